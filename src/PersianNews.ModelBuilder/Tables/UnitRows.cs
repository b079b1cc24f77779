using System.Globalization;
using PersianNews.Quantities;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>The units of <c>units.tsv</c>: each once, though many forms have it, for <see cref="QuantityUnits"/>.</summary>
internal static class UnitRows
{
    private static readonly List<string[]> Units =
        [.. Read().DistinctBy(row => (row[2], row[1])).Select(row => (string[])[row[2], KindOf(row), row[3], row[1] == "money" ? row[4] : ""])];

    /// <summary>The rows of the source: form, kind, unit, ISO or UCUM code, rials or «one».</summary>
    public static List<string[]> Read() => TsvTable.Read("units.tsv", 5);

    /// <summary>The bytes of <c>units.table</c>.</summary>
    public static byte[] ToBytes() => TextTables.ToBytes(Units, 4);

    /// <summary>The number of the unit of a row.</summary>
    public static int NumberOf(string[] row) => Units.FindIndex(unit => unit[0] == row[2] && unit[1] == KindOf(row));

    private static string KindOf(string[] row) => ((int)(row[1] switch
    {
        "ratio" => QuantityKind.Ratio,
        "money" => QuantityKind.Money,
        "measure" => QuantityKind.Measure,
        "count" => QuantityKind.Count,
        "duration" => QuantityKind.Duration,
        _ => throw new InvalidOperationException($"units.tsv: unknown kind «{row[1]}»."),
    })).ToString(CultureInfo.InvariantCulture);
}
