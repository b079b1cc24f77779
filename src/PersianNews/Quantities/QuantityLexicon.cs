using System.Globalization;
using PersianNews.Characters;
using PersianNews.Lexing;

namespace PersianNews.Quantities;

/// <summary>Units and the words around numbers, from the tables of <c>Data/</c>. The slots of its lexemes are <see cref="QuantityTags"/>.</summary>
internal static class QuantityLexicon
{
    private static readonly List<QuantityUnit> Units = [];
    private static readonly HashSet<QuantityUnit> CountedByOne = [];

    /// <summary>The forms of the tables, for a lexicon that several parts share.</summary>
    public static IReadOnlyList<(string Form, LexiconSense Sense)> Forms { get; } = [.. UnitForms(), .. WordForms()];

    /// <summary>The lexicon of the embedded tables.</summary>
    public static Lexicon Default { get; } = new(TagNumber, Forms);

    /// <summary>The unit that a lexeme names; null when it names none.</summary>
    public static QuantityUnit? UnitOf(Lexicon lexicon, in Lexeme lexeme) =>
        (lexeme.Tags & (ulong)QuantityTags.Unit) == 0 ? null : Units[lexicon.ValueOf(lexeme.Entry, (ulong)QuantityTags.Unit)];

    /// <summary>Whether «یک» before this unit is a count and not the article.</summary>
    public static bool IsCountedByOne(QuantityUnit unit) => unit.Kind is not QuantityKind.Count || CountedByOne.Contains(unit);

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

    private static IEnumerable<(string Form, LexiconSense Sense)> UnitForms()
    {
        var byName = new Dictionary<(string, string), int>();
        foreach (string[] row in TsvTable.Read("units.tsv", 5))
        {
            if (!byName.TryGetValue((row[2], row[1]), out int index))
            {
                index = Units.Count;
                byName.Add((row[2], row[1]), index);
                Units.Add(new QuantityUnit(row[2], KindOf(row[1]))
                {
                    Code = row[3].Length > 0 ? row[3] : null,
                    Rials = row[1] == "money" && row[4].Length > 0 ? decimal.Parse(row[4], CultureInfo.InvariantCulture) : null,
                });
            }

            if (row[4] == "one")
            {
                CountedByOne.Add(Units[index]);
            }

            string form = row[0];
            bool sign = form is "%" or "$" or "€";
            var sense = new LexiconSense((ulong)(sign ? QuantityTags.Unit | QuantityTags.Sign : QuantityTags.Unit), index);
            yield return (form, sense);
            foreach (string adjective in sign ? [] : Adjectives(form))
            {
                yield return (adjective, sense);
            }
        }
    }

    // «تومانی», «نفره», «بشکه‌ای», «ریالی»: the unit made an adjective.
    private static IEnumerable<string> Adjectives(string form) => form[^1] switch
    {
        'ه' => [form + "|ای"],
        'ی' or 'و' => [form + "|یی"],
        _ => [form + "ی", form + "ه"],
    };

    private static IEnumerable<(string Form, LexiconSense Sense)> WordForms()
    {
        foreach (string[] row in TsvTable.Read("quantity-words.tsv", 3))
        {
            (QuantityTags tags, int value) = row[1] switch
            {
                "modifier" => (QuantityTags.Modifier, (int)ModifierNamed(row[2])),
                "range" => (QuantityTags.To, 0),
                "between" => (QuantityTags.NoNoun, 0),
                "one" => (QuantityTags.One, 0),
                "label" => (QuantityTags.Label | QuantityTags.Noun, 0),
                "no-noun" => (QuantityTags.NoNoun, 0),
                "date" => (QuantityTags.Date, 0),
                "scale" => (QuantityTags.Scale, row[2].Length - 1),
                _ => throw new InvalidOperationException($"quantity-words.tsv: unknown kind «{row[1]}»."),
            };
            yield return (row[0], new LexiconSense((ulong)tags, value));
        }
    }

    private static QuantityModifier ModifierNamed(string name) => name switch
    {
        "at_least" => QuantityModifier.AtLeast,
        "at_most" => QuantityModifier.AtMost,
        "more_than" => QuantityModifier.MoreThan,
        "less_than" => QuantityModifier.LessThan,
        "approx" => QuantityModifier.Approximate,
        _ => throw new InvalidOperationException($"quantity-words.tsv: unknown modifier «{name}»."),
    };

    private static QuantityKind KindOf(string name) => name switch
    {
        "ratio" => QuantityKind.Ratio,
        "money" => QuantityKind.Money,
        "measure" => QuantityKind.Measure,
        "count" => QuantityKind.Count,
        "duration" => QuantityKind.Duration,
        _ => throw new InvalidOperationException($"units.tsv: unknown kind «{name}»."),
    };
}
