// README's first example, run by ../run on the packed library; ReadmeTests holds the same lines and the same output.
using PersianNews.Dates;
using PersianNews.Normalization;
using PersianNews.Quantities;

Console.OutputEncoding = new System.Text.UTF8Encoding(false);

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
