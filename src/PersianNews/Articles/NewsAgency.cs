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

    // One load serves this list and the lexicon that knows the spellings.
    private static readonly Lazy<(NewsAgency Agency, string[] Cells)[]> Rows = new(() =>
        [.. TsvTable.Read(Table, 6).Select(r => (new NewsAgency(r[0], r[1], KindOf(r[2]), r[3]), r))]);

    private static readonly Lazy<IReadOnlyList<NewsAgency>> Agencies = new(() => Array.AsReadOnly(Rows.Value.Select(r => r.Agency).ToArray()));

    /// <summary>Every outlet the library knows.</summary>
    public static IReadOnlyList<NewsAgency> All => Agencies.Value;

    /// <summary>The outlet with this id; null when there is none.</summary>
    /// <param name="id">A key such as <c>irna</c>.</param>
    public static NewsAgency? Find(string id) => All.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal));

    /// <summary>The spellings of each outlet, in the order of <see cref="All"/>: those that stand alone, and those that need a cue.</summary>
    internal static IEnumerable<(string[] Alone, string[] Cued)> Spellings =>
        Rows.Value.Select(r => (Split(r.Cells[4]), Split(r.Cells[5])));

    private static string[] Split(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

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
