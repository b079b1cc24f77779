using PersianNews.Calendars;

namespace PersianNews.Dates.Resolving;

/// <summary>
/// A day of one of the Hijri calendars in 4 bytes, and what <see cref="SolarHijriDate"/> and <see cref="LunarHijriDate"/> share.
/// Which calendar, its callers say each time.
/// </summary>
internal readonly record struct HijriDay : IComparable<HijriDay>
{
    private const int MinYear = 1;
    private const int Months = 12;
    private const int DayRoom = 32;

    // The day numbers of the calendars' first and last days.
    private static readonly (int First, int Last) SolarDays = DaysOf(CalendarKind.SolarHijri);
    private static readonly (int First, int Last) LunarDays = DaysOf(CalendarKind.LunarHijri);

    // Months since the first one, times 32, plus the day: keeps the order, and 0 is the first day of year 1.
    private readonly int _packed;

    private HijriDay(int year, int month, int day) => _packed = ((year - 1) * Months + month - 1) * DayRoom + day - 1;

    /// <summary>The year.</summary>
    public int Year => _packed / (Months * DayRoom) + 1;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _packed / DayRoom % Months + 1;

    /// <summary>The day of the month.</summary>
    public int Day => _packed % DayRoom + 1;

    /// <summary>The day, if there is one.</summary>
    public static bool TryCreate(CalendarKind calendar, int year, int month, int day, out HijriDay created)
    {
        bool exists = calendar == CalendarKind.LunarHijri ? LunarCalendar.IsDay(year, month, day) : SolarCalendar.IsDay(year, month, day);
        created = exists ? new HijriDay(year, month, day) : default;
        return exists;
    }

    /// <summary>The day; throws when there is none.</summary>
    public static HijriDay Create(CalendarKind calendar, int year, int month, int day) =>
        TryCreate(calendar, year, month, day, out HijriDay created) ? created
            : throw new ArgumentOutOfRangeException(nameof(day), $"There is no day {year:D4}-{month:D2}-{day:D2} in the {NameOf(calendar)} calendar.");

    /// <summary>The day of a day number; throws with the name of the caller's parameter when the calendar has none.</summary>
    public static HijriDay FromDayNumber(CalendarKind calendar, long number, string parameter)
    {
        (int first, int last) = calendar == CalendarKind.LunarHijri ? LunarDays : SolarDays;
        if (number < first || number > last)
        {
            throw Outside(calendar, parameter);
        }

        (int year, int month, int day) = CalendarMath.FromNumber(calendar, (int)number);
        return new HijriDay(year, month, day);
    }

    /// <summary>The last day of the last year.</summary>
    public static HijriDay Last(CalendarKind calendar)
    {
        int year = LastYear(calendar);
        return new HijriDay(year, Months, CalendarMath.DaysInMonth(calendar, year, Months));
    }

    /// <summary>How many days a month has; throws when there is no such month.</summary>
    public static int DaysInMonth(CalendarKind calendar, int year, int month)
    {
        CheckYear(calendar, year);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, Months);
        return CalendarMath.DaysInMonth(calendar, year, month);
    }

    /// <summary>How many days a year has; throws when there is no such year.</summary>
    public static int DaysInYear(CalendarKind calendar, int year)
    {
        CheckYear(calendar, year);
        return CalendarMath.ToNumber(calendar, year, Months, CalendarMath.DaysInMonth(calendar, year, Months)) - CalendarMath.ToNumber(calendar, year, 1, 1) + 1;
    }

    /// <summary>The day number of <see cref="DateOnly"/>.</summary>
    public int DayNumber(CalendarKind calendar) => CalendarMath.ToNumber(calendar, Year, Month, Day);

    /// <summary>The day of the year, from 1.</summary>
    public int DayOfYear(CalendarKind calendar) => DayNumber(calendar) - CalendarMath.ToNumber(calendar, Year, 1, 1) + 1;

    /// <summary>The day so many days later.</summary>
    public HijriDay AddDays(CalendarKind calendar, int days) => FromDayNumber(calendar, DayNumber(calendar) + (long)days, nameof(days));

    /// <summary>The same day so many months later, clipped to the length of the month.</summary>
    public HijriDay AddMonths(CalendarKind calendar, int months) => AddMonths(calendar, months, nameof(months));

    /// <summary>The same day so many years later, clipped to the length of the month.</summary>
    public HijriDay AddYears(CalendarKind calendar, int years) => AddMonths(calendar, (long)years * Months, nameof(years));

    /// <inheritdoc/>
    public int CompareTo(HijriDay other) => _packed.CompareTo(other._packed);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;

    private HijriDay AddMonths(CalendarKind calendar, long months, string parameter)
    {
        long index = _packed / DayRoom + months;
        if (index < 0 || index >= (long)LastYear(calendar) * Months)
        {
            throw Outside(calendar, parameter);
        }

        (int year, int month) = ((int)(index / Months) + MinYear, (int)(index % Months) + 1);
        return new HijriDay(year, month, Math.Min(Day, CalendarMath.DaysInMonth(calendar, year, month)));
    }

    private static void CheckYear(CalendarKind calendar, int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear(calendar));
    }

    private static int LastYear(CalendarKind calendar) => calendar == CalendarKind.LunarHijri ? LunarCalendar.MaxYear : SolarCalendar.MaxYear;

    private static (int First, int Last) DaysOf(CalendarKind calendar) => (default(HijriDay).DayNumber(calendar), Last(calendar).DayNumber(calendar));

    private static string NameOf(CalendarKind calendar) => calendar == CalendarKind.LunarHijri ? "lunar Hijri" : "Solar Hijri";

    private static ArgumentOutOfRangeException Outside(CalendarKind calendar, string parameter) => new(parameter, $"The day lies outside the {NameOf(calendar)} calendar.");
}
