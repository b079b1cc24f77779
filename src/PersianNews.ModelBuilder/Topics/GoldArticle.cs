using System.Text.Json;
using PersianNews.Topics;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>A row of a <c>topics.*.jsonl.gz</c> file.</summary>
internal sealed record GoldArticle(string Id, string Label, string? Second, string Source, string Title, string Text)
{
    /// <summary>Whether it was chosen to be read because models were in doubt about it or its section is rare, and so is no fair sample.</summary>
    public bool IsChosen { get; init; }

    /// <summary>Reads all rows of a file.</summary>
    public static List<GoldArticle> Load(DirectoryInfo folder, string name)
    {
        var rows = new List<GoldArticle>();
        foreach (string line in TextLines.Read(Path.Combine(folder.FullName, name + ".jsonl.gz")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string Cell(string key) => row.RootElement.TryGetProperty(key, out JsonElement value) ? value.GetString() ?? "" : "";
            string second = Cell("second");
            rows.Add(new GoldArticle(Cell("id"), Cell("label"), second is "" or "-" ? null : second, Cell("source"), Cell("title"), Cell("text")));
        }

        return rows;
    }

    /// <summary>The source, or one name for all sources with few articles; the crawls of Hamshahri are one source.</summary>
    public string SourceGroup => Source switch
    {
        "isna.ir" or "farsnews.ir" or "hamshahri-1396" => Source,
        "hamshahrionline.ir" or "newspaper.hamshahrionline.ir" or "hamshahri-1381-1386" => "hamshahri, other",
        _ => "others",
    };

    /// <summary>The row with something else in the place of its half-spaces.</summary>
    public GoldArticle WithHalfSpaces(string replacement) => this with
    {
        Title = Title.Replace("\u200C", replacement, StringComparison.Ordinal),
        Text = Text.Replace("\u200C", replacement, StringComparison.Ordinal),
    };

    /// <summary>The row with no more than so many code units of its text.</summary>
    public GoldArticle Shortened(int length) => Text.Length <= length ? this : this with { Text = Text[..length] };

    /// <summary>The row as an example.</summary>
    public TopicExample ToExample() => new(Text, Label) { Headline = Title, Second = Second };
}
