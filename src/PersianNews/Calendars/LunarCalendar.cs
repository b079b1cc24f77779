using PersianNews.Tables;

namespace PersianNews.Calendars;

/// <summary>Arithmetic of the lunar Hijri calendar on day numbers of <see cref="DateOnly"/>.</summary>
/// <remarks>
/// Within <c>lunar-months.tsv</c> the months are those that Iran published; outside it the tabular calendar (thirty-year
/// cycle, civil epoch) is used, which may be off by a day or two: <see cref="IsPublished"/> tells.
/// </remarks>
internal static unsafe class LunarCalendar
{
    /// <summary>The name of the embedded file: the first published year, the number of published months, their first days.</summary>
    public const string FileName = "lunar-months.table";

    /// <summary>The first year.</summary>
    public const int MinYear = 1;

    /// <summary>The last year.</summary>
    public const int MaxYear = 8999;

    // 1 Muharram 1 in the proleptic Gregorian calendar: 19 July 622.
    private static readonly int Epoch = new DateOnly(622, 7, 19).DayNumber;
    private static readonly TableBlock Months = TableBlock.Embedded(FileName);
    private static readonly int FirstYear = ((int*)Months.Content)[0];
    private static readonly int MonthCount = ((int*)Months.Content)[1];

    // The first day of each published month, and of the one after the last.
    private static readonly int* MonthStarts = (int*)Months.Content + 2;

    /// <summary>Whether the months of a year are known as published.</summary>
    public static bool IsPublished(int year) => year >= FirstYear && year < FirstYear + MonthCount / 12;

    /// <summary>How many days a month has.</summary>
    public static int DaysInMonth(int year, int month) => MonthStart(year, month, 1) - MonthStart(year, month, 0);

    /// <summary>Whether there is such a day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year is >= MinYear and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>The day number of a day that exists.</summary>
    public static int ToDayNumber(int year, int month, int day) => MonthStart(year, month, 0) + day - 1;

    /// <summary>The day of a day number, which must not be before the epoch.</summary>
    public static (int Year, int Month, int Day) FromDayNumber(int number)
    {
        int month;
        if (number >= MonthStarts[0] && number < MonthStarts[MonthCount])
        {
            int at = new ReadOnlySpan<int>(MonthStarts, MonthCount + 1).BinarySearch(number);
            at = at < 0 ? ~at - 1 : at;
            return (FirstYear + at / 12, at % 12 + 1, number - MonthStarts[at] + 1);
        }

        int year = (int)((30L * (number - Epoch) + 10646) / 10631);
        month = 12;
        while (month > 1 && Tabular(year, month) > number)
        {
            month--;
        }

        return (year, month, number - Tabular(year, month) + 1);
    }

    // The first day of the month that lies `later` months after the one given; 0 or 1.
    private static int MonthStart(int year, int month, int later)
    {
        if (IsPublished(year))
        {
            return MonthStarts[(year - FirstYear) * 12 + month - 1 + later];
        }

        return month + later == 13 ? Tabular(year + 1, 1) : Tabular(year, month + later);
    }

    private static int Tabular(int year, int month) =>
        Epoch + (year - 1) * 354 + (3 + 11 * year) / 30 + (59 * (month - 1) + 1) / 2;
}
