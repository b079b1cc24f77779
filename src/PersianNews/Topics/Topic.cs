namespace PersianNews.Topics;

/// <summary>A section that an article can be filed under: one of the ten newsroom sections, or a label of the caller's own.</summary>
/// <param name="Id">The stable key, such as <c>sports</c>; never empty. Two topics with the same id are the same topic.</param>
/// <param name="PersianName">The name to show in Persian; the id where there is none.</param>
/// <param name="EnglishName">The name to show in English; the id where there is none.</param>
public sealed record Topic(string Id, string PersianName, string EnglishName)
{
    /// <summary>Makes a topic that has no names besides its id.</summary>
    /// <param name="id">The stable key.</param>
    public Topic(string id)
        : this(id, id, id)
    {
    }

    /// <summary>The matching IPTC Media Topic codes (<c>medtop</c> numbers such as <c>15000000</c>), the closest first; empty where there is none.</summary>
    public IReadOnlyList<string> MediaTopics { get; init; } = [];

    /// <summary>Whether the other topic has the same id.</summary>
    /// <param name="other">The topic to compare with.</param>
    public bool Equals(Topic? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
