using System.Text;
using BenchmarkDotNet.Attributes;
using PersianNews.Normalization;
using PersianNews.Normalization.HalfSpaces;

namespace PersianNews.Benchmarks;

/// <summary>Half-space restoration alone, over text whose characters are already in order.</summary>
public class HalfSpaceBenchmarks
{
    private BoundaryEditList _edits;
    private string _text = "";
    private char[] _copy = [];

    /// <summary>Which text.</summary>
    [Params(CorpusKind.Clean, CorpusKind.Damaged)]
    public CorpusKind Text { get; set; }

    /// <summary>Loads the text and brings its characters in order.</summary>
    [GlobalSetup]
    public void Load()
    {
        _text = PersianNormalizer.Light.Normalize(Corpus.Load(Text));
        _copy = new char[_text.Length];
    }

    /// <summary>The yardstick: composes the text.</summary>
    [Benchmark(Baseline = true)]
    public string FormKC() => _text.Normalize(NormalizationForm.FormKC);

    /// <summary>A copy of the text.</summary>
    [Benchmark]
    public char[] Copy()
    {
        _text.CopyTo(_copy);
        return _copy;
    }

    /// <summary>Lists the edits.</summary>
    [Benchmark]
    public int Restore()
    {
        _edits.Clear();
        HalfSpaceRestorer.Default.Restore(_text, ref _edits);
        return _edits.Count;
    }
}
