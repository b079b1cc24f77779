namespace PersianNews.Topics;

/// <summary>Ranks the topics of a news article.</summary>
/// <remarks><see cref="TopicClassifierExtensions"/> has the conveniences: text alone, arrays, the one best topic.</remarks>
/// <threadsafety>Implementations are safe to share between threads.</threadsafety>
public interface ITopicClassifier
{
    /// <summary>The topics that this classifier can give.</summary>
    IReadOnlyList<Topic> Topics { get; }

    /// <summary>Ranks the topics of an article and writes the best first.</summary>
    /// <param name="text">The article. Any text will do; one that says nothing gives the topics as they are spread in the training data.</param>
    /// <param name="headline">The headline, if it comes apart from the text; else empty. It counts for more than the same words in the text.</param>
    /// <param name="destination">Where to write; as many topics as fit are written.</param>
    /// <returns>How many were written: the smaller of the number of topics and the length of <paramref name="destination"/>.</returns>
    int Classify(ReadOnlySpan<char> text, ReadOnlySpan<char> headline, Span<TopicScore> destination);
}
