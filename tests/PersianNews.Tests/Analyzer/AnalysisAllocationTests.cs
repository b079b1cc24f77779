using System.IO.Compression;
using PersianNews.Articles;
using PersianNews.Dates;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Analyzer;

/// <summary>What an analysis allocates, against the size of its result: the article object, its arrays, and the people with their names.</summary>
public class AnalysisAllocationTests
{
    [Theory]
    [InlineData("exhibition.txt")]
    [InlineData("reservoir.txt")]
    public void An_analysis_allocates_at_most_twice_its_result(string sample)
    {
        var input = new NewsInput(File.ReadAllText(Repository.PathOf("docs", "samples", sample))) { Reference = new(2020, 5, 1) };
        (long allocated, long result) = Measure(input);
        Assert.InRange(allocated, result, 2 * result);
    }

    [Fact]
    public void So_does_raw_news()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Repository.Shared("data", "raw-news.txt.gz")), CompressionMode.Decompress));
        var head = new char[600_000];
        string[] articles = new string(head, 0, reader.ReadBlock(head)).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        long allocated = 0, result = 0;
        foreach (string article in articles)
        {
            (long a, long r) = Measure(new NewsInput(article) { Reference = new(2020, 5, 1) });
            allocated += a;
            result += r;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{articles.Length} articles: {allocated / articles.Length} bytes allocated, results of {result / articles.Length} bytes");
        Assert.InRange(allocated, result, 2 * result);
    }

    private static (long Allocated, long Result) Measure(NewsInput input)
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(input);
        return (SteadyState.AllocationOf(() => NewsAnalyzer.Default.Analyze(input)), SteadyState.AllocationOf(() => Copy(article)));
    }

    /// <summary>Allocates everything again that belongs to a result and to nothing else, once.</summary>
    private static void Copy(NewsArticle article)
    {
        GC.KeepAlive(article with { });
        CopyItems(article.Segments);
        CopyItems(article.Dates);
        CopyItems(article.Quantities);
        CopyItems(article.Quotations);
        CopyItems(article.Topics);
        CopyItems(article.People);
        foreach (Person person in article.People)
        {
            GC.KeepAlive(person with { });
            GC.KeepAlive(new string(person.Name.AsSpan()));
        }

        foreach (DateMatch date in article.Dates)
        {
            // Up to eight intervals lie inside the match; more are an array of their own.
            if (date.Items.Count > 8)
            {
                GC.KeepAlive(new DateInterval[date.Items.Count]);
            }
        }
    }

    private static void CopyItems<T>(IReadOnlyList<T> items)
    {
        if (items.Count > 0)
        {
            GC.KeepAlive(new T[items.Count]);
        }
    }
}
