namespace PersianNews.Topics;

/// <summary>The ten newsroom sections of the default model. Read from <c>Data/topics.tsv</c>.</summary>
public static class NewsTopics
{
    /// <summary>The sections, in the order of the file.</summary>
    public static IReadOnlyList<Topic> All { get; } = Read();

    /// <summary>The section with an id, or <see langword="null"/>.</summary>
    /// <param name="id">The id, such as <c>sports</c>.</param>
    public static Topic? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        foreach (Topic topic in All)
        {
            if (string.Equals(topic.Id, id, StringComparison.Ordinal))
            {
                return topic;
            }
        }

        return null;
    }

    /// <summary>The topic of a label: one that was given, a section, or one that has no other name.</summary>
    internal static Topic Name(string label, IReadOnlyList<Topic> given) => given.FirstOrDefault(topic => topic.Id == label) ?? Find(label) ?? new Topic(label);

    private static Topic[] Read()
    {
        using Stream stream = typeof(NewsTopics).Assembly.GetManifestResourceStream("topics.tsv")
            ?? throw new InvalidOperationException("The embedded file topics.tsv is missing.");
        using var reader = new StreamReader(stream);
        var topics = new List<Topic>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] cells = line.Split('\t');
                topics.Add(new Topic(cells[0], cells[1], cells[2]) { MediaTopics = cells[3].Split(' ') });
            }
        }

        return [.. topics];
    }
}
