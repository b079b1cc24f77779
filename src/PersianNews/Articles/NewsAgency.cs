using PersianNews.Characters;
using PersianNews.Lexing;

namespace PersianNews.Articles;

/// <summary>A news agency, paper, site or broadcaster (<c>Data/agencies.tsv</c>). Instances are shared and immutable.</summary>
/// <param name="Id">A stable key («irna»).</param>
/// <param name="Name">The usual short Persian name («ایرنا», «تجارت‌نیوز»).</param>
/// <param name="Kind">What it is.</param>
/// <param name="Domain">Its address on the web.</param>
public sealed record NewsAgency(string Id, string Name, NewsAgencyKind Kind, string Domain)
{
    internal const string Table = "agencies.tsv";
    internal const int Columns = 6;

    private static IReadOnlyList<NewsAgency>? _all;

    /// <summary>Every outlet the library knows.</summary>
    public static IReadOnlyList<NewsAgency> All => _all ?? Interlocked.CompareExchange(ref _all, Load(), null) ?? _all;

    /// <summary>The outlet with this id; null when there is none.</summary>
    /// <param name="id">A key such as <c>irna</c>.</param>
    public static NewsAgency? Find(string id) => All.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal));

    private static IReadOnlyList<NewsAgency> Load()
    {
        List<string[]> rows = TsvTable.Read(Table, Columns);
        var agencies = new NewsAgency[rows.Count];
        for (int i = 0; i < agencies.Length; i++)
        {
            string[] row = rows[i];
            agencies[i] = new NewsAgency(row[0], row[1], KindOf(row[2]), row[3]);
        }

        return Array.AsReadOnly(agencies);
    }

    private static NewsAgencyKind KindOf(string name) => name switch
    {
        "agency" => NewsAgencyKind.Agency,
        "paper" => NewsAgencyKind.Paper,
        "site" => NewsAgencyKind.Site,
        "broadcaster" => NewsAgencyKind.Broadcaster,
        "foreign" => NewsAgencyKind.Foreign,
        _ => throw new InvalidOperationException($"{Table}: unknown kind «{name}»."),
    };
}
