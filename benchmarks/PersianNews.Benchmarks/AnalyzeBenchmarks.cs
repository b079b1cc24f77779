using System.Buffers;
using BenchmarkDotNet.Attributes;
using PersianNews.Articles;

namespace PersianNews.Benchmarks;

/// <summary>Whole articles: every part, every part but topics, and segments and speech alone; and the same on two threads.</summary>
public class AnalyzeBenchmarks
{
    private static readonly DateOnly Reference = new(2020, 5, 1);
    private readonly NewsAnalyzer _withoutTopics = new(NewsAnalyzerOptions.Default with { Topics = null });
    private readonly ArrayBufferWriter<ArticleSegment> _segments = new(1024);
    private readonly ArrayBufferWriter<Quotation> _quotations = new(1024);
    private readonly ArrayBufferWriter<Person> _people = new(1024);
    private NewsInput[] _articles = [];
    private char[] _copy = [];

    /// <summary>Which text.</summary>
    [Params(CorpusKind.Clean, CorpusKind.Damaged)]
    public CorpusKind Text { get; set; }

    /// <summary>Loads the articles.</summary>
    [GlobalSetup]
    public void Load()
    {
        _articles = [.. Corpus.LoadArticles(Text).Select(text => new NewsInput(text) { Reference = Reference })];
        _copy = new char[_articles.Max(a => a.Text.Length)];
    }

    /// <summary>The yardstick: copies the articles.</summary>
    [Benchmark(Baseline = true)]
    public int Copy()
    {
        int length = 0;
        foreach (NewsInput article in _articles)
        {
            article.Text.CopyTo(_copy);
            length += article.Text.Length;
        }

        return length;
    }

    /// <summary>Every part.</summary>
    [Benchmark]
    public int Analyze()
    {
        int dates = 0;
        foreach (NewsInput article in _articles)
        {
            dates += NewsAnalyzer.Default.Analyze(article).Dates.Count;
        }

        return dates;
    }

    /// <summary>Every part, on two threads.</summary>
    [Benchmark]
    public void AnalyzeTwoThreads() =>
        Parallel.ForEach(_articles, new ParallelOptions { MaxDegreeOfParallelism = 2 }, static article => NewsAnalyzer.Default.Analyze(article));

    /// <summary>Every part but topics.</summary>
    [Benchmark]
    public int AnalyzeWithoutTopics()
    {
        int dates = 0;
        foreach (NewsInput article in _articles)
        {
            dates += _withoutTopics.Analyze(article).Dates.Count;
        }

        return dates;
    }

    /// <summary>Parts of the page into a reused sink.</summary>
    [Benchmark]
    public int Segment()
    {
        _segments.ResetWrittenCount();
        foreach (NewsInput article in _articles)
        {
            ArticleSegmenter.Default.Segment(article.Text, _segments);
        }

        return _segments.WrittenCount;
    }

    /// <summary>Parts of the page, speech and people.</summary>
    [Benchmark]
    public int SegmentAndQuotations()
    {
        int found = 0;
        foreach (NewsInput article in _articles)
        {
            _segments.ResetWrittenCount();
            _quotations.ResetWrittenCount();
            _people.ResetWrittenCount();
            ArticleSegmenter.Default.Segment(article.Text, _segments);
            QuotationFinder.Default.Find(article.Text, _segments.WrittenSpan, _quotations, _people);
            found += _quotations.WrittenCount;
        }

        return found;
    }
}
