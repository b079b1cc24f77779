using System.Globalization;
using PersianNews.Tables;

namespace PersianNews.Articles;

/// <summary>A news agency, paper, site or broadcaster (<c>Data/agencies.tsv</c>). Instances are shared and immutable.</summary>
/// <param name="Id">A stable key («irna»).</param>
/// <param name="Name">The usual short Persian name («ایرنا», «تجارت‌نیوز»).</param>
/// <param name="Kind">What it is.</param>
/// <param name="Domain">Its address on the web.</param>
public sealed record NewsAgency(string Id, string Name, NewsAgencyKind Kind, string Domain)
{
    /// <summary>The name of the embedded file: id, name, number of the kind, domain.</summary>
    internal const string FileName = "agencies.table";

    private static IReadOnlyList<NewsAgency>? _all;

    /// <summary>Every outlet the library knows.</summary>
    public static IReadOnlyList<NewsAgency> All => _all ?? Interlocked.CompareExchange(ref _all, Load(), null) ?? _all;

    /// <summary>The outlet with this id; null when there is none.</summary>
    /// <param name="id">A key such as <c>irna</c>.</param>
    public static NewsAgency? Find(string id) => All.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal));

    private static IReadOnlyList<NewsAgency> Load()
    {
        TextTable rows = TextTable.Embedded(FileName);
        var agencies = new NewsAgency[rows.Rows];
        for (int i = 0; i < agencies.Length; i++)
        {
            var kind = (NewsAgencyKind)int.Parse(rows[i, 2], CultureInfo.InvariantCulture);
            agencies[i] = new NewsAgency(rows[i, 0].ToString(), rows[i, 1].ToString(), kind, rows[i, 3].ToString());
        }

        return Array.AsReadOnly(agencies);
    }
}
