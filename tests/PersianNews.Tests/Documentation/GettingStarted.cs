using System.Text.Encodings.Web;
using System.Text.Json;
using PersianNews;
using PersianNews.Articles;
using PersianNews.Dates;
using PersianNews.Quantities;
using PersianNews.Tests.Support;

namespace PersianNews.Tests.Documentation;

/// <summary>The code of docs/getting-started.md.</summary>
public static class GettingStarted
{
    private static string page => File.ReadAllText(Repository.PathOf("docs", "samples", "reservoir.txt"));

    public static void Analyze(TextWriter Console)
    {
        // begin Analyze
        NewsArticle article = NewsAnalyzer.Default.Analyze(page);

        Console.WriteLine(article.Headline!.Value.Slice(page).ToString());
        Console.WriteLine($"agency {article.Credits.Agency!.Value.Agency.Id}, reprinted by {article.Credits.Publisher!.Value.Agency.Id}");
        Console.WriteLine($"{article.Segments.Count} parts, {article.Dates.Count} dates, {article.Quantities.Count} quantities, {article.Quotations.Count} quotations");
        // end Analyze
    }

    public static void Parts(TextWriter Console)
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(page);
        // begin Parts
        foreach (ArticleSegment segment in article.Segments)
        {
            string text = segment.Span.Slice(page).ToString();
            Console.WriteLine($"{segment.Part,-12} {(text.Length <= 40 ? text : text[..40] + "…")}");
        }
        // end Parts
    }

    public static void Dates(TextWriter Console)
    {
        // begin Dates
        var input = new NewsInput(page) { Published = new DateTimeOffset(2024, 10, 3, 9, 0, 0, TimeSpan.FromHours(3.5)) };
        NewsArticle article = NewsAnalyzer.Default.Analyze(input);

        foreach (DateMatch date in article.Dates)
        {
            Console.WriteLine($"{date.Span.Slice(page)}: {date.ToTimex()}");
        }
        // end Dates
    }

    public static void Quantities(TextWriter Console)
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(page);
        // begin Quantities
        foreach (QuantityMatch quantity in article.Quantities.Where(q => q.Kind is QuantityKind.Money or QuantityKind.Ratio or QuantityKind.Measure))
        {
            string range = quantity.UpTo is { } end ? $"{quantity.Value} to {end}" : $"{quantity.Value}";
            Console.WriteLine($"{range} {quantity.UnitName(page)}{(quantity.Rials is { } rials ? $" = {rials} rials" : "")}");
        }
        // end Quantities
    }

    public static void Quotations(TextWriter Console)
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(page);
        // begin Quotations
        string? Cut(TextSpan? span) => span is { } s ? page.Substring(s.Start, s.Length) : null;

        foreach (Person person in article.People)
        {
            Console.WriteLine($"{person.Name}، {Cut(person.Role)}");
        }

        foreach (Quotation quotation in article.Quotations)
        {
            Console.WriteLine($"{article.SpeakerOf(quotation)?.Name} («{Cut(quotation.Speaker)}») {Cut(quotation.Verb)}, {quotation.Form}, {quotation.Span.Length} characters");
        }
        // end Quotations
    }

    public static void Json(TextWriter Console)
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(page);
        // begin Json
        var readable = new PersianNewsJson(new JsonSerializerOptions(PersianNewsJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        string json = JsonSerializer.Serialize(ArticleDocument.Of(article), readable.ArticleDocument);

        Console.WriteLine(json[..182] + "…");
        // end Json
    }

    public static async Task Stream(TextWriter Console)
    {
        // begin Stream
        await foreach (NewsArticle article in NewsAnalyzer.Default.AnalyzeAsync(ReadArticles()))
        {
            Console.WriteLine($"{article.Input.Id}: {article.Quantities.Count} quantities{(article.Error is { } error ? $", failed: {error.Message}" : "")}");
        }

        static async IAsyncEnumerable<NewsInput> ReadArticles()
        {
            foreach (string id in new[] { "a", "b" })
            {
                await Task.Yield();
                yield return new NewsInput("بیش از ۲۰ هزار نفر آمدند.") { Id = id };
            }
        }
        // end Stream
    }
}
