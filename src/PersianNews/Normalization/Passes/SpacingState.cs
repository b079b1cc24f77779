namespace PersianNews.Normalization.Passes;

/// <summary>What the spacing pass carries from one block of a text to the next.</summary>
internal sealed class SpacingState
{
    /// <summary>Whether anything visible was written yet.</summary>
    public bool Started { get; set; }

    /// <summary>The last unit of the block before, where the cut fell within a line.</summary>
    public UnitKind Left { get; set; }

    /// <summary>The quotations that the line has opened and not closed, where the cut fell within it.</summary>
    public int OpenQuotes;

    /// <summary>The line ends (0, 1, 2) at the end of the block before, not written yet.</summary>
    public int LineEnds { get; set; }

    /// <summary>Whether the block before ended in a space not written yet.</summary>
    public bool Space { get; set; }

    /// <summary>Forgets the text before.</summary>
    public void Clear() => (Started, Left, OpenQuotes, LineEnds, Space) = (false, UnitKind.Begin, 0, 0, false);
}
