namespace PersianNews.Normalization.Passes;

/// <summary>What the white space and half-spaces between two units are.</summary>
internal readonly ref struct GapContent
{
    /// <summary>Looks through a gap.</summary>
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

    /// <summary>The number of line ends; 2 stands for more, too, because no more are kept.</summary>
    public int LineEnds { get; }

    /// <summary>Whether there is a space.</summary>
    public bool HasSpace { get; }

    /// <summary>Whether there is a half-space.</summary>
    public bool HasHalfSpace { get; }
}
