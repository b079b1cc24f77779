using PersianNews.ModelBuilder.Tables;
using PersianNews.Topics;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>
/// The table <c>filed-by-reading.tsv</c>: sections of articles whose texts are among those without labels. They were chosen to be read because
/// models were in doubt about them or their sections are rare, so that they teach much and are no fair sample.
/// </summary>
internal sealed class FiledByReading
{
    private const string Name = "filed-by-reading.tsv";
    private const int Columns = 3;
    private readonly Dictionary<string, (string Label, string? Second)> _sections;
    private readonly HashSet<string> _missing;

    private FiledByReading(Dictionary<string, (string Label, string? Second)> sections)
    {
        _sections = sections;
        _missing = [.. sections.Keys];
    }

    /// <summary>Reads the embedded table.</summary>
    public static FiledByReading Load() => Of(TsvTable.Read(Name, Columns));

    /// <summary>Reads a table given as text: the name of an article, its section, and a second section or «-».</summary>
    /// <exception cref="InvalidDataException">A section is none of <see cref="NewsTopics"/>.</exception>
    public static FiledByReading Parse(string table) => Of(TsvTable.Parse(table, Columns, Name));

    /// <summary>The article with its sections, or as it is if it is not in the table.</summary>
    public GoldArticle File(GoldArticle article)
    {
        _missing.Remove(article.Id);
        return _sections.TryGetValue(article.Id, out (string Label, string? Second) found)
            ? article with { Label = found.Label, Second = found.Second, IsChosen = true }
            : article;
    }

    /// <summary>Checks that every article of the table was asked for: a name that no article has belongs to other data.</summary>
    /// <exception cref="InvalidDataException">Some were not.</exception>
    public void CheckAllFound()
    {
        if (_missing.Count > 0)
        {
            throw new InvalidDataException($"{Name} has {_missing.Count} articles that the data does not have, such as {_missing.Order(StringComparer.Ordinal).First()}.");
        }
    }

    private static FiledByReading Of(List<string[]> rows) =>
        new(rows.ToDictionary(cells => cells[0], cells => (Section(cells[1]), cells[2] == "-" ? null : Section(cells[2]))));

    private static string Section(string id) => NewsTopics.Find(id)?.Id ?? throw new InvalidDataException($"{Name}: '{id}' is no section.");
}
