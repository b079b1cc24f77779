namespace PersianNews.Topics.Models;

/// <summary>Groups of articles that look alike, and the weights that words have there besides.</summary>
/// <param name="groups">The groups.</param>
/// <param name="units">The unit of each row of weights.</param>
/// <param name="rows">The rows, topic by topic.</param>
internal sealed class TopicGroups(SourceGroups groups, float[] units, sbyte[] rows)
{
    /// <summary>The groups.</summary>
    public SourceGroups Groups => groups;

    /// <summary>The unit of each row of weights.</summary>
    public float[] Units => units;

    /// <summary>The rows of weights, topic by topic.</summary>
    public sbyte[] Rows => rows;
}
