using BenchmarkDotNet.Attributes;
using PersianNews.Topics;

namespace PersianNews.Benchmarks;

/// <summary>Topics of separate articles with the default model, beside a hash look-up for every word of them.</summary>
public class TopicBenchmarks
{
    private readonly TopicScore[] _scores = new TopicScore[10];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private string[] _articles = [];

    /// <summary>Which text.</summary>
    [Params(CorpusKind.Clean, CorpusKind.Damaged)]
    public CorpusKind Text { get; set; }

    /// <summary>Loads the articles, and the words of the yardstick.</summary>
    [GlobalSetup]
    public void Load()
    {
        _articles = Corpus.LoadArticles(Text);
        foreach (string word in _articles.SelectMany(a => a.Split([' ', '\n'])))
        {
            _words.TryAdd(word, _words.Count);
        }

        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Console.WriteLine($"{_articles.Length} articles of {_articles.Average(a => a.Length):F0} characters on average");
    }

    /// <summary>The yardstick: looks each word between spaces up in a dictionary.</summary>
    [Benchmark(Baseline = true)]
    public int LookUpWords()
    {
        int sum = 0;
        foreach (string article in _articles)
        {
            foreach (Range word in article.AsSpan().SplitAny(' ', '\n'))
            {
                sum += _lookup.TryGetValue(article.AsSpan(word), out int number) ? number : 0;
            }
        }

        return sum;
    }

    /// <summary>Ranks the ten sections of each article.</summary>
    [Benchmark]
    public int Classify()
    {
        int sum = 0;
        foreach (string article in _articles)
        {
            sum += TopicClassifier.Default.Classify(article, _scores);
        }

        return sum;
    }
}
