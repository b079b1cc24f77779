namespace PersianNews.Calendars;

/// <summary>The civil time of Tehran, without the machine's time zone data.</summary>
/// <remarks>
/// UTC+03:30 since 1946, but UTC+04:00 from October 1977 to November 1978. Daylight saving (one hour): 1356–1358 as
/// below, 1370–1384 and 1387–1401 (not 1385 and 1386), from 1 or 2 Farvardin to 30 or 31 Shahrivar.
/// Source: IANA tz database, zone Asia/Tehran, release 2024a (public domain).
/// </remarks>
internal static class TehranTime
{
    private static readonly TimeSpan Standard = new(3, 30, 0);

    /// <summary>The day in Tehran at a moment.</summary>
    public static DateOnly DayAt(DateTimeOffset moment) => DateOnly.FromDateTime(ToLocal(moment.UtcDateTime));

    /// <summary>The time in Tehran at a moment of UTC.</summary>
    public static DateTime ToLocal(DateTime utc)
    {
        TimeSpan offset = OffsetAt(utc);
        return utc > DateTime.MaxValue - offset ? DateTime.MaxValue : utc + offset;
    }

    /// <summary>The offset from UTC.</summary>
    public static TimeSpan OffsetAt(DateTime utc)
    {
        if (utc < new DateTime(1977, 1, 1) || utc > new DateTime(2022, 12, 31))
        {
            return Standard;
        }

        // The tz database keeps the odd years 1977–1980 one by one.
        TimeSpan fourHours = new(4, 0, 0);
        TimeSpan fiveHours = new(5, 0, 0);
        TimeSpan summer = new(4, 30, 0);
        if (utc < new DateTime(1980, 12, 31))
        {
            return utc switch
            {
                _ when utc < new DateTime(1977, 3, 21, 19, 30, 0) => Standard,
                _ when utc < new DateTime(1977, 10, 20, 19, 30, 0) => summer,
                _ when utc < new DateTime(1978, 3, 24, 20, 0, 0) => fourHours,
                _ when utc < new DateTime(1978, 8, 4, 20, 0, 0) => fiveHours,
                _ when utc < new DateTime(1978, 11, 10, 20, 0, 0) => fourHours,
                _ when utc < new DateTime(1979, 5, 26, 20, 30, 0) => Standard,
                _ when utc < new DateTime(1979, 9, 18, 19, 30, 0) => summer,
                _ when utc < new DateTime(1980, 3, 20, 20, 30, 0) => Standard,
                _ when utc < new DateTime(1980, 9, 22, 19, 30, 0) => summer,
                _ => Standard,
            };
        }

        (int year, _, _) = SolarCalendar.FromDayNumber(DateOnly.FromDateTime(utc + Standard).DayNumber);
        if (year is < 1370 or > 1401 or 1385 or 1386)
        {
            return Standard;
        }

        // Clocks went forward at midnight after 1 Farvardin and back at midnight after 30 Shahrivar; in 1370 two months later.
        (int firstMonth, int firstDay) = year == 1370 ? (2, 13) : (1, 2);
        DateTime from = At(year, firstMonth, firstDay) - Standard;
        DateTime to = At(year, 6, 31) - summer;
        return utc >= from && utc < to ? summer : Standard;
    }

    private static DateTime At(int year, int month, int day) =>
        DateOnly.FromDayNumber(SolarCalendar.ToDayNumber(year, month, day)).ToDateTime(default);
}
