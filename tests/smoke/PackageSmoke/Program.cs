// README's first example, run by ../run on the packed library; ReadmeTests holds the same lines and the same output. With the argument "json" a
// whole article comes in and goes out as JSON, which trimming could break.
using System.Text.Json;
using PersianNews;
using PersianNews.Dates;
using PersianNews.Normalization;
using PersianNews.Quantities;

Console.OutputEncoding = new System.Text.UTF8Encoding(false);
if (args is ["json"])
{
    NewsInput input = JsonSerializer.Deserialize("""{"id": 7, "text": "علی رضایی گفت: دیروز ۲۰ تن گندم رسید.", "published": "1403-04-16"}""", PersianNewsJson.Default.NewsInput)!;
    string article = JsonSerializer.Serialize(ArticleDocument.Of(NewsAnalyzer.Default.Analyze(input)), PersianNewsJson.Default.ArticleDocument);
    ArticleDocument back = JsonSerializer.Deserialize(article, PersianNewsJson.Default.ArticleDocument)!;
    Console.WriteLine($"{back.Id}: {back.Dates[0].Value}, {back.Quantities[0].Value} {back.Quantities[0].Unit}, {back.Quotations[0].Speaker}, {back.Topics.Count} topics");
    return;
}

string text = "وزیر نیرو روز شنبه، ۱۶ تیرماه گفت: ما میتوانیم تا پایان سال جاری ۲ هزار و ۵۰۰ مگاوات به شبکه اضافه کنیم و پیامرسانهای داخلی خبر می دهند.";
var published = new DateOnly(2024, 7, 7);

// Half-spaces (ZWNJ) that the crawl destroyed are put back.
Console.WriteLine(PersianNormalizer.Default.Normalize(text));

// Dates are found and resolved, each with its exact place in your own text.
foreach (DateMatch date in PersianDateParser.Default.Find(text, new DateContext(published)))
{
    Console.WriteLine($"{date.Span.Slice(text)} → {date.ToTimex()} = {date.ToJalali()}");
}

// So are numbers, in digits, words or both.
foreach (QuantityMatch quantity in PersianQuantityParser.Default.Find(text))
{
    Console.WriteLine($"{quantity.Span.Slice(text)} → {quantity.Value} {quantity.Unit?.Name}");
}
