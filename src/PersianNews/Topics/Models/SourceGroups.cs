using System.Numerics;

namespace PersianNews.Topics.Models;

/// <summary>
/// Groups of articles that look alike, as those of one source do. Words have weights of their own in each group beside the common
/// ones, since sources differ in what they file where (feature augmentation: Daumé III 2007, with the domains found instead of given).
/// </summary>
internal sealed class SourceGroups
{
    /// <summary>How many groups there are; a set of them is a byte.</summary>
    public const int Count = 8;

    private readonly GroupRows[] _rows;

    /// <summary>Makes groups.</summary>
    /// <param name="features">The features of the model.</param>
    /// <param name="distances">
    /// First for an article of which nothing is known, then for each feature of style in the order of the features: how much less likely it
    /// is in each group than in the likeliest, in sixteenths of a nat.
    /// </param>
    /// <param name="members">For each feature, the set of groups in which it has weights of its own.</param>
    public SourceGroups(TopicFeature[] features, byte[] distances, byte[] members)
    {
        Distances = distances;
        Members = members;
        _rows = new GroupRows[features.Length];
        int styles = 0;
        for (int i = 0; i < features.Length; i++)
        {
            _rows[i] = new GroupRows(features[i].IsStyle ? ++styles : RowCount, members[i]);
            RowCount += BitOperations.PopCount(members[i]);
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(RowCount, GroupRows.MaximumRows, nameof(members));
    }

    /// <summary>How much less likely features of style are in each group than in the likeliest.</summary>
    public byte[] Distances { get; }

    /// <summary>The groups in which each feature has weights of its own.</summary>
    public byte[] Members { get; }

    /// <summary>How many rows of weights there are, over all features and groups.</summary>
    public int RowCount { get; }

    /// <summary>The group of an article, by the sums of <see cref="AddStyle"/>.</summary>
    public int GroupOf(ReadOnlySpan<int> sums)
    {
        int best = 0;
        for (int group = 1; group < Count; group++)
        {
            best = sums[group] + Distances[group] < sums[best] + Distances[best] ? group : best;
        }

        return best;
    }

    /// <summary>Adds what a feature of style tells of the group.</summary>
    public void AddStyle(GroupRows style, Span<int> sums)
    {
        ReadOnlySpan<byte> distances = Distances.AsSpan(style.Start * Count, Count);
        for (int group = 0; group < distances.Length; group++)
        {
            sums[group] += distances[group];
        }
    }

    /// <summary>The rows of a feature.</summary>
    public GroupRows RowsOf(int feature) => _rows[feature];

    /// <summary>The group of an article by its features.</summary>
    public int GroupOf(ReadOnlySpan<int> ids, TopicFeature[] features)
    {
        Span<int> sums = stackalloc int[Count];
        sums.Clear();
        foreach (int id in ids)
        {
            if (features[id].IsStyle)
            {
                AddStyle(RowsOf(id), sums);
            }
        }

        return GroupOf(sums);
    }
}
