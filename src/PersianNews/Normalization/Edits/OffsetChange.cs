namespace PersianNews.Normalization.Edits;

/// <summary>A stretch of the original and the stretch of the rewritten text that it became, which do not correspond one for one.</summary>
internal readonly record struct OffsetChange(int Original, int OriginalLength, int Normalized, int NormalizedLength)
{
    public TextSpan OriginalRange => new(Original, OriginalLength);

    public TextSpan NormalizedRange => new(Normalized, NormalizedLength);
}
