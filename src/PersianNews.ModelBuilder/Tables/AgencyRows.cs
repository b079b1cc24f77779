using System.Globalization;
using PersianNews.Articles;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>The outlets of <c>agencies.tsv</c>, for <see cref="NewsAgency"/>.</summary>
internal static class AgencyRows
{
    /// <summary>The rows of the source: id, name, kind, domain, names, words that mean it beside others.</summary>
    public static List<string[]> Read() => TsvTable.Read("agencies.tsv", 6);

    /// <summary>The bytes of <c>agencies.table</c>.</summary>
    public static byte[] ToBytes() => TextTables.ToBytes([.. Read().Select(row => (string[])[row[0], row[1], KindOf(row[2]), row[3]])], 4);

    private static string KindOf(string name) => ((int)(name switch
    {
        "agency" => NewsAgencyKind.Agency,
        "paper" => NewsAgencyKind.Paper,
        "site" => NewsAgencyKind.Site,
        "broadcaster" => NewsAgencyKind.Broadcaster,
        "foreign" => NewsAgencyKind.Foreign,
        _ => throw new InvalidOperationException($"agencies.tsv: unknown kind «{name}»."),
    })).ToString(CultureInfo.InvariantCulture);
}
