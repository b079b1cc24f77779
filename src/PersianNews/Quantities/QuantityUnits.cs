using System.Globalization;
using PersianNews.Tables;

namespace PersianNews.Quantities;

/// <summary>The units of <c>Data/units.tsv</c>, each once, compiled beforehand: name, number of its kind, ISO or UCUM code, rials.</summary>
internal static class QuantityUnits
{
    /// <summary>The name of the embedded file.</summary>
    public const string FileName = "units.table";

    private static readonly TextTable Rows = TextTable.Embedded(FileName);
    private static readonly QuantityUnit?[] Units = new QuantityUnit?[Rows.Rows];

    /// <summary>The unit with a number; always the same instance.</summary>
    public static QuantityUnit Of(int number) => Units[number] ?? Interlocked.CompareExchange(ref Units[number], Make(number), null) ?? Units[number]!;

    private static QuantityUnit Make(int number) => new(Rows[number, 0].ToString(), (QuantityKind)int.Parse(Rows[number, 1], CultureInfo.InvariantCulture))
    {
        Code = Rows[number, 2].IsEmpty ? null : Rows[number, 2].ToString(),
        Rials = Rows[number, 3].IsEmpty ? null : decimal.Parse(Rows[number, 3], CultureInfo.InvariantCulture),
    };
}
