namespace PersianNews.Topics.Features;

/// <summary>
/// Hashes of letters and words. The hash of two words joined is computed from theirs, and equals that of their letters
/// written as one word.
/// </summary>
internal static class FeatureHash
{
    /// <summary>Raised whenever the same text would give other features: a model only fits the reader it was trained with.</summary>
    public const ushort Version = 1;

    /// <summary>How many letters a word beginning has.</summary>
    public const int PrefixLength = 5;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const ulong PrefixSalt = 0xD6E8FEB86659FD93;
    private const ulong NumberSalt = 0xA0761D6478BD642F;
    private const ulong StyleSalt = 0xE7037ED1A0B428DB;

    private static readonly ulong[] Powers = MakePowers();

    /// <summary>The hash of a word with one more letter.</summary>
    public static ulong Extend(ulong word, char letter) => (word * Multiplier) + letter;

    /// <summary>The hash of two words written as one.</summary>
    public static ulong Join(ulong first, ulong second, int secondLength) => (first * Powers[secondLength]) + second;

    /// <summary>The feature of a word or of a pair of words.</summary>
    public static ulong Word(ulong word) => Mix(word);

    /// <summary>The feature of the beginning of a long word.</summary>
    public static ulong Prefix(ulong prefix) => Mix(prefix ^ PrefixSalt);

    /// <summary>The feature of a number of so many digits.</summary>
    public static ulong Number(int digits) => Mix(NumberSalt + (ulong)Math.Min(digits, 10));

    /// <summary>The feature of one aspect of what an article looks like.</summary>
    public static ulong Style(int aspect, ulong value) => Mix((value * Multiplier) + (StyleSalt * (ulong)(aspect + 1)));

    /// <summary>What a model knows a feature by: 32 bits of its hash, never 0.</summary>
    public static uint KeyOf(ulong feature) => Math.Max((uint)(feature >> 32), 1);

    // The finalizer of SplitMix64: the low bits of a polynomial hash are poor without it.
    private static ulong Mix(ulong h)
    {
        h = (h ^ (h >> 30)) * 0xBF58476D1CE4E5B9;
        h = (h ^ (h >> 27)) * 0x94D049BB133111EB;
        return h ^ (h >> 31);
    }

    private static ulong[] MakePowers()
    {
        var powers = new ulong[64];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * Multiplier;
        }

        return powers;
    }
}
