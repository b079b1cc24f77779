using System.Text;
using System.Text.Json;
using PersianNews.Dates;
using Xunit;

namespace PersianNews.Tests.Dates;

public class LunarHijriDateTests
{
    private static readonly LunarHijriDate Day = new(1446, 1, 10);

    [Fact]
    public void It_knows_its_parts()
    {
        (int year, int month, int day) = Day;
        Assert.Equal((1446, 1, 10), (year, month, day));
        Assert.Equal(new DateOnly(2024, 7, 16), Day.ToDateOnly());
        Assert.Equal(DayOfWeek.Tuesday, Day.DayOfWeek);
        Assert.Equal(10, Day.DayOfYear);
        Assert.Equal("محرم", Day.MonthName);
        Assert.True(Day.IsPublished);
        Assert.Equal(new LunarHijriDate(1, 1, 1), default);
        Assert.Equal(LunarHijriDate.MinValue, default);
        Assert.Equal(new DateOnly(622, 7, 19), LunarHijriDate.MinValue.ToDateOnly());
        Assert.Equal(new LunarHijriDate(8999, 12, 30), LunarHijriDate.MaxValue);
        Assert.Equal(new DateOnly(9353, 7, 31), LunarHijriDate.MaxValue.ToDateOnly());
    }

    [Theory]
    [InlineData(1446, 1, 31)]
    [InlineData(1446, 13, 1)]
    [InlineData(1446, 0, 1)]
    [InlineData(1446, 1, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(9000, 1, 1)]
    public void Days_that_do_not_exist_are_refused(int year, int month, int day)
    {
        Assert.False(LunarHijriDate.TryCreate(year, month, day, out LunarHijriDate none));
        Assert.Equal(default, none);
        Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => new LunarHijriDate(year, month, day)).ParamName);
    }

    [Fact]
    public void Lengths_are_those_published()
    {
        Assert.Equal([30, 29, 30], new[] { 3, 4, 5 }.Select(month => LunarHijriDate.DaysInMonth(1446, month)));
        Assert.Equal(Enumerable.Range(1, 12).Sum(month => LunarHijriDate.DaysInMonth(1446, month)), LunarHijriDate.DaysInYear(1446));
        Assert.All(Enumerable.Range(1, 8999), year => Assert.InRange(LunarHijriDate.DaysInYear(year), 353, 355));
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarHijriDate.DaysInMonth(1446, 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => LunarHijriDate.DaysInYear(9000));
    }

    [Fact]
    public void Arithmetic_clips_to_the_month()
    {
        var last = new LunarHijriDate(1446, 3, 30);
        Assert.Equal(new LunarHijriDate(1446, 4, 29), last.AddMonths(1));
        Assert.Equal(new LunarHijriDate(1447, 3, 30), last.AddYears(1));
        Assert.Equal(new LunarHijriDate(1446, 4, 1), last.AddDays(1));
        Assert.Equal(LunarHijriDate.DaysInYear(1446), new LunarHijriDate(1447, 1, 1).DaysSince(new LunarHijriDate(1446, 1, 1)));
        Assert.Equal("months", Assert.Throws<ArgumentOutOfRangeException>(() => LunarHijriDate.MaxValue.AddMonths(1)).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => Day.AddYears(int.MinValue)).ParamName);
    }

    [Theory]
    [InlineData(null, "1446-01-10")]
    [InlineData("d", "1446/01/10")]
    [InlineData("yy/M/d", "46/1/10")]
    [InlineData("dddd d MMMM yyyy", "سه\u200Cشنبه 10 محرم 1446")]
    [InlineData("D", "سه\u200Cشنبه ۱۰ محرم ۱۴۴۶")]
    public void Formats_are_those_of_the_solar_date(string? format, string expected)
    {
        Assert.Equal(expected, Day.ToString(format));
        Assert.Equal(expected, ((IFormattable)Day).ToString(format, null));
        Span<char> chars = stackalloc char[64];
        Assert.True(Day.TryFormat(chars, out int written, format));
        Assert.Equal(expected, chars[..written].ToString());
        Span<byte> utf8 = stackalloc byte[64];
        Assert.True(Day.TryFormat(utf8, out written, format));
        Assert.Equal(expected, Encoding.UTF8.GetString(utf8[..written]));
    }

    [Theory]
    [InlineData("1446-01-10")]
    [InlineData(" ۱۴۴۶/۱/۱۰ ")]
    [InlineData("١٤٤٦.٠١.١٠")]
    public void Plain_dates_are_read(string text)
    {
        Assert.Equal(Day, LunarHijriDate.Parse(text));
        Assert.Equal(Day, LunarHijriDate.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.True(LunarHijriDate.TryParse(text, null, out LunarHijriDate read));
        Assert.Equal(Day, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1446-01")]
    [InlineData("1446-01-31")]
    [InlineData("10 محرم 1446")]
    public void Anything_else_is_not(string text)
    {
        Assert.False(LunarHijriDate.TryParse(text, null, out _));
        Assert.False(LunarHijriDate.TryParse(Encoding.UTF8.GetBytes(text), null, out LunarHijriDate none));
        Assert.Equal(default, none);
        Assert.Throws<FormatException>(() => LunarHijriDate.Parse(text));
        Assert.Throws<FormatException>(() => LunarHijriDate.Parse(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void It_sorts_and_travels_through_json()
    {
        Assert.True(Day < Day.AddDays(1) && Day.AddMonths(1) > Day && Day <= new LunarHijriDate(1446, 1, 10) && Day >= Day.AddDays(-1) && Day != Day.AddDays(1));
        Assert.Equal(1, ((IComparable)Day).CompareTo(null));
        Assert.Throws<ArgumentException>(() => ((IComparable)Day).CompareTo("1446-01-10"));
        Assert.Equal(Day, JsonSerializer.Deserialize<LunarHijriDate>(JsonSerializer.Serialize(Day)));
    }
}
