using System.IO.Compression;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Analyzer;

/// <summary>The analyzer on real news of many agencies: nothing throws, and every invariant holds.</summary>
public class RawNewsTests
{
    [Fact]
    public void Invariants_hold_on_a_sample_of_real_news()
    {
        int read = 0;
        foreach (string text in Articles().Take(1500))
        {
            Check(text, read++);
        }

        Assert.True(read > 500);
    }

    /// <summary>All 90 MB: <c>PersianNews.Tests -class PersianNews.Tests.Analyzer.RawNewsTests -explicit only</c>.</summary>
    [Fact(Explicit = true)]
    public void Invariants_hold_on_all_real_news()
    {
        int read = 0;
        foreach (string text in Articles())
        {
            Check(text, read++);
        }

        Assert.True(read > 50_000);
    }

    private static void Check(string text, int number)
    {
        try
        {
            ArticleInvariants.Check(NewsAnalyzer.Default.Analyze(new NewsInput(text) { Reference = number % 2 == 0 ? new DateOnly(2020, 5, 1) : null }));
        }
        catch (Exception e)
        {
            Assert.Fail($"article {number}, which begins «{text[..Math.Min(80, text.Length)]}»: {e.Message}\n{e.StackTrace}");
        }
    }

    // Articles are separated by one blank line.
    private static IEnumerable<string> Articles()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Repository.Shared("data", "raw-news.txt.gz")), CompressionMode.Decompress));
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                yield return string.Join('\n', lines);
                lines.Clear();
            }
        }
    }
}
