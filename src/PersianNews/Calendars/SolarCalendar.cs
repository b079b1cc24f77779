using System.Globalization;

namespace PersianNews.Calendars;

/// <summary>Arithmetic of the Solar Hijri calendar on day numbers of <see cref="DateOnly"/>.</summary>
/// <remarks>
/// In 1178–1501 the 33-year rule gives every leap year of the official table (University of Tehran, 1206–1498) and of the
/// astronomical calendars of the BCL and NodaTime; outside it <see cref="PersianCalendar"/> is asked. Before 1304 the
/// official months had other lengths: dates of that time are given by the present rule.
/// </remarks>
internal static class SolarCalendar
{
    /// <summary>The first year with a day number.</summary>
    public const int MinYear = 1;

    /// <summary>The last year whose days all have day numbers.</summary>
    public const int MaxYear = 9377;

    private const int TableFirst = 1178;
    private const int TableLast = 1501;

    private static readonly int[] YearStarts = BuildYearStarts();

    /// <summary>Whether the last month has thirty days.</summary>
    public static bool IsLeapYear(int year) => year is >= TableFirst and <= TableLast ? IsLeapByRule(year) : OutsideTable.IsLeapYear(year);

    /// <summary>How many days a month has.</summary>
    public static int DaysInMonth(int year, int month) => month <= 6 ? 31 : month <= 11 || IsLeapYear(year) ? 30 : 29;

    /// <summary>The day number of 1 Farvardin; valid to one year past <see cref="MaxYear"/>.</summary>
    public static int YearStart(int year) => year is >= TableFirst and <= TableLast + 1
        ? YearStarts[year - TableFirst]
        : OutsideTable.YearStart(year);

    /// <summary>Whether there is such a day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year is >= MinYear and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>The day number of a day that exists.</summary>
    public static int ToDayNumber(int year, int month, int day) => YearStart(year) + MonthOffset(month) + day - 1;

    /// <summary>The day of a day number.</summary>
    public static (int Year, int Month, int Day) FromDayNumber(int number)
    {
        int year;
        if (number >= YearStarts[0] && number < YearStarts[^1])
        {
            year = TableFirst + (int)((number - YearStarts[0]) / 365.2422);
            year += number >= YearStarts[year + 1 - TableFirst] ? 1 : 0;
            year -= number < YearStarts[year - TableFirst] ? 1 : 0;
        }
        else
        {
            year = OutsideTable.YearOf(number);
        }

        int dayOfYear = number - YearStart(year);
        int month = dayOfYear < 186 ? dayOfYear / 31 : 6 + (dayOfYear - 186) / 30;
        return (year, month + 1, dayOfYear - MonthOffset(month + 1) + 1);
    }

    /// <summary>How many days of the year lie before a month.</summary>
    public static int MonthOffset(int month) => month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);

    private static bool IsLeapByRule(int year) => (25 * year + 11) % 33 < 8;

    private static int[] BuildYearStarts()
    {
        var starts = new int[TableLast - TableFirst + 2];
        int anchor = 1403 - TableFirst;
        starts[anchor] = new DateOnly(2024, 3, 20).DayNumber;
        for (int i = anchor + 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + (IsLeapByRule(TableFirst + i - 1) ? 366 : 365);
        }

        for (int i = anchor - 1; i >= 0; i--)
        {
            starts[i] = starts[i + 1] - (IsLeapByRule(TableFirst + i) ? 366 : 365);
        }

        return starts;
    }

    // By itself, so that news, which has no such years, never loads the calendar of the BCL.
    private static class OutsideTable
    {
        private static readonly PersianCalendar Bcl = new();

        public static bool IsLeapYear(int year) => Bcl.IsLeapYear(year);

        public static int YearStart(int year) => DateOnly.FromDateTime(Bcl.ToDateTime(year, 1, 1, 0, 0, 0, 0)).DayNumber;

        public static int YearOf(int number) => Bcl.GetYear(DateOnly.FromDayNumber(number).ToDateTime(default));
    }
}
