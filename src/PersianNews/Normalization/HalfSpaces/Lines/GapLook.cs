using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Lines;

/// <summary>Whether the space between two words may be a lost half-space, at a glance.</summary>
internal enum GapLook : byte
{
    /// <summary>Nobody has looked yet.</summary>
    Unseen,

    /// <summary>No: it stays.</summary>
    Closed,

    /// <summary>Only if the pair is <see cref="PairInfo.IsUsual"/>.</summary>
    DependsOnPair,

    /// <summary>Yes: the weights decide.</summary>
    Open,
}
