using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using PersianNews.Normalization;
using PersianNews.Tokenization;

namespace PersianNews.Benchmarks;

/// <summary>The normalizer's presets, words and sentences, each into a reused sink, beside <see cref="string.Normalize()"/> to NFKC.</summary>
public class TextBenchmarks
{
    private readonly ArrayBufferWriter<Token> _tokens = new(1 << 22);
    private readonly ArrayBufferWriter<TextSpan> _sentences = new(1 << 20);
    private ArrayBufferWriter<char> _chars = new();
    private string _text = "";

    /// <summary>Which text.</summary>
    [Params(CorpusKind.Clean, CorpusKind.Damaged, CorpusKind.Long)]
    public CorpusKind Text { get; set; }

    /// <summary>Loads the text.</summary>
    [GlobalSetup]
    public void Load()
    {
        _text = Corpus.Load(Text);
        _chars = new(_text.Length * 2);
    }

    /// <summary>The yardstick.</summary>
    [Benchmark(Baseline = true)]
    public string FormKC() => _text.Normalize(NormalizationForm.FormKC);

    /// <summary>Everything, half-spaces restored.</summary>
    [Benchmark]
    public int Editorial() => Normalize(PersianNormalizer.Default);

    /// <summary>Characters and spacing.</summary>
    [Benchmark]
    public int Light() => Normalize(PersianNormalizer.Light);

    /// <summary>Folded for comparison.</summary>
    [Benchmark]
    public int Search() => Normalize(PersianNormalizer.Search);

    /// <summary>Word tokens.</summary>
    [Benchmark]
    public int Words()
    {
        _tokens.ResetWrittenCount();
        WordTokenizer.Default.Tokenize(_text, _tokens);
        return _tokens.WrittenCount;
    }

    /// <summary>Sentences.</summary>
    [Benchmark]
    public int Sentences()
    {
        _sentences.ResetWrittenCount();
        SentenceSplitter.Default.Split(_text, _sentences);
        return _sentences.WrittenCount;
    }

    private int Normalize(PersianNormalizer normalizer)
    {
        _chars.ResetWrittenCount();
        normalizer.Normalize(_text, _chars);
        return _chars.WrittenCount;
    }
}
