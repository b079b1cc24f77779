using System.Runtime.CompilerServices;

namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>What the model knows about one word, in 32 bits. The value 0 is an unknown word.</summary>
internal readonly record struct WordInfo(uint Bits)
{
    private const uint Known = 1u << 31;

    /// <summary>Makes the value from its parts; frequency is 0–15 (about log₂), the rates are 0–7.</summary>
    public WordInfo(int frequency, WordClasses classes, Affix affix, int joinsLeft, int joinsRight, WordTraits traits)
        : this(Known | (uint)frequency | (uint)classes << 4 | (uint)joinsLeft << 12 | (uint)joinsRight << 15 | (uint)affix << 20 | (uint)traits)
    {
    }

    /// <summary>Whether the word is in the table.</summary>
    public bool IsKnown => (Bits & Known) != 0;

    /// <summary>How often the word stands alone: about log₂ of its count, 0–15.</summary>
    public int Frequency => (int)(Bits & 15);

    /// <summary>What the word can be.</summary>
    public WordClasses Classes => (WordClasses)(Bits >> 4);

    /// <summary>How often the word hangs on the one before it, 0 (never) to 7 (always).</summary>
    public int JoinsLeft => (int)(Bits >> 12 & 7);

    /// <summary>How often the next word hangs on this one, 0 (never) to 7 (always).</summary>
    public int JoinsRight => (int)(Bits >> 15 & 7);

    /// <summary>Whether the word has <see cref="WordTraits.HasSplits"/>.</summary>
    public bool HasSplits => Has(WordTraits.HasSplits);

    /// <summary>Whether the word is <see cref="WordTraits.Doubtful"/>.</summary>
    public bool IsDoubtful => Has(WordTraits.Doubtful);

    /// <summary>Whether the word is in the table and neither <see cref="HasSplits"/> nor <see cref="IsDoubtful"/>.</summary>
    public bool IsKnownWhole => (Bits & (Known | (uint)(WordTraits.HasSplits | WordTraits.Doubtful))) == Known;

    /// <summary>Whether the word is <see cref="WordTraits.OneWord"/>.</summary>
    public bool IsOneWord => Has(WordTraits.OneWord);

    /// <summary>The closed class that the word may belong to.</summary>
    public Affix Affix => (Affix)(Bits >> 20 & 15);

    /// <summary>Classes and affix together, as one key.</summary>
    public uint Kind => Bits >> 4 & 0xF00FF;

    /// <summary>Whether any of the classes is among those of the word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(WordClasses classes) => (Classes & classes) != 0;

    /// <summary>Whether the word has any of the traits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(WordTraits traits) => (Bits & (uint)traits) != 0;
}
