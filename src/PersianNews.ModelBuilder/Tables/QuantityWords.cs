using PersianNews.Lexing;
using PersianNews.Quantities;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>The words of quantities: what each kind of row in the tables of <c>Data/</c> becomes in <see cref="QuantityLexicon"/>.</summary>
internal static class QuantityWords
{
    /// <summary>The forms and what they mean.</summary>
    public static IEnumerable<(string Form, LexiconSense Sense)> Forms() => UnitForms().Concat(WordForms());

    private static int TraitsOf(string[] row) => TraitOf(row) | (row[1] is "ratio" or "money" || row[2].StartsWith("درجه", StringComparison.Ordinal) ? QuantityLexicon.GoesBelowZero : 0);

    private static int TraitOf(string[] row) => row[4] switch
    {
        "people" => QuantityLexicon.CountsPeople,
        "no-label" => QuantityLexicon.NeverLabelled,
        _ when row[1] == "money" || row[4] is "" or "one" => 0,
        _ => throw new InvalidOperationException($"units.tsv: unknown trait «{row[4]}»."),
    };

    private static IEnumerable<(string Form, LexiconSense Sense)> UnitForms()
    {
        List<string[]> rows = UnitRows.Read();
        HashSet<int> countedByOne = [.. rows.Where(row => row[4] == "one" || row[1] != "count").Select(UnitRows.NumberOf)];
        foreach (string[] row in rows)
        {
            int unit = UnitRows.NumberOf(row);
            string form = row[0];
            bool sign = form is "%" or "$" or "€";
            bool persian = !char.IsAscii(form[0]) && !sign;
            var sense = new LexiconSense(
                (ulong)(sign ? QuantityTags.Unit | QuantityTags.Sign : QuantityTags.Unit),
                unit | (countedByOne.Contains(unit) ? QuantityLexicon.CountedByOne : 0) | TraitsOf(row));
            yield return (form, sense);
            foreach (string adjective in persian ? Adjectives(form) : [])
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
                "polarity" => (QuantityTags.Polarity | QuantityTags.Noun, row[2] == "minus" ? -1 : 1),
                "below-zero" => (QuantityTags.BelowZero, 0),
                "label" => (QuantityTags.Label | QuantityTags.Noun, 0),
                "noun" => (QuantityTags.Noun, 0),
                "no-noun" => (QuantityTags.NoNoun, 0),
                "date" => (QuantityTags.Date, 0),
                "vague" => (QuantityTags.Vague | QuantityTags.Noun, 0),
                "of-people" => (QuantityTags.OfPeople | QuantityTags.Noun, row[2] == "members" ? QuantityLexicon.Members : 0),
                "scale" => (QuantityTags.Scale, row[2].Length - 1),
                _ => throw new InvalidOperationException($"quantity-words.tsv: unknown kind «{row[1]}»."),
            };
            var sense = new LexiconSense((ulong)tags, value);
            yield return (row[0], sense);
            if (tags.HasFlag(QuantityTags.Label) && row[0][^1] == 'ه')
            {
                // «شماره‌ی ۱۰»
                yield return (row[0] + " ی", sense);
            }
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
}
