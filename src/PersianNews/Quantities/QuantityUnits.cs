using System.Globalization;
using PersianNews.Characters;

namespace PersianNews.Quantities;

/// <summary>The units of <c>Data/units.tsv</c>.</summary>
internal static class QuantityUnits
{
    /// <summary>The name of the embedded file: form, kind, unit, ISO or UCUM code, rials or «one».</summary>
    public const string Table = "units.tsv";

    /// <summary>Every unit, in the order of the table.</summary>
    public static readonly QuantityUnit[] All = Read();

    /// <summary>Where a unit stands in <see cref="All"/>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kind">Its kind, as the table writes it.</param>
    public static int IndexOf(string name, string kind) => Find(All, name, KindOf(kind));

    // Many forms have one unit. Plain loops: this runs at a first call.
    private static QuantityUnit[] Read()
    {
        var units = new List<QuantityUnit>();
        foreach (string[] row in TsvTable.Read(Table, 5))
        {
            QuantityKind kind = KindOf(row[1]);
            if (Find(units, row[2], kind) < 0)
            {
                units.Add(new QuantityUnit(row[2], kind)
                {
                    Code = row[3].Length > 0 ? row[3] : null,
                    Rials = kind == QuantityKind.Money && row[4].Length > 0 ? decimal.Parse(row[4], CultureInfo.InvariantCulture) : null,
                });
            }
        }

        return units.ToArray();
    }

    private static int Find(IReadOnlyList<QuantityUnit> units, string name, QuantityKind kind)
    {
        int at = units.Count - 1;
        while (at >= 0 && !(units[at].Kind == kind && units[at].Name == name))
        {
            at--;
        }

        return at;
    }

    private static QuantityKind KindOf(string name) => name switch
    {
        "ratio" => QuantityKind.Ratio,
        "money" => QuantityKind.Money,
        "measure" => QuantityKind.Measure,
        "count" => QuantityKind.Count,
        "duration" => QuantityKind.Duration,
        _ => throw new InvalidOperationException($"{Table}: unknown kind «{name}»."),
    };
}
