using PersianNews.Tables;

namespace PersianNews.Calendars;

/// <summary>Arithmetic of the Solar Hijri calendar on day numbers of <see cref="DateOnly"/>.</summary>
/// <remarks>
/// The beginnings of all years are compiled beforehand (PersianNews.ModelBuilder/Tables/SolarYears.cs): in 1178–1501 by the 33-year
/// rule, which there gives every leap year of the official table (University of Tehran, 1206–1498) and of the astronomical
/// calendars of the BCL and NodaTime; outside it by the BCL's. Before 1304 the official months had other lengths: dates of that time
/// are given by the present rule.
/// </remarks>
internal static unsafe class SolarCalendar
{
    /// <summary>The name of the embedded file: the day numbers of 1 Farvardin from <see cref="MinYear"/> to one year past <see cref="MaxYear"/>.</summary>
    public const string FileName = "solar-years.table";

    /// <summary>The first year with a day number.</summary>
    public const int MinYear = 1;

    /// <summary>The last year whose days all have day numbers.</summary>
    public const int MaxYear = 9377;

    private const double DaysPerYear = 365.2422;

    private static readonly TableBlock Years = TableBlock.Embedded(FileName);
    private static readonly int* Starts = (int*)Years.Content - MinYear;

    /// <summary>Whether the last month has thirty days.</summary>
    public static bool IsLeapYear(int year) => YearStart(year + 1) - YearStart(year) == 366;

    /// <summary>How many days a month has.</summary>
    public static int DaysInMonth(int year, int month) => month <= 6 ? 31 : month <= 11 || IsLeapYear(year) ? 30 : 29;

    /// <summary>The day number of 1 Farvardin; valid to one year past <see cref="MaxYear"/>.</summary>
    public static int YearStart(int year)
    {
        if (year is < MinYear or > MaxYear + 1)
        {
            throw new ArgumentOutOfRangeException(nameof(year));
        }

        return Starts[year];
    }

    /// <summary>Whether there is such a day.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year is >= MinYear and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>The day number of a day that exists.</summary>
    public static int ToDayNumber(int year, int month, int day) => YearStart(year) + MonthOffset(month) + day - 1;

    /// <summary>The day of a day number; valid from the first day of <see cref="MinYear"/>.</summary>
    public static (int Year, int Month, int Day) FromDayNumber(int number)
    {
        int year = MinYear + (int)((number - Starts[MinYear]) / DaysPerYear);
        year -= number < YearStart(year) ? 1 : 0;
        year += year <= MaxYear && number >= YearStart(year + 1) ? 1 : 0;
        int dayOfYear = number - YearStart(year);
        int month = dayOfYear < 186 ? dayOfYear / 31 : 6 + (dayOfYear - 186) / 30;
        return (year, month + 1, dayOfYear - MonthOffset(month + 1) + 1);
    }

    /// <summary>How many days of the year lie before a month.</summary>
    public static int MonthOffset(int month) => month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
}
