using System.Buffers;
using Microsoft.Extensions.DependencyInjection;
using PersianNews;
using PersianNews.Articles;
using PersianNews.Dates;
using PersianNews.Extensions.DependencyInjection;
using PersianNews.Normalization;
using PersianNews.Quantities;
using PersianNews.Tests.Support;
using PersianNews.Tokenization;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.Tests.Documentation;

/// <summary>Runs the examples of the README files. <c>Console</c> in them is a writer whose text is compared with what the page prints.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void First_example()
    {
        var Console = new StringWriter { NewLine = "\n" };

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

        ShowsOutput(Console);
        Assert.Equal(Console.ToString().TrimEnd('\n'), File.ReadAllText(Repository.PathOf("tests", "smoke", "PackageSmoke", "expected.txt")).ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [Fact]
    public void Whole_article()
    {
        var Console = new StringWriter { NewLine = "\n" };
        string page = File.ReadAllText(Repository.PathOf("docs", "samples", "reservoir.txt"));

        // Parts of the page, the day of publication, dates, quantities, quotations and topics at once.
        NewsArticle article = NewsAnalyzer.Default.Analyze(page);

        Console.WriteLine($"{article.Headline!.Value.Slice(page)}");
        Console.WriteLine($"{article.Credits.Agency?.Agency.Id}, {article.Reference:O} ({article.ReferenceBasis})");
        foreach (Quotation quotation in article.Quotations.Take(2))
        {
            Console.WriteLine($"{article.SpeakerOf(quotation)?.Name}: {quotation.Span.Slice(page)[..30]}…");
        }

        Console.WriteLine($"{article.Topics[0].Topic.EnglishName}, {article.Topics[1].Topic.EnglishName}");

        ShowsOutput(Console);
    }

    [Fact]
    public void Tokens_and_sentences()
    {
        var Console = new StringWriter { NewLine = "\n" };

        string text = "دکتر م. رضایی گفت: «۱۰٫۵ درصد رشد داشتیم!» سپس رفت. tehran@example.ir";
        foreach (Token token in WordTokenizer.Default.Enumerate(text))
        {
            Console.Write($"{token.Span.Slice(text)}|");
        }

        var sentences = new ArrayBufferWriter<TextSpan>();
        SentenceSplitter.Default.Split(text, sentences);
        Console.WriteLine($" {sentences.WrittenCount} sentences");

        ShowsOutput(Console);
    }

    [Fact]
    public void Way_back_to_the_original()
    {
        var Console = new StringWriter { NewLine = "\n" };

        NormalizedText normalized = PersianNormalizer.Default.NormalizeWithOffsets("كتابهاي ما");
        TextSpan word = new(0, 8);
        Console.WriteLine($"{word.Slice(normalized.Text)} ← {normalized.Offsets.ToOriginal(word).Slice(normalized.Original)}");

        ShowsOutput(Console);
    }

    [Fact]
    public void Hot_loop()
    {
        string[] bodies = ["در ۱۶ تیر ۱۴۰۳ آمد.", "فردا می‌رود."];
        DateContext context = new(new DateOnly(2024, 7, 7));
        int found = 0;

        var dates = new ArrayBufferWriter<DateMatch>();
        foreach (string body in bodies)
        {
            dates.ResetWrittenCount();
            PersianDateParser.Default.Find(body, context, dates);
            found += dates.WrittenCount;
        }

        Assert.Equal(2, found);
    }

    [Fact]
    public void Dependency_injection()
    {
        var services = new ServiceCollection();

        services.AddPersianNews();

        using ServiceProvider provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetRequiredService<INewsAnalyzer>());
    }

    [Fact]
    public void Own_topics()
    {
        TopicExample[] examples =
        [
            .. Enumerable.Range(0, 20).Select(i => new TopicExample($"باران و برف در استان شماره {i} بارید و هوا سرد شد", "هوا")),
            .. Enumerable.Range(0, 20).Select(i => new TopicExample($"قیمت دلار و سکه در روز شماره {i} بالا رفت", "بازار")),
        ];

        TopicClassifier classifier = new TopicTrainer().Train(examples);
        TopicScore best = classifier.Classify("برف سنگین در راه است")[0];

        Assert.Equal("هوا", best.Topic.Id);
    }

    // The page shows what the example really prints.
    private static void ShowsOutput(StringWriter printed) => Assert.Contains("```text\n" + printed.ToString().TrimEnd('\n') + "\n```", Readme);
}
