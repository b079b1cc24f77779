using PersianNews.Articles;
using PersianNews.Dates;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Analyzer;

public class NewsAnalyzerTests
{
    private static string Sample(string name) => File.ReadAllText(Repository.PathOf("docs", "samples", name));

    [Fact]
    public void Reads_a_whole_page()
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(Sample("reservoir.txt"));
        Assert.Equal("isna", article.Credits.Agency!.Value.Agency.Id);
        Assert.Equal("eghtesadnews", article.Credits.Publisher!.Value.Agency.Id);
        Assert.Equal(new DateOnly(2024, 10, 3), article.Reference);
        Assert.Equal(ReferenceBasis.Page, article.ReferenceBasis);
        Assert.Contains(article.Dates, d => d.ToTimex() == "2024-10-02");
        Assert.Equal(["سید بهروز نیک‌منش", "مریم صدرزاده"], article.People.Select(p => p.Name));
        Assert.Equal(7, article.Quotations.Count);
        Assert.All(article.Quotations, q => Assert.NotNull(article.SpeakerOf(in q)));
        Assert.NotEmpty(article.Topics);
        ArticleInvariants.Check(article);
    }

    [Fact]
    public void The_caller_s_day_wins_over_the_page_s()
    {
        var input = new NewsInput(Sample("reservoir.txt")) { Published = new DateTimeOffset(2024, 10, 5, 22, 0, 0, TimeSpan.Zero) };
        Assert.Equal(new DateOnly(2024, 10, 6), NewsAnalyzer.Default.Analyze(input).Reference);
        Assert.Equal(new DateOnly(2024, 1, 1), NewsAnalyzer.Default.Analyze(input with { Reference = new DateOnly(2024, 1, 1) }).Reference);
    }

    [Fact]
    public void A_day_of_the_story_with_its_weekday_serves_where_the_page_has_none()
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(Sample("exhibition.txt"));
        Assert.Equal(new DateOnly(2024, 11, 11), article.Reference);
        Assert.Equal(ReferenceBasis.Story, article.ReferenceBasis);
    }

    [Fact]
    public void Without_a_reference_day_dates_that_need_one_are_marked_and_have_no_days()
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze("او دیروز آمد و در سال ۱۴۰۱ سه ماه آنجا بود.");
        Assert.Null(article.Reference);
        Assert.Equal(
            ["دیروز XXXX-XX-XX ReferenceMissing", "سال ۱۴۰۱ 2022-03-21/2023-03-20 None", "سه ماه P3M None"],
            article.Dates.Select(d => $"{d.Span.Slice(article.Input.Text)} {d.ToTimex()} {d.Issues}"));
    }

    [Theory]
    [InlineData("شورا امروز (یکشنبه، ۳ تیر ۱۴۰۳) نشست. دیروز باران آمد.", "2024-06-23")]
    [InlineData("شورا امروز (یکشنبه) ۳ تیر ۱۴۰۳ نشست.", "2024-06-23")]
    [InlineData("او دیروز شنبه ۵ خرداد ۱۴۰۳ آمد.", "2024-05-26")]
    [InlineData("عصر دیروز ۵ خرداد ۱۴۰۳ باران بارید.", "2024-05-26")]
    [InlineData("از دیروز تا امروز (۱۸ اردیبهشت ۱۳۹۹) صد نفر آمدند.", "2020-05-07")]
    [InlineData("فردا ۲۹ مهر ۱۴۰۲ نمایشگاه باز می‌شود.", "2023-10-20")]
    [InlineData("تهران - ایرنا - ۵ خرداد ۱۴۰۳ - وزیر دیروز آمد.", "2024-05-25")]
    [InlineData("او ۱۲ آبان ۱۳۵۰ زاده شد. نشست روز سه‌شنبه ۱۷ اردیبهشت ۱۳۹۸ بود.", "2019-05-07")]
    [InlineData("نشست روز سه‌شنبه ۱۷ اردیبهشت ۱۳۹۸ بود. امروز ۲۰ اردیبهشت ۱۳۹۸ گزارش آن رسید.", "2019-05-10")]
    public void A_story_tells_its_day_beside_a_day_word_or_a_weekday(string text, string expected)
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(text);
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), article.Reference);
        Assert.Equal(ReferenceBasis.Story, article.ReferenceBasis);
    }

    [Theory]
    [InlineData("او دیروز آمد و ۳ تیر ۱۳۹۹ آنجا بود.")]
    [InlineData("در ۲۲ بهمن ۱۳۵۷ انقلاب شد و دیروز جشن آن بود.")]
    [InlineData("ابن سینا در اول رمضان ۴۲۸ قمری درگذشت.")]
    [InlineData("مهلت ثبت نام تا ۱۵ فروردین ۱۳۹۸ است.")]
    [InlineData("امروز باران آمد و از ۳ تیر ۱۳۹۹ چنین نبود.")]
    public void Other_days_of_a_story_are_not_its_own(string text)
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(text);
        Assert.Null(article.Reference);
        Assert.Equal(ReferenceBasis.None, article.ReferenceBasis);
    }

    [Theory]
    [InlineData("شنبه ۱۶ تیر ۱۴۰۳\nتاریخ انتشار: ۲ خرداد ۱۴۰۱ - ۱۰:۱۵\nپل شهر باز شد\nپل شهر پس از سه سال باز شد و مردم از آن گذشتند.", "2022-05-23")]
    [InlineData("تاریخ انتشار: ۲ خرداد ۱۴۰۱\nشنبه ۱۶ تیر ۱۴۰۳\nپل شهر باز شد\nپل شهر پس از سه سال باز شد و مردم از آن گذشتند.", "2022-05-23")]
    [InlineData("پل شهر باز شد\n۲ خرداد ۱۴۰۱ ساعت ۱۰:۱۵\nپل شهر پس از سه سال که از ۵ مهر ۱۳۹۰ می‌گذرد باز شد.", "2022-05-23")]
    public void A_labelled_date_above_the_story_is_surer_than_one_alone(string text, string expected)
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(text);
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), article.Reference);
        Assert.Equal(ReferenceBasis.Page, article.ReferenceBasis);
    }

    [Fact]
    public void Parts_can_be_left_out()
    {
        var analyzer = new NewsAnalyzer(new NewsAnalyzerOptions { Segmenter = null, Quotations = null, Topics = null, Dates = null });
        NewsArticle article = analyzer.Analyze("وی گفت: ۲۰ نفر آمدند.");
        Assert.Empty(article.Segments);
        Assert.Empty(article.Quotations);
        Assert.Empty(article.Topics);
        Assert.Single(article.Quantities);
        Assert.Null(new NewsAnalyzer(new NewsAnalyzerOptions { Quantities = null }).Analyze("۲۰ نفر").Quantities.FirstOrDefault().Unit);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u200C\t\r\n")]
    [InlineData("\uD800")]
    [InlineData("گفت:")]
    [InlineData("گفت: ")]
    [InlineData("به گزارش")]
    [InlineData("به نقل از ،")]
    [InlineData("انتهای پیام/")]
    [InlineData("کد خبر")]
    [InlineData("منبع:")]
    [InlineData("وی با بیان اینکه، گفت:، وی گفت: وی گفت:")]
    [InlineData("به گفته وی،")]
    [InlineData("را دانست.")]
    [InlineData("سید")]
    [InlineData("دکتر وزیر،")]
    [InlineData("-:-/-ایسنا")]
    [InlineData("و")]
    [InlineData("٪ گفت: بله. محمد رضایی گفت: نه. % $ افزود: بله.")]
    public void Scraps_do_no_harm(string text) => ArticleInvariants.Check(NewsAnalyzer.Default.Analyze(text));

    [Fact]
    public void Shuffled_pieces_of_articles_keep_the_invariants()
    {
        string[] pieces = [.. Directory.GetFiles(Repository.PathOf("tests", "specs", "articles"), "*.txt").SelectMany(f => File.ReadAllText(f).Split(' ')), "\n", "\n", ":", "«", "»", ".", "گفت:", "\u200F", "\uDC00", "۱۲", "-", "/"];
        var random = new Random(20240623);
        for (int i = 0; i < 400; i++)
        {
            string text = string.Join(random.Next(8) == 0 ? "\n" : " ", Enumerable.Range(0, random.Next(1, 120)).Select(_ => pieces[random.Next(pieces.Length)]));
            ArticleInvariants.Check(NewsAnalyzer.Default.Analyze(text));
        }
    }

    [Fact]
    public void Work_grows_with_the_text_and_not_faster()
    {
        // Allocation stands in for work: quadratic growth of lists would show here, whatever the machine.
        string line = "وی گفت: ۲۰ نفر با بیان اینکه محمد رضایی، وزیر نیرو را دانست و افزود: بله. ";
        long Once(int copies)
        {
            string text = string.Concat(Enumerable.Repeat(line, copies));
            return SteadyState.AllocationOf(() => NewsAnalyzer.Default.Analyze(text));
        }

        Assert.True(Once(2000) < 14 * Once(200));
    }

    // Each was read again from each of its places; quadratic work would not end within the test run.
    [Theory]
    [InlineData("", "وی گفت: ", "")]
    [InlineData("", "احمد گفت که ", "")]
    [InlineData("", "سید ", "")]
    [InlineData("", "خبرگزاری ", "")]
    [InlineData("", "- ۱ ", "")]
    [InlineData(" ", "ـ", "ه")]
    [InlineData("", "۱۲/", "")]
    public void Hostile_pages_take_no_longer_than_others(string before, string unit, string after)
    {
        string text = before + string.Concat(Enumerable.Repeat(unit, 2_000_000 / unit.Length)) + after;
        ArticleInvariants.Check(NewsAnalyzer.Default.Analyze(text));
        foreach (PersianNews.Tokenization.Token token in PersianNews.Tokenization.WordTokenizer.Default.Enumerate(text))
        {
            Assert.True(token.Span.Length > 0);
        }
    }

    [Fact]
    public void A_long_row_of_numbers_needs_no_deep_stack()
    {
        string text = string.Concat(Enumerable.Repeat("- ۱ ", 50_000));
        NewsArticle? article = null;
        var thread = new Thread(() => article = NewsAnalyzer.Default.Analyze(text), maxStackSize: 256 << 10);
        thread.Start();
        thread.Join();
        Assert.NotNull(article);
    }

    [Fact]
    public void A_part_of_the_caller_s_own_is_used()
    {
        NewsArticle article = new NewsAnalyzer(new NewsAnalyzerOptions { Segmenter = new OneBody() }).Analyze("وی گفت: بله\nانتهای پیام");
        Assert.Equal(ArticlePart.Body, Assert.Single(article.Segments).Part);
        Assert.Single(article.Quotations);
    }

    private sealed class OneBody : IArticleSegmenter
    {
        public ArticleCredits Segment(ReadOnlySpan<char> text, System.Buffers.IBufferWriter<ArticleSegment> output)
        {
            output.GetSpan(1)[0] = new ArticleSegment(new TextSpan(0, text.Length), ArticlePart.Body);
            output.Advance(1);
            return default;
        }
    }

    [Fact]
    public void A_text_that_is_null_is_named()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => NewsAnalyzer.Default.Analyze((string)null!)).ParamName);
        Assert.Equal("Text", Assert.Throws<ArgumentNullException>(() => new NewsInput(null!)).ParamName);
    }

    [Fact]
    public void An_empty_range_shares_no_code_unit()
    {
        var whole = new TextSpan(0, 10);
        var nothing = new TextSpan(5, 0);
        Assert.False(whole.Overlaps(nothing) || nothing.Overlaps(whole) || nothing.Overlaps(nothing));
        Assert.True(whole.Overlaps(new(9, 4)) && !whole.Overlaps(new(10, 4)));
    }
}
