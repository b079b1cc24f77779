using System.Numerics;

namespace PersianNews.Topics;

/// <summary>Where the weights are that a feature has besides in <see cref="SourceGroups"/>.</summary>
/// <param name="Start">For a word, its first row; for a feature of style, which has no rows, its place among those.</param>
/// <param name="Members">The set of groups in which the feature has a row.</param>
internal readonly record struct GroupRows(int Start, byte Members)
{
    /// <summary>The row in a group; -1 where there is none.</summary>
    public int Find(int group) => (Members >> group & 1) == 0 ? -1 : Start + BitOperations.PopCount((uint)Members & ((1u << group) - 1));
}
