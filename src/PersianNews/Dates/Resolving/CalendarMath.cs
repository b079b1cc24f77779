using PersianNews.Calendars;

namespace PersianNews.Dates.Resolving;

/// <summary>The three calendars behind one set of questions, on day numbers; never throws for years out of range.</summary>
internal static class CalendarMath
{
    /// <summary>A day (in 821) after which all three calendars count.</summary>
    public const int FirstSafeDay = 300_000;

    /// <summary>A day (in 9966) before which all three calendars count.</summary>
    public const int LastSafeDay = 3_640_000;

    /// <summary>Whether the years around <paramref name="year"/> have day numbers.</summary>
    public static bool HasYear(CalendarKind calendar, int year) => calendar switch
    {
        CalendarKind.Gregorian => year is > 0 and < 9999,
        CalendarKind.LunarHijri => year is > 0 and <= LunarCalendar.MaxYear,
        _ => year is > 0 and <= SolarCalendar.MaxYear,
    };

    /// <summary>How many days a month has.</summary>
    public static int DaysInMonth(CalendarKind calendar, int year, int month) => calendar switch
    {
        CalendarKind.Gregorian => DateTime.DaysInMonth(year, month),
        CalendarKind.LunarHijri => LunarCalendar.DaysInMonth(year, month),
        _ => SolarCalendar.DaysInMonth(year, month),
    };

    /// <summary>The day number of a day that exists.</summary>
    public static int ToNumber(CalendarKind calendar, int year, int month, int day) => calendar switch
    {
        CalendarKind.Gregorian => new DateOnly(year, month, day).DayNumber,
        CalendarKind.LunarHijri => LunarCalendar.ToDayNumber(year, month, day),
        _ => SolarCalendar.ToDayNumber(year, month, day),
    };

    /// <summary>The day of a day number.</summary>
    public static (int Year, int Month, int Day) FromNumber(CalendarKind calendar, int number)
    {
        switch (calendar)
        {
            case CalendarKind.Gregorian:
                DateOnly day = DateOnly.FromDayNumber(number);
                return (day.Year, day.Month, day.Day);
            case CalendarKind.LunarHijri:
                return LunarCalendar.FromDayNumber(number);
            default:
                return SolarCalendar.FromDayNumber(number);
        }
    }

    /// <summary>The days from the beginning of one month to the end of another, counted from month 1 of <paramref name="year"/>.</summary>
    public static (int First, int Last) Months(CalendarKind calendar, int year, int first, int last)
    {
        int y1 = year + (first - 1) / 12;
        int m1 = (first - 1) % 12 + 1;
        int y2 = year + (last - 1) / 12;
        int m2 = (last - 1) % 12 + 1;
        return (ToNumber(calendar, y1, m1, 1), ToNumber(calendar, y2, m2, 1) + DaysInMonth(calendar, y2, m2) - 1);
    }

    /// <summary>Moves a day by months, clipping it to the length of the month; false when there is no such year.</summary>
    public static bool TryAddMonths(CalendarKind calendar, int number, long months, out int moved)
    {
        moved = 0;
        if (number is < FirstSafeDay or > LastSafeDay)
        {
            return false;
        }

        (int year, int month, int day) = FromNumber(calendar, number);
        long index = year * 12L + month - 1 + months;
        if (index < 24 || !HasYear(calendar, (int)Math.Min(index / 12, int.MaxValue)))
        {
            return false;
        }

        (year, month) = ((int)(index / 12), (int)(index % 12) + 1);
        moved = ToNumber(calendar, year, month, Math.Min(day, DaysInMonth(calendar, year, month)));
        return true;
    }
}
