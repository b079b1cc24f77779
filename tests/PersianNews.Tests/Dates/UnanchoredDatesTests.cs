using System.Buffers;
using PersianNews.Dates;
using Xunit;

namespace PersianNews.Tests.Dates;

public class UnanchoredDatesTests
{
    [Theory]
    [InlineData("دیروز", "XXXX-XX-XX", null)]
    [InlineData("۱۶ تیر", "XXXX-XX-XX", "XXXX-04-16")]
    [InlineData("۳۰ اسفند", "XXXX-XX-XX", "XXXX-12-30")]
    [InlineData("پایان خرداد", "XXXX-XX", "XXXX-03")]
    [InlineData("نهم تا بیستم شهریور", "XXXX-XX-XX/XXXX-XX-XX", "XXXX-06-09/XXXX-06-20")]
    [InlineData("۲ و ۳ مهر", "XXXX-XX-XX;XXXX-XX-XX", null)]
    [InlineData("سه‌شنبه", "XXXX-WXX-2", null)]
    [InlineData("یکشنبه", "XXXX-WXX-7", null)]
    [InlineData("دوشنبه ساعت ۱۰", "XXXX-WXX-1T10:00", null)]
    [InlineData("هفته آینده", "XXXX-WXX", null)]
    [InlineData("ماه گذشته", "XXXX-XX", null)]
    [InlineData("سال گذشته", "XXXX", null)]
    [InlineData("امشب", "XXXX-XX-XXTNI", null)]
    [InlineData("۱۵ ژوئن", "XXXX-06-15", null)]
    [InlineData("سه‌ماهه نخست", "XXXX-XX", null)]
    public void What_depends_on_the_day_of_publication_has_no_days_and_says_so(string expression, string value, string? jalali)
    {
        DateMatch match = Assert.Single(PersianDateParser.Default.Find($"وزیر در {expression} به این شهر رفت."));
        Assert.Equal(DateIssues.ReferenceMissing, match.Issues);
        Assert.Equal((value, jalali), (match.ToTimex(), match.ToJalali()));
        Assert.Null(match.First);
    }

    [Theory]
    [InlineData("۱۶ تیر ۱۴۰۳")]
    [InlineData("سه ماه")]
    [InlineData("سال ۱۴۰۱")]
    [InlineData("هر روز")]
    [InlineData("دهه ۶۰")]
    [InlineData("ساعت ۱۰ صبح")]
    public void What_does_not_is_the_same_as_with_any_reference_day(string expression)
    {
        string text = $"وزیر {expression} به این شهر رفت.";
        DateMatch match = Assert.Single(PersianDateParser.Default.Find(text));
        Assert.Equal(Assert.Single(PersianDateParser.Default.Find(text, new DateContext(new DateOnly(2011, 2, 3)))), match);
    }

    [Fact]
    public void An_expression_can_be_resolved_when_the_day_is_known_at_last()
    {
        DateMatch match = Assert.Single(PersianDateParser.Default.Find("او دیروز آمد."));
        Assert.True(match.Expression.TryResolve(new DateContext(new DateOnly(2024, 7, 6)), out DateInterval days, out _));
        Assert.Equal(new DateOnly(2024, 7, 5), days.First);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_reading_for_two_days_finds_what_two_readings_find(bool article)
    {
        PersianDateParser parser = article ? PersianDateParser.ForArticles : PersianDateParser.Default;
        DateContext[] days = [new(new DateOnly(2003, 5, 9)), new(new DateOnly(2024, 3, 19))];
        foreach (string text in DateSpecs.Positive.Select(spec => spec.Text).Append(string.Join('\n', DateSpecs.Positive.Select(spec => spec.Text))))
        {
            var ones = new ArrayBufferWriter<DateMatch>();
            var others = new ArrayBufferWriter<DateMatch>();
            parser.FindForTwo(text, in days[0], ones, in days[1], others);
            Assert.Equal(parser.Find(text, days[0]), ones.WrittenSpan.ToArray());
            Assert.Equal(parser.Find(text, days[1]), others.WrittenSpan.ToArray());
        }
    }

    [Fact]
    public void No_expression_of_the_specs_is_lost_and_every_value_can_be_written()
    {
        foreach (DateSpec spec in DateSpecs.Positive)
        {
            DateMatch[] known = PersianDateParser.Default.Find(spec.Text, new DateContext(spec.Reference));
            DateMatch[] unknown = PersianDateParser.Default.Find(spec.Text);
            foreach (DateMatch match in unknown)
            {
                bool marked = (match.Issues & DateIssues.ReferenceMissing) != 0;
                Assert.True(!marked || match.First is null, spec.Text);
                Assert.NotEmpty(match.ToTimex());
                match.ToJalali();
            }

            // A part may stand alone where the reference day does not tell that two parts are one.
            Assert.True(known.All(k => unknown.Any(u => u.Span.Overlaps(k.Span))), spec.Text);
        }
    }
}
