namespace PersianNews.Topics;

/// <summary>Conveniences for every <see cref="ITopicClassifier"/>.</summary>
public static class TopicClassifierExtensions
{
    /// <summary>
    /// The probability below which the best topic is called uncertain unless the caller says otherwise. With the default model
    /// about one news article in forty is below it, and of those three in five are filed wrong.
    /// </summary>
    public const float UncertainBelow = 0.5f;

    /// <summary>Ranks the topics of a text that has no headline, or whose first line is one.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="text">The article.</param>
    /// <param name="destination">Where to write; as many topics as fit are written, the best first.</param>
    /// <returns>How many were written.</returns>
    public static int Classify(this ITopicClassifier classifier, ReadOnlySpan<char> text, Span<TopicScore> destination)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        return classifier.Classify(text, [], destination);
    }

    /// <summary>Ranks all topics of an article.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="text">The article.</param>
    /// <param name="headline">The headline, if it comes apart from the text.</param>
    /// <returns>Every topic, the best first.</returns>
    public static TopicScore[] Classify(this ITopicClassifier classifier, string text, string? headline = null)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(text);
        var scores = new TopicScore[classifier.Topics.Count];
        int count = classifier.Classify(text, headline, scores);
        return count == scores.Length ? scores : scores[..count];
    }

    /// <summary>The best topic, or <see langword="null"/> when even the best is weak: then a person, or another rule, should decide.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="text">The article.</param>
    /// <param name="headline">The headline, if it comes apart from the text; else empty.</param>
    /// <param name="uncertainBelow">The probability, from 0 to 1, that the best topic must reach.</param>
    public static TopicScore? Best(this ITopicClassifier classifier, ReadOnlySpan<char> text, ReadOnlySpan<char> headline = default, float uncertainBelow = UncertainBelow)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        TopicScore best = default;
        int count = classifier.Classify(text, headline, new Span<TopicScore>(ref best));
        return count > 0 && best.Probability >= uncertainBelow ? best : null;
    }
}
