using System.Buffers;
using System.Text;
using PersianNews.Dates;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Dates;

public class PersianDateParserTests
{
    private static readonly DateContext Context = new(new DateOnly(2024, 7, 6));

    [Theory]
    [InlineData("۱۶ تیر ۱۴۰۳", "2024-07-06")]
    [InlineData("  شنبه ۱۶ تیر  ", "2024-07-06")]
    [InlineData("مهر", "2024-09-22/2024-10-21")]
    [InlineData("۱۴۰۲", "2023-03-21/2024-03-19")]
    [InlineData("زمستان", "2023-12-22/2024-03-19")]
    [InlineData("هفته آینده", "2024-07-13/2024-07-19")]
    public void A_text_that_is_one_expression_is_parsed_weak_readings_too(string text, string value) =>
        Assert.Equal(value, PersianDateParser.Default.Parse(text, Context).ToTimex());

    [Theory]
    [InlineData("", DateParseErrorKind.Empty, 0)]
    [InlineData(" \n ", DateParseErrorKind.Empty, 0)]
    [InlineData("سلام", DateParseErrorKind.NotADate, 0)]
    [InlineData("در ۱۶ تیر", DateParseErrorKind.NotADate, 0)]
    [InlineData("۱۶ تیر در تهران", DateParseErrorKind.TrailingText, 6)]
    [InlineData("۳۱ مهر ۱۴۰۳", DateParseErrorKind.NoSuchDay, 0)]
    [InlineData("۱۴۰۲/۱۲/۳۰", DateParseErrorKind.NoSuchDay, 0)]
    [InlineData("۳۰ اسفند ۱۴۰۲", DateParseErrorKind.NoSuchDay, 0)]
    public void Anything_else_says_why_not(string text, DateParseErrorKind kind, int position)
    {
        Assert.False(PersianDateParser.Default.TryParse(text, Context, out _, out DateParseError error));
        Assert.Equal(new DateParseError(kind, position), error);
        Assert.Throws<FormatException>(() => PersianDateParser.Default.Parse(text, Context));
    }

    [Theory]
    [InlineData(DatePreference.Nearest, "2024-08-05")]
    [InlineData(DatePreference.NearestPast, "2023-08-06")]
    [InlineData(DatePreference.NearestFuture, "2024-08-05")]
    public void The_preference_chooses_the_year(DatePreference preference, string value) =>
        Assert.Equal(value, PersianDateParser.Default.Parse("۱۵ مرداد", Context with { Preference = preference }).ToTimex());

    [Theory]
    [InlineData("سال گذشته", "2023-01-01/2023-12-31")]
    [InlineData("ماه گذشته", "2024-06-01/2024-06-30")]
    [InlineData("سال ۹۸", "1998-01-01/1998-12-31")]
    [InlineData("۱۶ تیر ۱۴۰۳", "2024-07-06")]
    public void The_default_calendar_counts_where_the_text_names_none(string text, string value) =>
        Assert.Equal(value, PersianDateParser.Default.Parse(text, Context with { DefaultCalendar = CalendarKind.Gregorian }).ToTimex());

    [Theory]
    [InlineData("آنها جمعه کالا می\u200Cخرند.", "2024-07-12")]
    [InlineData("مردم جمعه نمی\u200Cخوابند.", "2024-07-12")]
    [InlineData("مردم جمعه نخوابیدند.", "2024-07-05")]
    public void A_bare_weekday_follows_the_verb_even_one_that_no_table_lists(string text, string value) =>
        Assert.Equal(value, Assert.Single(PersianDateParser.Default.Find(text, Context)).ToTimex());

    [Fact]
    public void Saying_is_kept_apart_from_meaning()
    {
        DateExpression expression = PersianDateParser.Default.Parse("۱۵ مرداد", Context).Expression;
        Assert.Equal("sh:????-05-15", expression.ToString());
        Assert.True(expression.TryResolve(new DateContext(new DateOnly(2030, 1, 1)), out DateInterval days, out DateIssues issues));
        Assert.Equal(new DateOnly(2029, 8, 5), days.First);
        Assert.Equal(DateIssues.YearInferred, issues);
    }

    [Theory]
    [InlineData("یکشنبه ۱۶ تیر ۱۴۰۳", DateIssues.WeekdayMismatch)]
    [InlineData("۱۶ تیر ۹۹", DateIssues.CenturyInferred)]
    [InlineData("۱۶ تیر", DateIssues.YearInferred)]
    [InlineData("۱۶ تیر ۱۴۰۳ (۷ ژوئیه ۲۰۲۴)", DateIssues.CalendarMismatch)]
    [InlineData("۱۶ تیر ۱۴۰۳ (۶ ژوئیه ۲۰۲۴)", DateIssues.None)]
    [InlineData("۱۴ مرداد ۱۲۸۵", DateIssues.ProlepticMonths)]
    [InlineData("۱۰ محرم ۱۲۰۰ قمری", DateIssues.LunarApproximate)]
    [InlineData("حدود دو ماه", DateIssues.StatedApproximate)]
    public void What_was_guessed_or_is_wrong_is_said(string text, DateIssues issues) =>
        Assert.Equal(issues, PersianDateParser.Default.Parse(text, Context).Issues);

    [Fact]
    public void Find_allocates_nothing_once_warm()
    {
        string text = string.Join('\n', DateSpecs.Positive.Concat(DateSpecs.Negative).Select(spec => spec.Text));
        var output = new ArrayBufferWriter<DateMatch>(4096);
        Assert.Equal(0, SteadyState.AllocationOf(() =>
        {
            output.ResetWrittenCount();
            PersianDateParser.Default.Find(text, Context, output);
        }));
        Assert.True(output.WrittenCount > 300);
    }

