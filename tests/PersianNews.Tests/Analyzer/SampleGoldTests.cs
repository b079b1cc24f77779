using System.Text.Json;
using PersianNews.Articles;
using PersianNews.Quantities;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Analyzer;

/// <summary>Three real pages against what careful readers found in them; the gold lies beside the project and never in it.</summary>
public class SampleGoldTests
{
    [Theory]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    public void Agrees_with_the_readers(string key)
    {
        string text = File.ReadAllText(Repository.Shared("samples", $"seed-{key}.txt"));
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Repository.Shared("samples", "gold", $"{key}.analysis.json")));
        JsonElement gold = json.RootElement;
        NewsArticle article = NewsAnalyzer.Default.Analyze(new NewsInput(text) { Reference = DateOnly.Parse(gold.GetProperty("reference_date").GetProperty("value").GetString()!) });
        ArticleInvariants.Check(article);
        Assert.Equal(gold.GetProperty("agency").GetString(), article.Credits.Agency!.Value.Agency.Name);
        Assert.Contains(gold.GetProperty("headline").GetString(), Parts(ArticlePart.Headline));
        Assert.Equal(Strings(gold.GetProperty("boilerplate")).Order(), Parts(ArticlePart.Boilerplate).Concat(Parts(ArticlePart.Metadata)).Order());
        Assert.Equal(
            gold.GetProperty("quantities").EnumerateArray().Select(q => (q.GetProperty("start").GetInt32(), q.GetProperty("span").GetString())),
            article.Quantities.Where(q => q.UnitSpan is not null && q.Kind is not (QuantityKind.Duration or QuantityKind.Ordinal)).Select(q => (q.Span.Start, (string?)q.Span.Slice(text).ToString())));
        Assert.Equal(
            gold.GetProperty("quotes").EnumerateArray().Where(q => !q.TryGetProperty("in_headline", out _)).Select(q => (q.GetProperty("speaker").GetString(), q.GetProperty("start").GetInt32())),
            article.Quotations.Where(q => !q.IsNested).Select(q => (article.SpeakerOf(in q)?.Name, q.Span.Start)));

        IEnumerable<string?> Parts(ArticlePart part) => article.Segments.Where(s => s.Part == part).Select(s => (string?)s.Span.Slice(text).ToString());
    }

    private static IEnumerable<string?> Strings(JsonElement array) => array.EnumerateArray().Select(e => e.GetString());
}
