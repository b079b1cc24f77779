namespace PersianNews.Normalization.HalfSpaces;

/// <summary>What stands between two letters.</summary>
internal enum Boundary : byte
{
    /// <summary>Nothing.</summary>
    Joined,

    /// <summary>A zero-width non-joiner, U+200C.</summary>
    HalfSpace,

    /// <summary>A space.</summary>
    Space,
}
