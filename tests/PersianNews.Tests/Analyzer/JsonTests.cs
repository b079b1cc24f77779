using System.Text.Json;
using Xunit;

namespace PersianNews.Tests.Analyzer;

public class JsonTests
{
    [Fact]
    public void A_document_survives_the_way_to_JSON_and_back()
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(new NewsInput("خبرگزاری مهر - رضا محمدی گفت: بین ۵ تا ۱۰ درصد در سال ۱۴۰۱.\nکد خبر: ۱۲۳۴") { Id = "a-1" });
        ArticleDocument document = ArticleDocument.Of(article);
        string json = JsonSerializer.Serialize(document, PersianNewsJson.Default.ArticleDocument);
        ArticleDocument back = JsonSerializer.Deserialize(json, PersianNewsJson.Default.ArticleDocument)!;
        Assert.Equal(json, JsonSerializer.Serialize(back, PersianNewsJson.Default.ArticleDocument));
        Assert.Equal(("a-1", "mehr", "1234"), (back.Id, back.Agency!.Id, back.ArticleCode));
        QuantityDocument quantity = Assert.Single(back.Quantities);
        Assert.Equal((5m, 10m, "درصد", "ratio"), (quantity.Value, quantity.UpTo, quantity.Unit, quantity.Kind));
        Assert.Equal(("رضا محمدی", "گفت", "direct"), (back.Quotations[0].Speaker, back.Quotations[0].Verb, back.Quotations[0].Form));
        Assert.DoesNotContain("null", json);
    }
}
