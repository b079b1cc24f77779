namespace PersianNews;

/// <summary>
/// A half-open range of UTF-16 code units. Every position the library reports is one of these, in the caller's own text.
/// </summary>
/// <param name="Start">The position of the first code unit, counted from 0.</param>
/// <param name="Length">The number of code units; 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Makes the range that begins at <paramref name="start"/> and ends before <paramref name="end"/>.</summary>
    /// <param name="start">The position of the first code unit.</param>
    /// <param name="end">The position just past the last code unit.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Cuts this range out of the text it was measured in.</summary>
    /// <param name="text">The text that the range was measured in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>Whether the two ranges share at least one code unit; an empty range shares none.</summary>
    /// <param name="other">A range of the same text.</param>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this range.</summary>
    /// <param name="other">A range of the same text.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
