using System.Globalization;
using System.Text.Json;
using Xunit;

namespace PersianNews.Tests.Json;

public class PersianNewsJsonTests
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

    [Fact]
    public void A_failed_analysis_says_so()
    {
        var article = new NewsArticle { Input = new NewsInput("خبر") { Id = "a" }, Error = new InvalidOperationException("no luck") };
        Assert.StartsWith("""{"id":"a","error":"no luck",""", JsonSerializer.Serialize(ArticleDocument.Of(article), PersianNewsJson.Default.ArticleDocument));
    }

    [Theory]
    [InlineData("""{"text":"خبر","id":7,"headline":"تیتر","published":"1403-04-16","other":{"text":3}}""", "7", "تیتر", "2024-07-06T12:00:00+03:30", null)]
    [InlineData("""{"TEXT":"خبر","Id":"7","Published":"2024-07-06T10:00:00Z","reference":"1403/04/16"}""", "7", null, "2024-07-06T10:00:00+00:00", "2024-07-06")]
    [InlineData("""{"id":null,"text":"خبر","headline":null,"published":"","reference":null}""", null, null, null, null)]
    public void An_input_is_read_as_the_command_reads_its_lines(string json, string? id, string? headline, string? published, string? reference)
    {
        foreach (NewsInput? input in new[] { JsonSerializer.Deserialize(json, PersianNewsJson.Default.NewsInput), JsonSerializer.Deserialize<NewsInput>(json, JsonSerializerOptions.Web) })
        {
            Assert.Equal(("خبر", id, headline), (input!.Text, input.Id, input.Headline));
            Assert.Equal((published, reference), (input.Published?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), input.Reference?.ToString("O", CultureInfo.InvariantCulture)));
            Assert.Equal(input, JsonSerializer.Deserialize(JsonSerializer.Serialize(input, PersianNewsJson.Default.NewsInput), PersianNewsJson.Default.NewsInput));
        }
    }

    [Theory]
    [InlineData("""{"headline":"تیتر"}""", "no \"text\"")]
    [InlineData("""{"text":null}""", "no \"text\"")]
    [InlineData("""{"text":5}""", "\"text\" is not a string")]
    [InlineData("""{"text":"خبر","id":{}}""", "\"id\" is not a string")]
    [InlineData("""{"text":"خبر","published":"soon"}""", "\"published\" is not a date: soon")]
    [InlineData("""["خبر"]""", "a JSON object")]
    public void An_input_that_is_none_is_refused(string json, string told)
    {
        // Not another exception: web frameworks answer this one with "bad request".
        Assert.Contains(told, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, PersianNewsJson.Default.NewsInput)).Message);
    }
}
