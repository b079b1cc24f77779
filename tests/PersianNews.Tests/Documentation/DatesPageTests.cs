using PersianNews.Dates;
using Xunit;

namespace PersianNews.Tests.Documentation;

/// <summary>The code of docs/dates.md.</summary>
public class DatesPageTests
{
    [Fact]
    public void Dates_are_found_and_parsed()
    {
        const string text = "نشست بعدی شنبه ۱۶ تیر ساعت ۱۰ برگزار می‌شود.";
        var publishedAt = new DateTimeOffset(2024, 7, 3, 9, 0, 0, TimeSpan.Zero);

        var context = DateContext.At(publishedAt);                       // the day in Tehran
        var lines = new List<string>();
        foreach (DateMatch match in PersianDateParser.Default.Find(text, context))
            lines.Add($"{match.Span.Slice(text)} → {match.ToTimex()} {match.ToJalali()} ({match.Rule.Name}, {match.Issues})");

        DateMatch one = PersianDateParser.Default.Parse("شنبه ۱۶ تیر", context);   // the whole text is one expression
        SolarHijriDate day = SolarHijriDate.FromDateOnly(one.First!.Value);        // 1403-04-16

        Assert.Equal("1403-04-16", day.ToString());
        Assert.Equal("شنبه ۱۶ تیر ساعت ۱۰ → 2024-07-06T10:00 1403-04-16 (date-time, YearInferred)", Assert.Single(lines));
    }
}
