namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Replaces the gap <c>text[Start..Start + Length)</c>, which is empty, one ZWNJ or one space, by another one.</summary>
/// <param name="Start">The position of the gap in the text that was restored.</param>
/// <param name="Length">0 for an empty gap, otherwise 1.</param>
/// <param name="To">What belongs there.</param>
internal readonly record struct BoundaryEdit(int Start, int Length, Boundary To);
