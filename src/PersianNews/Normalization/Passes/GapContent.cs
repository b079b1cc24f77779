namespace PersianNews.Normalization.Passes;

/// <summary>What a gap holds.</summary>
internal readonly ref struct GapContent
{
    public GapContent(ReadOnlySpan<char> gap)
    {
        foreach (char c in gap)
        {
            switch (SpacingClasses.Of(c))
            {
                case SpacingClass.LineEnd:
                    LineEnds = Math.Min(2, LineEnds + 1);
                    break;
                case SpacingClass.HalfSpace:
                    HasHalfSpace = true;
                    break;
                default:
                    HasSpace = true;
                    break;
            }
        }
    }

    public int LineEnds { get; }

    public bool HasSpace { get; }

    public bool HasHalfSpace { get; }
}
