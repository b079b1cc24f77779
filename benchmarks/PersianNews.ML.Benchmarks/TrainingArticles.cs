using System.IO.Compression;
using System.Text.Json;
using PersianNews.Topics;

namespace PersianNews.ML.Benchmarks;

/// <summary>Labelled articles to train both engines on.</summary>
internal static class TrainingArticles
{
    /// <summary>Loads the first articles of <c>topics.train</c>, or makes some up of a few words where it is absent.</summary>
    public static TopicExample[] Load(int count)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "PersianNews.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        string path = Path.Combine(folder ?? ".", "..", "shared", "data", "topics.train.jsonl.gz");
        return File.Exists(path) ? Read(path, count) : MakeUp(count);
    }

    private static TopicExample[] Read(string path, int count)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var articles = new List<TopicExample>();
        while (articles.Count < count && reader.ReadLine() is { } line)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string Cell(string key) => row.RootElement.GetProperty(key).GetString() ?? "";
            articles.Add(new TopicExample(Cell("text"), Cell("label")) { Headline = Cell("title") });
        }

        return [.. articles];
    }

    private static TopicExample[] MakeUp(int count)
    {
        string[][] words = [["تیم", "گل", "مسابقه", "بازیکن", "داور"], ["بانک", "بورس", "قیمت", "تورم", "سهام"], ["پزشک", "دارو", "بیمار", "واکسن", "درمان"]];
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(i => new TopicExample(
            string.Join(' ', Enumerable.Range(0, 250).Select(_ => words[random.Next(10) < 8 ? i % 3 : random.Next(3)][random.Next(5)])), "topic" + (i % 3)))];
    }
}
