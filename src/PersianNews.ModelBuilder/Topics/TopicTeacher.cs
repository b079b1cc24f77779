using PersianNews.Topics;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>
/// A linear model over words and networks over vectors that answer together: better than any of them, too large to ship, and good enough
/// to label texts for a model that ships.
/// </summary>
internal sealed class TopicTeacher : ITopicClassifier
{
    private const int Units = 256;
    private const int Passes = 12;
    private const int SecondPasses = 4; // over many more articles
    private readonly TopicClassifier _linear;
    private readonly Topic[] _topics;
    private readonly ArticleVectors _vectors;
    private readonly NetworkLayers _first;
    private readonly NetworkLayers? _second;

    private TopicTeacher(TopicClassifier linear, ArticleVectors vectors, NetworkLayers first, NetworkLayers? second)
    {
        _linear = linear;
        _topics = [.. linear.Topics];
        _vectors = vectors;
        _first = first;
        _second = second;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics => _topics;

    /// <summary>
    /// Trains the linear model and a network on the examples, and a second network on what the two say of articles without labels:
    /// what it has read much more of, it knows better.
    /// </summary>
    public static TopicTeacher Train(TopicTrainer trainer, TopicData data, IReadOnlyList<TopicExample> examples)
    {
        TopicClassifier linear = trainer.Train(examples, data.Sample);
        Topic[] topics = [.. linear.Topics];
        var labelled = new List<LabelledArticle>();
        var articles = new List<float[]>();
        for (int i = 0; i < examples.Count; i++)
        {
            TopicExample example = examples[i];
            labelled.Add(new LabelledArticle(i, example.Label, example.Second, 1));
            articles.Add(data.Vectors.Read(example.Headline, example.Text));
            labelled.Add(new LabelledArticle(i, example.Label, example.Second, trainer.Options.OpeningShare));
            articles.Add(data.Vectors.Read(i % 2 == 0 ? "" : example.Headline, TopicTrainer.Opening(example.Text)));
        }

        TopicTargets targets = TopicTargets.Create(topics, labelled, trainer.Options);
        NetworkLayers first = Solve(articles, targets, Passes);

        var half = new TopicTeacher(linear, data.Vectors, first, null);
        var shares = new List<float>();
        foreach (string text in data.Unlabelled)
        {
            float[] article = data.Vectors.Read("", text);
            articles.Add(article);
            shares.AddRange(half.Answer("", text, article));
        }

        targets = targets.Append(shares);
        return new TopicTeacher(linear, data.Vectors, first, Solve(articles, targets, SecondPasses));
    }

    /// <inheritdoc/>
    public int Classify(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, Span<TopicScore> destination)
    {
        TopicScore[] ranked = [.. Answer(headline, text, _vectors.Read(headline, text)).Select((p, k) => new TopicScore(_topics[k], p)).OrderByDescending(s => s.Probability)];
        int wanted = Math.Min(ranked.Length, destination.Length);
        ranked.AsSpan(0, wanted).CopyTo(destination);
        return wanted;
    }

    // The geometric mean of the linear model and the first network; and that of both and the second.
    private float[] Answer(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, float[] article)
    {
        float[] answer = Ask(_first, article);
        var linear = new TopicScore[answer.Length];
        _linear.Classify(headline, text, linear);
        foreach ((Topic topic, float probability) in linear)
        {
            int k = Array.IndexOf(_topics, topic);
            answer[k] = MathF.Sqrt(answer[k] * probability);
        }

        if (_second is not null)
        {
            float[] second = Ask(_second, article);
            for (int k = 0; k < answer.Length; k++)
            {
                answer[k] = MathF.Sqrt(answer[k] * second[k]);
            }
        }

        float sum = answer.Sum();
        return [.. answer.Select(p => p / sum)];
    }

    private static NetworkLayers Solve(List<float[]> articles, TopicTargets targets, int passes) => NetworkSolver.Solve(
        ArticleVectors.Length,
        (int article, ref DeterministicRandom _, Span<float> inputs) => articles[article].CopyTo(inputs),
        [.. Enumerable.Range(0, articles.Count)],
        targets.Shares,
        targets.Importance,
        Units,
        passes,
        passed: null,
        CancellationToken.None);

    // The probability of each topic.
    private static float[] Ask(NetworkLayers network, float[] article)
    {
        float[] hidden = new float[network.Hidden], scores = new float[network.Classes];
        network.AddScores(article, hidden, scores);
        LinearSolver.ToProbabilities(scores);
        return scores;
    }
}
