using System.Text;
using System.Text.Json;
using PersianNews.Dates;
using Xunit;

namespace PersianNews.Tests.Dates;

public class SolarHijriDateTests
{
    private static readonly SolarHijriDate Day = new(1403, 4, 16);

    [Fact]
    public void It_knows_its_parts()
    {
        Assert.Equal((1403, 4, 16), (Day.Year, Day.Month, Day.Day));
        Assert.Equal(new DateOnly(2024, 7, 6), Day.ToDateOnly());
        Assert.Equal(DayOfWeek.Saturday, Day.DayOfWeek);
        Assert.Equal(109, Day.DayOfYear);
        Assert.Equal("تیر", Day.MonthName);
        Assert.Equal(new SolarHijriDate(1, 1, 1), default);
    }

    [Theory]
    [InlineData(1403, 1, 1, 1)]
    [InlineData(1403, 1, 3, 1)]
    [InlineData(1403, 1, 4, 2)]
    [InlineData(1404, 1, 1, 1)]
    [InlineData(1404, 1, 2, 2)]
    public void Weeks_begin_on_Saturday(int year, int month, int day, int week) => Assert.Equal(week, new SolarHijriDate(year, month, day).WeekOfYear);

    [Theory]
    [InlineData(1403, 7, 31)]
    [InlineData(1402, 12, 30)]
    [InlineData(1403, 13, 1)]
    [InlineData(1403, 0, 1)]
    [InlineData(1403, 1, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(9378, 1, 1)]
    public void Days_that_do_not_exist_are_refused(int year, int month, int day)
    {
        Assert.False(SolarHijriDate.TryCreate(year, month, day, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SolarHijriDate(year, month, day));
    }

    [Fact]
    public void Arithmetic_clips_to_the_month()
    {
        Assert.Equal(new SolarHijriDate(1403, 7, 30), new SolarHijriDate(1403, 6, 31).AddMonths(1));
        Assert.Equal(new SolarHijriDate(1404, 12, 29), new SolarHijriDate(1403, 12, 30).AddYears(1));
        Assert.Equal(new SolarHijriDate(1402, 12, 29), new SolarHijriDate(1403, 1, 1).AddDays(-1));
        Assert.Equal(new SolarHijriDate(1402, 11, 16), Day.AddMonths(-5));
        Assert.Equal(366, new SolarHijriDate(1404, 1, 1).DaysSince(new SolarHijriDate(1403, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => SolarHijriDate.MaxValue.AddMonths(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => SolarHijriDate.MinValue.AddDays(-1));
    }

    [Fact]
    public void It_sorts()
    {
        Assert.True(Day < Day.AddDays(1) && Day.AddMonths(1) > Day && Day <= new SolarHijriDate(1403, 4, 16) && Day != Day.AddDays(1));
        Assert.Equal(0, Day.CompareTo(new SolarHijriDate(1403, 4, 16)));
    }

    [Theory]
    [InlineData(null, "1403-04-16")]
    [InlineData("d", "1403/04/16")]
    [InlineData("yyyy/MM/dd", "1403/04/16")]
    [InlineData("yy/M/d", "03/4/16")]
    [InlineData("d MMMM yyyy", "16 تیر 1403")]
    [InlineData("dddd d MMMM yyyy", "شنبه 16 تیر 1403")]
    [InlineData("'day' d", "day 16")]
    [InlineData("D", "شنبه ۱۶ تیر ۱۴۰۳")]
    public void Formats_never_ask_a_culture(string? format, string expected)
    {
        Assert.Equal(expected, Day.ToString(format));
        Span<byte> utf8 = stackalloc byte[64];
        Assert.True(Day.TryFormat(utf8, out int written, format));
        Assert.Equal(expected, Encoding.UTF8.GetString(utf8[..written]));
    }

    [Fact]
    public void Persian_digits_can_be_asked_for()
    {
        Assert.Equal("۱۴۰۳/۰۴/۱۶", Day.ToString("yyyy/MM/dd", DigitShape.Persian));
        Assert.Equal("۱۴۴۶/۰۱/۱۰", new LunarHijriDate(1446, 1, 10).ToString("yyyy/MM/dd", DigitShape.Persian));
        Assert.Equal("10 محرم 1446", new LunarHijriDate(1446, 1, 10).ToString("d MMMM yyyy"));
        Assert.Equal("1403-04-16", $"{Day}");
        Assert.Throws<FormatException>(() => Day.ToString("'open"));
        Assert.False(Day.TryFormat(new char[3], out int none));
        Assert.Equal(0, none);
    }

    [Theory]
    [InlineData("1403-04-16")]
    [InlineData("1403/4/16")]
    [InlineData(" ۱۴۰۳.۰۴.۱۶ ")]
    [InlineData("١٤٠٣/٠٤/١٦")]
    public void Plain_dates_are_read(string text) => Assert.Equal(Day, SolarHijriDate.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("1403-04")]
    [InlineData("1403-04/16")]
    [InlineData("1403-04-32")]
    [InlineData("16 تیر 1403")]
    [InlineData("14030416")]
    public void Anything_else_is_not(string text)
    {
        Assert.False(SolarHijriDate.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => SolarHijriDate.Parse(text));
    }

    [Fact]
    public void It_travels_through_json()
    {
        string json = JsonSerializer.Serialize(Day);
        Assert.Equal("\"1403-04-16\"", json);
        Assert.Equal(Day, JsonSerializer.Deserialize<SolarHijriDate>(json));
        Assert.Equal("\"1446-01-10\"", JsonSerializer.Serialize(new LunarHijriDate(1446, 1, 10)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SolarHijriDate>("\"1403-04-32\""));
    }

    [Fact]
    public void Matches_are_written_as_the_command_line_writes_them()
    {
        DateMatch match = PersianDateParser.Default.Parse("اواخر تیر ۱۴۰۳", new DateContext(new DateOnly(2024, 7, 6)));
        Assert.Equal(
            """{"start":0,"length":14,"kind":"month","value":"2024-06-21/2024-07-21","jalali":"1403-04","mod":"END","first":"2024-06-21","last":"2024-07-21","issues":[],"rule":"month-year"}""",
            JsonSerializer.Serialize(match));
    }

    [Fact]
    public void Days_outside_the_calendars_are_refused_by_the_name_of_the_argument()
    {
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => SolarHijriDate.MinValue.AddDays(-1)).ParamName);
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => SolarHijriDate.MaxValue.AddDays(int.MaxValue)).ParamName);
        Assert.Equal(SolarHijriDate.MaxValue, SolarHijriDate.MinValue.AddDays(SolarHijriDate.MaxValue.DaysSince(SolarHijriDate.MinValue)));
        Assert.Equal(new DateOnly(9999, 3, 17), SolarHijriDate.MaxValue.ToDateOnly());

        var last = new DateOnly(9353, 7, 31);
        Assert.Equal(new LunarHijriDate(8999, 12, 30), LunarHijriDate.FromDateOnly(last));
        Assert.Equal("date", Assert.Throws<ArgumentOutOfRangeException>(() => LunarHijriDate.FromDateOnly(last.AddDays(1))).ParamName);
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => LunarHijriDate.FromDateOnly(last).AddDays(1)).ParamName);
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => default(LunarHijriDate).AddDays(-1)).ParamName);
    }

    [Fact]
    public void A_long_format_is_written_as_utf8_too()
    {
        byte[] room = new byte[1000];
        Assert.True(new SolarHijriDate(1403, 4, 16).TryFormat(room, out int written, $"'{new string('a', 300)}'yyyy"));
        Assert.Equal(304, written);
    }
}
