namespace PersianNews.Normalization.HalfSpaces.Lines;

/// <summary>What stands before a part of a line.</summary>
internal enum Gap : byte
{
    /// <summary>Something that no word crosses: a mark, a digit, another script, the edge of the line.</summary>
    Wall,

    /// <summary>One space, which may be a lost half-space.</summary>
    Space,

    /// <summary>A half-space that the text has; it stays.</summary>
    HalfSpace,

    /// <summary>A half-space that was lost and is put back.</summary>
    NewHalfSpace,

    /// <summary>A space that was lost and is put back.</summary>
    NewSpace,
}
