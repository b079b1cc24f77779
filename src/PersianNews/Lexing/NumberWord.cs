using System.Globalization;
using PersianNews.Characters;

namespace PersianNews.Lexing;

/// <summary>What a number word does when numbers are put together.</summary>
internal enum NumberRank : byte
{
    /// <summary>Not a number word.</summary>
    None,

    /// <summary>صفر to نوزده, and the tens and hundreds: adds.</summary>
    Simple,

    /// <summary>هزار, میلیون and above: multiplies what stands before it.</summary>
    Multiplier,

    /// <summary>نیم: one half.</summary>
    Half,

    /// <summary>The ordinal ending of a number in digits: م، ام، مین, th.</summary>
    Ending,
}

/// <summary>A number word.</summary>
/// <param name="Rank">What it does.</param>
/// <param name="Value">Its value; 0 for <see cref="NumberRank.Half"/> and <see cref="NumberRank.Ending"/>.</param>
/// <param name="Ordinal">Whether it is an ordinal, which ends a number.</param>
internal readonly record struct NumberWord(NumberRank Rank, long Value, bool Ordinal)
{
    /// <summary>A spelling of a number word.</summary>
    internal readonly record struct Form(string Text, NumberWord Word);

    /// <summary>Reads <c>numbers.tsv</c>: form, rank, value, ordinal forms without and with ین.</summary>
    public static IEnumerable<Form> Read()
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
            yield return new Form(row[0], new NumberWord(rank, value, row[1] == "ordinal"));
            if (row[3].Length > 0)
            {
                var ordinal = new NumberWord(NumberRank.Simple, value, true);
                yield return new Form(row[3], ordinal);
                yield return new Form(row[3] + "|ین", ordinal);
            }
        }
    }
}
