using System.Runtime.CompilerServices;

namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>What the model knows about one word, in 32 bits. The value 0 is an unknown word.</summary>
internal readonly record struct WordInfo(uint Bits)
{
    /// <summary>Makes the value from its parts; frequency is 0–15 (about log₂), the rates are 0–7.</summary>
    public WordInfo(int frequency, WordClasses classes, Affix affix, int joinsLeft, int joinsRight, bool hasSplits, bool doubtful, bool oneWord)
        : this(1u << 31 | (uint)frequency | (uint)classes << 4 | (uint)joinsLeft << 12 | (uint)joinsRight << 15 | (hasSplits ? 1u << 18 : 0) | (doubtful ? 1u << 19 : 0) | (uint)affix << 20 | (oneWord ? 1u << 24 : 0))
    {
    }

    /// <summary>Whether the word is in the table.</summary>
    public bool IsKnown => Bits >> 31 != 0;

    /// <summary>How often the word stands alone: about log₂ of its count, 0–15.</summary>
    public int Frequency => (int)(Bits & 15);

    /// <summary>What the word can be.</summary>
    public WordClasses Classes => (WordClasses)(Bits >> 4);

    /// <summary>How often the word hangs on the one before it, 0 (never) to 7 (always).</summary>
    public int JoinsLeft => (int)(Bits >> 12 & 7);

    /// <summary>How often the next word hangs on this one, 0 (never) to 7 (always).</summary>
    public int JoinsRight => (int)(Bits >> 15 & 7);

    /// <summary>Whether the letters are also those of words with a half-space inside, which the split table lists.</summary>
    public bool HasSplits => (Bits & 1u << 18) != 0;

    /// <summary>Whether the word was only seen in texts that lose half-spaces, so that it may be two.</summary>
    public bool IsDoubtful => (Bits & 1u << 19) != 0;

    /// <summary>Whether the word is in the table and neither <see cref="HasSplits"/> nor <see cref="IsDoubtful"/>.</summary>
    public bool IsKnownWhole => (Bits & (1u << 31 | 1u << 18 | 1u << 19)) == 1u << 31;

    /// <summary>Whether the word is written without a half-space, although its parts are words («اینجا»).</summary>
    public bool IsOneWord => (Bits & 1u << 24) != 0;

    /// <summary>The closed class that the word may belong to.</summary>
    public Affix Affix => (Affix)(Bits >> 20 & 15);

    /// <summary>Classes and affix together, as one key.</summary>
    public uint Kind => Bits >> 4 & 0xF00FF;

    /// <summary>Whether any of the classes is among those of the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(WordClasses classes) => (Classes & classes) != 0;
}