    [Fact]
    public void Enumerating_gives_the_same_and_allocates_nothing_once_warm()
    {
        const string text = "دیروز شنبه ۱۶ تیر تا ۲۰ تیر ۱۴۰۳ و هفته آینده";
        int Count()
        {
            int count = 0;
            foreach (DateMatch match in PersianDateParser.Default.Enumerate(text, Context))
            {
                foreach (DateMatch inner in PersianDateParser.Default.Enumerate(match.Span.Slice(text), Context))
                {
                    count += inner.Span.Length;
                }
            }

            return count;
        }

        int expected = PersianDateParser.Default.Find(text, Context).Sum(match => match.Span.Length);
        Assert.Equal(expected, Count());
        Count();
        Assert.Equal(expected, Count());

        // The inner loop makes a second buffer each time; one loop alone makes none.
        int sum = 0;
        Assert.Equal(0, SteadyState.AllocationOf(() =>
        {
            sum = 0;
            foreach (DateMatch match in PersianDateParser.Default.Enumerate(text, Context))
            {
                sum += match.Span.Length;
            }
        }));
        Assert.Equal(expected, sum);
    }

    [Fact]
    public void A_long_text_gives_what_its_lines_give()
    {
        string[] lines = [.. Enumerable.Repeat(DateSpecs.Positive.Select(spec => spec.Text + " ادامه دارد."), 12).SelectMany(lines => lines)];
        var expected = new List<string>();
        int start = 0;
        foreach (string line in lines)
        {
            expected.AddRange(PersianDateParser.Default.Find(line, Context).Select(m => $"{m.Span.Start + start} {m.Span.Length} {m.ToTimex()}"));
            start += line.Length + 1;
        }

        Assert.Equal(expected, PersianDateParser.Default.Find(string.Join('\n', lines), Context).Select(m => $"{m.Span.Start} {m.Span.Length} {m.ToTimex()}"));
    }

    public static TheoryData<string> Hostile =>
    [
        string.Concat(Enumerable.Repeat("بیست و ", 20_000)),
        string.Concat(Enumerable.Repeat("از ۳ تیر تا ", 20_000)),
        string.Concat(Enumerable.Repeat("۱ و ", 20_000)),
        string.Concat(Enumerable.Repeat("شنبه ", 20_000)),
        string.Concat(Enumerable.Repeat("شنبه\u200C", 20_000)),
        string.Concat(Enumerable.Repeat("سه\u200C", 20_000)) + "نفر",
        string.Concat(Enumerable.Repeat("ساعت ۱۰ تا ", 20_000)),
        string.Concat(Enumerable.Repeat("هزار", 20_000)),
        string.Concat(Enumerable.Repeat("1/", 40_000)),
        new string('9', 100_000),
        "۱۶ تیر" + new string(' ', 100_000) + "۱۴۰۳",
        "۱۶" + new string('\u200F', 100_000) + "تیر",
        new string('(', 100_000),
        new string('\uD800', 50_000),
        "۹۹۹۹۹۹۹۹۹ سال پیش و ۹۹۹۹۹۹ قرن آینده و سال ۲۹۹۹ و قرن ۲۲ و ۹۹۹۹۹ دهه گذشته",
    ];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_gives_a_result(string text)
    {
        foreach (DateMatch match in PersianDateParser.Default.Find(text, Context))
        {
            Assert.True(match.Span.Start >= 0 && match.Span.End <= text.Length && match.ToTimex().Length > 0);
            match.ToJalali();
        }

        PersianDateParser.Default.TryParse(text, Context, out _, out _);
    }

    [Fact]
    public void Random_text_gives_sorted_disjoint_spans_on_any_reference_day()
    {
        var random = new Random(16);
        string[] pieces = ["۱۶", "تیر", "1403", "/", "-", "تا", "و", "سال", "گذشته", "شنبه", "ساعت", "۱۴:۳۰", "(", ")", "هفته", "ماه", "صفر", "قرن", "نوروز", "ربیع‌الاول", "سه", "ساله", "پیش", "امروز", "عصر", "هر", "٫", "\u200C", "\u200F", "😀", "x", "،", "۹۸", "میلادی", "قمری", "اول", "دهه", "عاشورا"];
        DateOnly[] references = [new(2024, 7, 6), new(1800, 1, 1), new(700, 5, 5), new(1, 1, 1), new(9998, 12, 31), DateOnly.MaxValue];
        for (int i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder();
            for (int p = random.Next(1, 14); p > 0; p--)
            {
                text.Append(pieces[random.Next(pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
            }

            int end = 0;
            foreach (DateMatch match in PersianDateParser.Default.Find(text.ToString(), new DateContext(references[random.Next(references.Length)])))
            {
                Assert.True(match.Span.Start >= end && match.Span.Length > 0 && match.Span.End <= text.Length, text.ToString());
                Assert.True(match.ToTimex().Length > 0);
                Assert.True(match.First <= match.Last || match.First is null, text.ToString());
                match.ToJalali();
                end = match.Span.End;
            }
        }
    }

    [Fact]
    public void A_short_buffer_is_said_to_be_short()
    {
        DateMatch match = PersianDateParser.Default.Parse("۱۶ تیر ۱۴۰۳", Context);
        Span<char> buffer = stackalloc char[10];
        Assert.True(match.TryFormatTimex(buffer, out int written));
        Assert.Equal("2024-07-06", buffer[..written].ToString());
        Assert.False(match.TryFormatTimex(buffer[..5], out written));
        Assert.Equal(0, written);
    }
}
