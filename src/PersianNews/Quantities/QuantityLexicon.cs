using PersianNews.Lexing;
using PersianNews.Tables;

namespace PersianNews.Quantities;

/// <summary>
/// Units and the words around numbers, compiled from the tables of <c>Data/</c>; PersianNews.ModelBuilder/Tables/QuantityWords.cs says
/// what each kind of row becomes. The slots of its lexemes are <see cref="QuantityTags"/>.
/// </summary>
internal static class QuantityLexicon
{
    /// <summary>The name of the embedded file.</summary>
    public const string FileName = "quantity-words.table";

    /// <summary>Whether «یک» before a unit is a count and not the article.</summary>
    public const int CountedByOne = 1 << 16;

    /// <summary>Whether a unit counts people too, near words of what happens to them.</summary>
    public const int CountsPeople = 1 << 17;

    /// <summary>Whether a unit never counts what a label numbers.</summary>
    public const int NeverLabelled = 1 << 18;

    /// <summary>Whether there can be less than none of a unit: percent, money, degrees.</summary>
    public const int GoesBelowZero = 1 << 19;

    /// <summary>Value of a word for people that counts only behind «از»: سه تن از اعضای.</summary>
    public const int Members = 1;

    /// <summary>The lexicon.</summary>
    public static readonly Lexicon Default = new(TagNumber, TableBlock.Embedded(FileName));

    /// <summary>The unit that a lexeme names; null when it names none.</summary>
    public static QuantityUnit? UnitOf(Lexicon lexicon, in Lexeme lexeme) =>
        (lexeme.Tags & (ulong)QuantityTags.Unit) == 0 ? null : QuantityUnits.Of(UnitValue(lexicon, in lexeme) & (CountedByOne - 1));

    /// <summary>Whether the unit that a lexeme names has a trait, such as <see cref="CountedByOne"/>.</summary>
    public static bool Is(Lexicon lexicon, in Lexeme lexeme, int trait) => (UnitValue(lexicon, in lexeme) & trait) != 0;

    /// <summary>The modifier that a lexeme is.</summary>
    public static QuantityModifier ModifierOf(Lexicon lexicon, in Lexeme lexeme) =>
        (QuantityModifier)lexicon.ValueOf(lexeme.Entry, (ulong)QuantityTags.Modifier);

    /// <summary>The power of ten of a multiplier made an adjective.</summary>
    public static long ScaleOf(Lexicon lexicon, in Lexeme lexeme)
    {
        long scale = 1;
        for (int power = lexicon.ValueOf(lexeme.Entry, (ulong)QuantityTags.Scale); power > 0; power--)
        {
            scale *= 10;
        }

        return scale;
    }

    /// <summary>The slots of a number or mark.</summary>
    public static ulong TagNumber(in Lexeme lexeme) => (ulong)(lexeme.Kind switch
    {
        LexemeKind.Number => lexeme.Has(LexemeFlags.Ordinal) ? QuantityTags.Ordinal : QuantityTags.Number,
        LexemeKind.Mark when lexeme.Mantissa is '-' or '–' or '−' or '~' => QuantityTags.To,
        _ => QuantityTags.None,
    });

    private static int UnitValue(Lexicon lexicon, in Lexeme lexeme) => lexicon.ValueOf(lexeme.Entry, (ulong)QuantityTags.Unit);
}
