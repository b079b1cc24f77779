namespace PersianNews.Topics.Training;

/// <summary>Finds topics by their ids.</summary>
internal static class TopicIndex
{
    /// <summary>The place of each topic, by its id.</summary>
    public static Dictionary<string, int> Of(IReadOnlyList<Topic> topics)
    {
        var index = new Dictionary<string, int>(topics.Count, StringComparer.Ordinal);
        foreach (Topic topic in topics)
        {
            index.Add(topic.Id, index.Count);
        }

        return index;
    }
}
