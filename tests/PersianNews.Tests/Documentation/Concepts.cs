using System.Buffers;
using PersianNews;
using PersianNews.Articles;
using PersianNews.Articles.Pages;
using PersianNews.Dates;
using PersianNews.Quantities;
using PersianNews.Tests.Support;

namespace PersianNews.Tests.Documentation;

/// <summary>The code of docs/concepts.md.</summary>
public static class Concepts
{
    public static void Spans(TextWriter Console)
    {
        // begin Spans
        const string text = "قيمت نان ۵ هزار و 500 تومان شد";
        QuantityMatch match = PersianQuantityParser.Default.Find(text).Single();

        Console.WriteLine($"[{match.Span.Start}..{match.Span.End}) «{match.Span.Slice(text)}» = {match.Value} {match.UnitName(text)}");
        // end Spans
    }

    public static void Damage(TextWriter Console)
    {
        // begin Damage
        foreach (string text in new[] { "سه\u200Cشنبه ۱۲ مهر ۱۴۰۱", "سه شنبه ۱۲ مهر ۱۴۰۱", "سهشنبه 12 مهر 1401" })
        {
            DateMatch date = PersianDateParser.Default.Find(text, new DateContext(new DateOnly(2024, 7, 6))).Single();
            Console.WriteLine($"{date.Span} {date.ToTimex()}");
        }
        // end Damage
    }

    public static void Meaning(TextWriter Console)
    {
        // begin Meaning
        foreach (int year in new[] { 2020, 2024 })
        {
            DateMatch date = PersianDateParser.Default.Find("۲۰ روز پیش", new DateContext(new DateOnly(year, 7, 6))).Single();
            Console.WriteLine($"{date.Expression} is {date.ToTimex()}");
        }
        // end Meaning
    }

    public static void Reference(TextWriter Console)
    {
        // begin Reference
        NewsArticle known = NewsAnalyzer.Default.Analyze(new NewsInput("او دیروز آمد.") { Reference = new DateOnly(2024, 7, 6) });
        NewsArticle printed = NewsAnalyzer.Default.Analyze("شنبه ۱۶ تیر ۱۴۰۳\nدیدار دو وزیر در تهران\nوزیران دو کشور دیروز در تهران دیدار کردند.");
        NewsArticle unknown = NewsAnalyzer.Default.Analyze("او دیروز آمد.");

        foreach (NewsArticle article in new[] { known, printed, unknown })
        {
            Console.WriteLine($"{article.ReferenceBasis}: {string.Join(" ", article.Dates.Select(d => d.ToTimex()))}");
        }
        // end Reference
    }

    public static void Credit(TextWriter Console)
    {
        // begin Credit
        var parts = new ArrayBufferWriter<ArticleSegment>();
        ArticleCredits credits = ArticleSegmenter.Default.Segment("به گزارش همشهری آنلاین به نقل از تسنیم، هوا سرد شد.", parts);

        Console.WriteLine($"{credits.Agency?.Agency.Name} by way of {credits.Publisher?.Agency.Name}");
        // end Credit
    }

    public static void Sinks(TextWriter Console)
    {
        // begin Sinks
        var matches = new ArrayBufferWriter<QuantityMatch>();
        foreach (string text in new[] { "۲۰ کشور", "۳۰ درصد و ۴۰ نفر" })
        {
            matches.ResetWrittenCount();
            PersianQuantityParser.Default.Find(text, matches); // allocates nothing once the buffer has grown
            Console.WriteLine(matches.WrittenCount);
        }
        // end Sinks
    }

    public static void Options(TextWriter Console)
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "samples", "exhibition.txt"));
        // begin Options
        var analyzer = new NewsAnalyzer(NewsAnalyzerOptions.Default with { Topics = null, Quotations = null });
        NewsArticle article = analyzer.Analyze(page);

        Console.WriteLine($"{article.Dates.Count} dates, {article.Quotations.Count} quotations, {article.Topics.Count} topics");
        // end Options
    }
}
