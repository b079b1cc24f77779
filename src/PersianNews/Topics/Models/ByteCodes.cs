namespace PersianNews.Topics.Models;

/// <summary>How rarities and units fit a byte each: what is learnt is rounded to them, so that a model is the same before and after it was saved.</summary>
internal static class ByteCodes
{
    /// <summary>The unit that byte 0 stands for; each further step is an eighth of an octave.</summary>
    private const float SmallestUnit = 1f / (1 << 20);

    /// <summary>The rarity that byte 255 stands for: a feature seen once in e^16 documents.</summary>
    private const float HighestRarity = 16;

    /// <summary>The nearest unit that a byte can hold, at least as large as <paramref name="unit"/>.</summary>
    public static float RoundUnit(float unit) => UnitOf(UnitCode(unit));

    /// <summary>The nearest rarity above 0 that a byte can hold.</summary>
    public static float RoundRarity(float rarity) => RarityOf(Math.Max(RarityCode(rarity), (byte)1));

    /// <summary>The byte of a rarity; 0 is for features of style.</summary>
    public static byte RarityCode(float rarity) => rarity == 0 ? (byte)0 : (byte)Math.Clamp(MathF.Round(rarity * (255 / HighestRarity)), 1, 255);

    /// <summary>The rarity of a byte.</summary>
    public static float RarityOf(byte code) => code * (HighestRarity / 255);

    /// <summary>The byte of a unit: the least that stands for as much.</summary>
    public static byte UnitCode(float unit)
    {
        byte code = (byte)Math.Clamp(MathF.Ceiling(8 * MathF.Log2(Math.Max(unit, SmallestUnit) / SmallestUnit)), 0, 255);
        return code > 0 && UnitOf((byte)(code - 1)) >= unit ? (byte)(code - 1) : code; // a logarithm may be a hair too large
    }

    /// <summary>The unit of a byte.</summary>
    public static float UnitOf(byte code) => SmallestUnit * MathF.Pow(2, code / 8f);
}
