namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>What the model knows about two words in a row, in 8 bits. The value 0 is an unknown pair.</summary>
internal readonly record struct PairInfo(byte Bits)
{
    /// <summary>Makes the value from counts and usage.</summary>
    public PairInfo(int together, int apart, Usage usage)
        : this((byte)(Bucket(together) | Bucket(apart) << 3 | (int)usage << 6))
    {
    }

    /// <summary>How often the two are parts of one word, 0–7.</summary>
    public int Together => Bits & 7;

    /// <summary>How often they stand apart, 0–7.</summary>
    public int Apart => Bits >> 3 & 7;

    /// <summary>What edited text does.</summary>
    public Usage Usage => (Usage)(Bits >> 6);

    /// <summary><see cref="Together"/> and <see cref="Usage"/>, as one key.</summary>
    public uint TogetherAndUsage => Bits & 0b11_000_111u;

    /// <summary><see cref="Apart"/> and <see cref="Usage"/>, as one key.</summary>
    public uint ApartAndUsage => (uint)Bits >> 3;

    /// <summary>Whether the two are one word often enough, or by good authority, that a space between them may be a lost half-space.</summary>
    public bool IsUsual => Together > 0 && Usage switch
    {
        Usage.Apart => Together >= Apart,
        Usage.Unknown => Together + 2 >= Apart,
        _ => true,
    };

    private static int Bucket(int count) => count switch
    {
        <= 0 => 0,
        1 => 1,
        <= 3 => 2,
        <= 9 => 3,
        <= 31 => 4,
        <= 127 => 5,
        <= 1023 => 6,
        _ => 7,
    };
}
