using System.Numerics;

namespace PersianNews.Topics.Models;

/// <summary>Where the weights are that a feature has besides in <see cref="SourceGroups"/>: 24 bits for the first row, and one for each group.</summary>
internal readonly record struct GroupRows
{
    /// <summary>How many rows there may be.</summary>
    public const int MaximumRows = 1 << 24;

    private readonly uint _bits;

    /// <summary>Makes a value.</summary>
    /// <param name="start">For a word, its first row; for a feature of style, which has no rows, its place among those.</param>
    /// <param name="members">The set of groups in which the feature has a row.</param>
    public GroupRows(int start, byte members) => _bits = ((uint)start << 8) | members;

    /// <summary>For a word, its first row; for a feature of style, which has no rows, its place among those.</summary>
    public int Start => (int)(_bits >> 8);

    /// <summary>The set of groups in which the feature has a row.</summary>
    public byte Members => (byte)_bits;

    /// <summary>The row in a group; -1 where there is none.</summary>
    public int Find(int group) => (_bits >> group & 1) == 0 ? -1 : Start + BitOperations.PopCount(_bits & ((1u << group) - 1));
}
