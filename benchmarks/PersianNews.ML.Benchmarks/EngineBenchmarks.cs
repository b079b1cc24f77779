using BenchmarkDotNet.Attributes;
using PersianNews.ML.Topics;
using PersianNews.Topics;

namespace PersianNews.ML.Benchmarks;

/// <summary>
/// The two topic engines on the same examples: latency of one article, throughput with every core at work, loading, and what each
/// allocates. Model sizes are printed.
/// </summary>
[ShortRunJob]
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private const int Batch = 1024;
    private readonly TopicScore[] _scores = new TopicScore[16];
    private TopicExample[] _articles = [];
    private byte[] _zip = [];
    private byte[] _topics = [];
    private byte[] _exportedTopics = [];
    private MLNetTopicClassifier? _mlNet;
    private TopicClassifier? _builtIn;
    private TopicClassifier? _exported;
    private int _next;

    /// <summary>Trains both engines on <c>../shared/data/topics.train</c>, or on made-up articles where it is absent.</summary>
    [GlobalSetup]
    public void Train()
    {
        _articles = TrainingArticles.Load(4000);
        _builtIn = new TopicTrainer().Train(_articles);
        _mlNet = new MLNetTopicTrainer().Train(_articles);
        _exported = _mlNet.Export();
        _topics = Bytes(_builtIn.Save);
        _exportedTopics = Bytes(_exported.Save);
        _zip = Bytes(_mlNet.Save);
        Console.WriteLine($"{_articles.Length} articles, {_articles.Average(a => a.Text.Length):F0} characters on average; built-in {_topics.Length:N0} bytes, ML.NET {_zip.Length:N0}, exported {_exportedTopics.Length:N0}");
    }

    /// <summary>One article with the built-in engine.</summary>
    [Benchmark(Baseline = true)]
    public int BuiltIn() => Classify(_builtIn!);

    /// <summary>One article with the model that ML.NET trained, exported.</summary>
    [Benchmark]
    public int Exported() => Classify(_exported!);

    /// <summary>One article with ML.NET.</summary>
    [Benchmark]
    public int MLNet() => Classify(_mlNet!);

    /// <summary>One of many articles with the built-in engine, on all cores.</summary>
    [Benchmark(OperationsPerInvoke = Batch)]
    public void BuiltInOnAllCores() => ClassifyMany(_builtIn!);

    /// <summary>One of many articles with ML.NET, on all cores: each thread takes an engine from the pool.</summary>
    [Benchmark(OperationsPerInvoke = Batch)]
    public void MLNetOnAllCores() => ClassifyMany(_mlNet!);

    /// <summary>Loads the built-in model.</summary>
    [Benchmark]
    public TopicClassifier LoadBuiltIn() => TopicClassifier.Load(new MemoryStream(_topics));

    /// <summary>Loads the ML.NET model and makes one prediction engine.</summary>
    [Benchmark]
    public int LoadMLNet()
    {
        using MLNetTopicClassifier classifier = MLNetTopicClassifier.Load(new MemoryStream(_zip));
        return classifier.Topics.Count;
    }

    private static byte[] Bytes(Action<Stream> save)
    {
        using var stream = new MemoryStream();
        save(stream);
        return stream.ToArray();
    }

    private void ClassifyMany(ITopicClassifier classifier) => Parallel.For(
        0,
        Batch,
        () => new TopicScore[16],
        (i, _, scores) =>
        {
            TopicExample article = _articles[i % _articles.Length];
            classifier.Classify(article.Text, article.Headline, scores);
            return scores;
        },
        _ => { });

    private int Classify(ITopicClassifier classifier)
    {
        TopicExample article = _articles[_next++ % _articles.Length];
        return classifier.Classify(article.Text, article.Headline, _scores);
    }
}
