using System.Buffers;
using BenchmarkDotNet.Attributes;
using PersianNews.Quantities;

namespace PersianNews.Benchmarks;

/// <summary>Quantities of one long text, into a reused sink.</summary>
public class QuantityBenchmarks
{
    private readonly ArrayBufferWriter<QuantityMatch> _matches = new(1 << 16);
    private string _text = "";
    private char[] _copy = [];

    /// <summary>Which text.</summary>
    [Params(CorpusKind.Clean, CorpusKind.Damaged)]
    public CorpusKind Text { get; set; }

    /// <summary>Loads the text.</summary>
    [GlobalSetup]
    public void Load()
    {
        _text = Corpus.Load(Text);
        _copy = new char[_text.Length];
    }

    /// <summary>The yardstick: copies the text.</summary>
    [Benchmark(Baseline = true)]
    public char[] Copy()
    {
        _text.CopyTo(_copy);
        return _copy;
    }

    /// <summary>Finds every quantity.</summary>
    [Benchmark]
    public int FindQuantities()
    {
        _matches.ResetWrittenCount();
        PersianQuantityParser.Default.Find(_text, _matches);
        return _matches.WrittenCount;
    }
}
