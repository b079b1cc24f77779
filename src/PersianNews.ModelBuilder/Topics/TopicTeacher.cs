using PersianNews.Topics;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>
/// A linear model over words and a network over word vectors that answer together: better than either, too large to ship, and good enough
/// to label texts for a model that ships.
/// </summary>
internal sealed class TopicTeacher : ITopicClassifier
{
    private readonly TopicClassifier _linear;
    private readonly Topic[] _topics;
    private readonly WordVectors _vectors;
    private readonly VectorNetwork _network;

    private TopicTeacher(TopicClassifier linear, WordVectors vectors, VectorNetwork network)
    {
        _linear = linear;
        _topics = [.. linear.Topics];
        _vectors = vectors;
        _network = network;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics => _topics;

    /// <summary>Trains both.</summary>
    public static TopicTeacher Train(TopicTrainer trainer, WordVectors vectors, IReadOnlyList<TopicExample> examples, IEnumerable<string> unlabelled)
    {
        TopicClassifier linear = trainer.Train(examples, unlabelled);
        var labelled = new List<LabelledArticle>();
        var articles = new List<float[]>();
        for (int i = 0; i < examples.Count; i++)
        {
            TopicExample example = examples[i];
            labelled.Add(new LabelledArticle(i, example.Label, example.Second, 1));
            articles.Add(VectorNetwork.Read(vectors, example.Headline, example.Text));
            labelled.Add(new LabelledArticle(i, example.Label, example.Second, trainer.Options.OpeningShare));
            articles.Add(VectorNetwork.Read(vectors, i % 2 == 0 ? "" : example.Headline, TopicTrainer.Opening(example.Text)));
        }

        TopicTargets targets = TopicTargets.Create([.. linear.Topics], labelled, trainer.Options);
        return new TopicTeacher(linear, vectors, VectorNetwork.Train(articles, targets.Shares, targets.Importance, linear.Topics.Count));
    }

    /// <inheritdoc/>
    public int Classify(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, Span<TopicScore> destination)
    {
        float[] network = _network.Classify(VectorNetwork.Read(_vectors, headline, text));
        float[] both = new float[network.Length];
        var linear = new TopicScore[network.Length];
        _linear.Classify(headline, text, linear);
        foreach ((Topic topic, float probability) in linear)
        {
            int k = Array.IndexOf(_topics, topic);
            both[k] = MathF.Sqrt(network[k] * probability);
        }

        float sum = both.Sum();
        TopicScore[] ranked = [.. both.Select((p, k) => new TopicScore(_topics[k], p / sum)).OrderByDescending(s => s.Probability)];
        int wanted = Math.Min(ranked.Length, destination.Length);
        ranked.AsSpan(0, wanted).CopyTo(destination);
        return wanted;
    }
}
