using System.Text.Encodings.Web;
using System.Text.Json;
using PersianNews;

namespace PersianNews.Tests.Documentation;

/// <summary>The code of docs/scale.md.</summary>
public static class Scale
{
    public static async Task Lines(TextWriter Console)
    {
        string file = Path.GetTempFileName(), results = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """
            {"id": 1, "text": "او دیروز آمد.", "published": "2024-07-06"}
            {"id": 2, "text": "او دیروز آمد.", "published": "1403/01/01"}

            """);
        // begin Lines
        var json = new PersianNewsJson(new JsonSerializerOptions(PersianNewsJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        await using StreamWriter output = File.CreateText(results);
        await foreach (NewsArticle article in NewsAnalyzer.Default.AnalyzeAsync(ReadLines(file)))
        {
            await output.WriteLineAsync(JsonSerializer.Serialize(ArticleDocument.Of(article), json.ArticleDocument));
            Console.WriteLine($"{article.Input.Id}: {article.Dates[0].ToTimex()}");
        }

        async IAsyncEnumerable<NewsInput> ReadLines(string path)
        {
            await foreach (string line in File.ReadLinesAsync(path))
            {
                yield return JsonSerializer.Deserialize(line, json.NewsInput)!;
            }
        }
        // end Lines
        await output.DisposeAsync();
        File.Delete(file);
        File.Delete(results);
    }
}
