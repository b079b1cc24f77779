using System.Globalization;
using NodaTime;
using PersianNews.Calendars;
using PersianNews.Dates;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Calendars;

public class CalendarOracleTests
{
    [Fact]
    public void Every_official_leap_year_is_a_leap_year()
    {
        int years = 0;
        foreach (string line in File.ReadLines(Repository.Shared("cases", "jalali-leap-years.tsv")).Skip(1))
        {
            string[] cells = line.Split('\t');
            if (cells[6] != "yes")
            {
                continue;
            }

            int year = int.Parse(cells[0], CultureInfo.InvariantCulture);
            Assert.Equal(cells[1] == "yes", SolarHijriDate.IsLeapYear(year));
            Assert.Equal(DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture), new SolarHijriDate(year, 1, 1).ToDateOnly());
            years++;
        }

        Assert.Equal(293, years);
    }

    [Fact]
    public void Every_day_of_1206_to_1498_agrees_with_two_oracles()
    {
        var bcl = new PersianCalendar();
        CalendarSystem noda = CalendarSystem.PersianAstronomical;
        int first = SolarCalendar.YearStart(1206);
        int last = SolarCalendar.YearStart(1499);
        for (int number = first; number < last; number++)
        {
            DateOnly day = DateOnly.FromDayNumber(number);
            SolarHijriDate solar = SolarHijriDate.FromDateOnly(day);
            LocalDate theirs = LocalDate.FromDateOnly(day).WithCalendar(noda);
            Assert.True((solar.Year, solar.Month, solar.Day) == (theirs.Year, theirs.Month, theirs.Day), $"{day:O}");
            Assert.Equal(day, solar.ToDateOnly());
        }

        Assert.Equal(107_016, last - first);

        // The BCL computes the sun for each date: its months' ends settle the rest.
        for (int year = 1206; year <= 1498; year++)
        {
            Assert.Equal(bcl.GetDaysInMonth(year, 12), SolarHijriDate.DaysInMonth(year, 12));
            Assert.Equal(DateOnly.FromDateTime(bcl.ToDateTime(year, 1, 1, 0, 0, 0, 0)), new SolarHijriDate(year, 1, 1).ToDateOnly());
        }
    }

    [Fact]
    public void Years_1_to_9377_round_trip()
    {
        for (int year = 1; year <= 9377; year++)
        {
            foreach ((int month, int day) in new[] { (1, 1), (6, 31), (7, 1), (12, SolarHijriDate.DaysInMonth(year, 12)) })
            {
                var date = new SolarHijriDate(year, month, day);
                Assert.Equal(date, SolarHijriDate.FromDateOnly(date.ToDateOnly()));
            }
        }

        Assert.Equal(new SolarHijriDate(9377, 12, SolarHijriDate.DaysInMonth(9377, 12)), SolarHijriDate.MaxValue);
        Assert.Equal(new DateOnly(622, 3, 22), SolarHijriDate.MinValue.ToDateOnly());
    }

    [Fact]
    public void Lunar_days_round_trip_inside_and_outside_the_published_months()
    {
        for (int year = 1; year <= 8999; year++)
        {
            for (int month = 1; month <= 12; month++)
            {
                var date = new LunarHijriDate(year, month, 1);
                Assert.Equal(date, LunarHijriDate.FromDateOnly(date.ToDateOnly()));
            }
        }
    }

    [Theory]
    [InlineData("1445-01-01", "2023-07-19")]
    [InlineData("1445-09-01", "2024-03-12")]
    [InlineData("1446-01-10", "2024-07-16")]
    [InlineData("1446-02-30", "2024-09-04")]
    public void Lunar_months_are_those_published_in_Iran(string lunar, string gregorian)
    {
        LunarHijriDate date = LunarHijriDate.Parse(lunar);
        Assert.True(date.IsPublished);
        Assert.Equal(gregorian, date.ToDateOnly().ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Tehran_time_agrees_with_the_tz_database()
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById("Asia/Tehran", out TimeZoneInfo? zone))
        {
            Assert.Skip("This machine has no time zone data.");
        }

        for (var moment = new DateTime(1976, 1, 1, 0, 15, 0, DateTimeKind.Utc); moment.Year < 2030; moment = moment.AddHours(5.5))
        {
            Assert.True(zone.GetUtcOffset(moment) == TehranTime.OffsetAt(moment), $"{moment:O}");
        }
    }

    [Theory]
    [InlineData("2024-07-06T20:29:00Z", "2024-07-06")]
    [InlineData("2024-07-06T20:30:00Z", "2024-07-07")]
    [InlineData("2021-07-06T19:30:00Z", "2021-07-07")]
    public void The_day_of_publication_is_the_day_in_Tehran(string moment, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), DateContext.At(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)).Reference);
}
