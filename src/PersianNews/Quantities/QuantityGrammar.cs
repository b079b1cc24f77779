using PersianNews.Grammar;
using PersianNews.Lexing;
using PersianNews.Tables;

namespace PersianNews.Quantities;

/// <summary>Turns the slots of a rule into a quantity; false where the words around them forbid it.</summary>
internal delegate bool QuantityReading(ref QuantityReader reader, in RuleMatch match, out QuantityMatch quantity);

/// <summary>The quantity grammar: read it first. The longest match wins, ties go to the earlier row.</summary>
internal static class QuantityGrammar
{
    /// <summary>The name of the embedded file.</summary>
    public const string FileName = "quantity-phrases.table";

    /// <summary>The slots that patterns name.</summary>
    public static Dictionary<string, ulong> Slots =>
        Enum.GetValues<QuantityTags>().Where(tag => tag != QuantityTags.None).ToDictionary(tag => tag.ToString(), tag => (ulong)tag);

    /// <summary>The rules in order of precedence.</summary>
    public static readonly GrammarRule<QuantityReading>[] Rules =
    [
        // name                 pattern                               example
        new("unit-range",       "Polarity? Number Unit To Polarity? Number Unit", QuantityReader.Amount), // ۵ درصد تا ۱۰ درصد
        new("range-unit",       "Polarity? Number To Polarity? Number Unit", QuantityReader.Amount), // ۵ تا ۱۰ برابر
        new("range-noun",       "Number To Number Noun",              QuantityReader.RangeOfNouns), // ۲۰ الی ۲۵ کشور
        new("range",            "Number To Number",                   QuantityReader.BareRange),   // بین ۵ تا ۱۰
        new("unit",             "Polarity? Number Unit",              QuantityReader.Amount),      // ۳ هزار میلیارد تومان
        new("below-zero",       "(Number To)? Number Unit BelowZero", QuantityReader.Amount),      // ۱۰ درجه زیر صفر
        new("pair-unit",        "Number Number Unit",                 QuantityReader.Pair),        // دو سه نفر
        new("pair-noun",        "Number Number Noun",                 QuantityReader.Pair),        // پنج شش پروژه
        new("glued-unit",       "Number Number Unit",                 QuantityReader.Glued),       // ۱۸ هزارتومان
        new("sign",             "Sign Number",                        QuantityReader.Amount),      // ٪۲۰
        new("elliptic",         "Number Scale",                       QuantityReader.Elliptic),    // ۲۰ میلیونی
        new("signed",           "Polarity Number",                    QuantityReader.Signed),      // منفی ۱٫۷
        new("noun",             "Number Noun",                        QuantityReader.Counted),     // ۵۰۰ خدمت
        new("fraction",         "Number Ordinal",                     QuantityReader.Fraction),    // دو سوم
        new("ordinal",          "Ordinal",                            QuantityReader.Rank),        // دوازدهم
        new("number",           "Number",                             QuantityReader.Bare),        // ۴۲
    ];

    /// <summary>The compiled rules.</summary>
    public static readonly RuleTable Table = new(TableBlock.Embedded(FileName));
}
