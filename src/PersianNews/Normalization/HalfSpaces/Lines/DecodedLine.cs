namespace PersianNews.Normalization.HalfSpaces.Lines;

/// <summary>One of the lines that a <see cref="Decoder"/> holds, and what it decided about it.</summary>
internal struct DecodedLine
{
    /// <summary>The position of the line in the text.</summary>
    public int Start;

    /// <summary>The position behind the line.</summary>
    public int End;

    /// <summary>The number of its first part, which is a wall.</summary>
    public int FirstPart;

    /// <summary>The number behind that of its last part; the last two are walls.</summary>
    public int EndPart;

    /// <summary>The number of its first edit.</summary>
    public int FirstEdit;

    /// <summary>The number behind that of its last edit.</summary>
    public int EndEdit;

    /// <summary>What it shows about its writer and its damage.</summary>
    public LineHabits Habits;

    /// <summary>Whether an edit made one word of two, which nobody has looked up.</summary>
    public bool MergesWords;
}
