using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Lines;

/// <summary>A run of letters, or a wall between two of them (of length 0), with what is known about it.</summary>
internal struct Part
{
    /// <summary>The position of the first letter in the text.</summary>
    public int Start;

    /// <summary>The number of code units; 0 for a wall.</summary>
    public int Length;

    /// <summary>The hash of the letters; for a wall a number that tells its kind.</summary>
    public ulong Hash;

    /// <summary>What the model knows about it.</summary>
    public WordInfo Info;

    /// <summary>What stands before it.</summary>
    public Gap Before;

    /// <summary>Whether the space before it may be a lost half-space.</summary>
    public GapLook Look;

    /// <summary>Whether it spells an acronym together with the part before it. In a line that is damaged the space between them goes, whatever the weights say.</summary>
    public bool SpellsAcronym;

    /// <summary>Whether it is known that there is no way to cut it.</summary>
    public bool IsUncuttable;

    /// <summary>The position just past the last letter.</summary>
    public readonly int End => Start + Length;

    /// <summary>The kind of word or of wall, as one key.</summary>
    public readonly uint Kind => IsWall ? 0x8000_0000u | (uint)Hash : Info.Kind;

    /// <summary>Whether this is a wall and not a word.</summary>
    public readonly bool IsWall => Length == 0;
}
