using PersianNews.Topics;

namespace PersianNews;

/// <summary>A topic in JSON.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its Persian name.</param>
/// <param name="Probability">From 0 to 1, to four digits.</param>
/// <param name="MediaTopics">The matching IPTC Media Topic codes.</param>
public sealed record TopicDocument(string Id, string Name, float Probability, IReadOnlyList<string> MediaTopics)
{
    /// <summary>Makes the document of a topic.</summary>
    /// <param name="score">The topic and its probability.</param>
    public static TopicDocument Of(TopicScore score) => new(score.Topic.Id, score.Topic.PersianName, MathF.Round(score.Probability, 4), score.Topic.MediaTopics);
}
