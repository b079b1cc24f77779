using BenchmarkDotNet.Attributes;

namespace PersianNews.Benchmarks;

/// <summary>The yardsticks alone: a copy, and the framework's own Unicode normalization.</summary>
public class CopyBenchmarks
{
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

    /// <summary>Copies the text.</summary>
    [Benchmark(Baseline = true)]
    public char[] Copy()
    {
        _text.CopyTo(_copy);
        return _copy;
    }

    /// <summary><see cref="string.Normalize()"/> to NFKC.</summary>
    [Benchmark]
    public string FormKC() => _text.Normalize(System.Text.NormalizationForm.FormKC);
}
