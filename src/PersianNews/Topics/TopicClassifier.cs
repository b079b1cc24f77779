using PersianNews.Topics.Files;
using PersianNews.Topics.Models;
using PersianNews.Topics.Scoring;

namespace PersianNews.Topics;

/// <summary>The built-in classifier: a linear model over hashed words and pairs of words, read in one pass and without a copy.</summary>
/// <remarks>
/// <see cref="ITopicClassifier.Classify"/> allocates nothing once a thread has used it. Probabilities are calibrated on articles that the model was not trained on.
/// </remarks>
/// <threadsafety>Immutable; any number of threads may use one instance at once.</threadsafety>
public sealed class TopicClassifier : ITopicClassifier
{
    private static readonly Lazy<TopicClassifier> Embedded = new(LoadEmbedded);
    private readonly TopicModel _model;
    private readonly TopicScorer _scorer;

    internal TopicClassifier(TopicModel model)
    {
        _model = model;
        _scorer = new TopicScorer(model);
    }

    /// <summary>
    /// The embedded model for the ten newsroom sections. How it was trained and how well it does is in <c>docs/topics.md</c>;
    /// it is loaded at first use.
    /// </summary>
    public static TopicClassifier Default => Embedded.Value;

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics => _model.Topics;

    internal TopicModel Model => _model;

    /// <summary>Loads a model that <see cref="Save"/> wrote.</summary>
    /// <param name="stream">The model file; it is read from its current position to the end of the model.</param>
    /// <exception cref="InvalidDataException">The stream holds something else, a broken model, or one of a newer version of this library; the message says which.</exception>
    public static TopicClassifier Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new TopicClassifier(TopicModelFile.Read(stream));
    }

    /// <summary>Writes the model. The same model always gives the same bytes.</summary>
    /// <param name="stream">Where to write.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        TopicModelFile.Write(_model, stream);
    }

    /// <inheritdoc/>
    public int Classify(ReadOnlySpan<char> text, ReadOnlySpan<char> headline, Span<TopicScore> destination)
    {
        TopicScratch scratch = TopicScratch.Rent(_model.Stride);
        Span<float> scores = scratch.Scores.AsSpan(0, _model.Stride);
        float known = _scorer.Score(headline, text, scratch, scores);
        scores = scores[.._model.Topics.Count];
        if (known > 0)
        {
            Softmax.Apply(scores, MathF.Sqrt(known / (known + _model.Doubt)));
        }
        else
        {
            _model.Prior.CopyTo(scores);
        }

        return TopicRanking.Write(_model.Topics, scores, destination);
    }

    private static TopicClassifier LoadEmbedded()
    {
        using Stream stream = typeof(TopicClassifier).Assembly.GetManifestResourceStream("topics.model")
            ?? throw new InvalidOperationException("The embedded file topics.model is missing.");
        return new TopicClassifier(TopicModelFile.Read(stream, verify: false));
    }
}
