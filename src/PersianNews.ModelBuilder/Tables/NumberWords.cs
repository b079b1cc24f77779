using System.Globalization;
using PersianNews.Lexing;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>The number words, which every lexicon has.</summary>
internal static class NumberWords
{
    /// <summary>Reads <c>numbers.tsv</c>: form, rank, value, ordinal forms without and with ین.</summary>
    public static IEnumerable<(string Form, NumberWord Word)> Read()
    {
        foreach (string[] row in TsvTable.Read("numbers.tsv", 5))
        {
            NumberRank rank = row[1] switch
            {
                "simple" or "ordinal" => NumberRank.Simple,
                "multiplier" => NumberRank.Multiplier,
                "half" => NumberRank.Half,
                "ending" => NumberRank.Ending,
                _ => throw new InvalidOperationException($"numbers.tsv: «{row[1]}» is not a rank."),
            };
            long value = row[2].Length == 0 ? 0 : long.Parse(row[2], CultureInfo.InvariantCulture);
            yield return (row[0], new NumberWord(rank, value, row[1] == "ordinal"));
            if (row[3].Length > 0)
            {
                var ordinal = new NumberWord(NumberRank.Simple, value, true);
                yield return (row[3], ordinal);
                yield return (row[3] + "|ین", ordinal);
            }
        }
    }
}
