namespace PersianNews.Dates.Resolving;

/// <summary>Places the part of a year that an expression names into a given year.</summary>
internal static class YearPart
{
    /// <summary>The days of the part; false when there are none, such as 31 Mehr.</summary>
    public static bool TryPlace(in DateExpression e, CalendarKind calendar, int year, out (int First, int Last) days)
    {
        days = default;
        switch (e.Grain)
        {
            case DateGrain.Day:
                return TryDay(in e, calendar, year, out days);
            case DateGrain.Days:
                return TryDays(in e, calendar, year, out days);
            case DateGrain.Month:
                days = CalendarMath.Months(calendar, year, e.Month ?? 1, e.Month ?? 1);
                return true;
            case DateGrain.Season when calendar == CalendarKind.Gregorian:
                // Meteorological, labelled by the year it begins in.
                int begins = 3 * (e.Part ?? 1);
                if (!CalendarMath.HasYear(calendar, year + 1))
                {
                    return false;
                }

                days = CalendarMath.Months(calendar, year, begins, begins + 2);
                return true;
            case DateGrain.Season or DateGrain.Quarter or DateGrain.Half or DateGrain.Months:
                int length = e.PartLength;
                int part = e.Part ?? 1;
                int last = part == -1 ? 12 : part * length;
                if (last < length || last > 12)
                {
                    return false;
                }

                days = CalendarMath.Months(calendar, year, last - length + 1, last);
                return true;
            case DateGrain.Year:
                return TryYears(calendar, year, Math.Max((int)e.PartLength, 1), out days);
            case DateGrain.Decade:
                return TryYears(calendar, year, 10, out days);
            case DateGrain.Century:
                return TryYears(calendar, year, 100, out days);
            default:
                return false;
        }
    }

    /// <summary>The days of some years.</summary>
    public static bool TryYears(CalendarKind calendar, int first, int count, out (int First, int Last) days)
    {
        days = default;
        if (!CalendarMath.HasYear(calendar, first) || !CalendarMath.HasYear(calendar, first + count - 1))
        {
            return false;
        }

        days = (CalendarMath.ToNumber(calendar, first, 1, 1), CalendarMath.Months(calendar, first + count - 1, 12, 12).Last);
        return true;
    }

    private static bool TryDay(in DateExpression e, CalendarKind calendar, int year, out (int First, int Last) days)
    {
        days = default;
        int month = e.Month ?? 0;
        int day = e.Day ?? 0;
        if (month is < 1 or > 12)
        {
            return false;
        }

        int length = CalendarMath.DaysInMonth(calendar, year, month);
        day = e is { Part: sbyte nth, Weekday: DayOfWeek weekday } ? NthWeekday(CalendarMath.ToNumber(calendar, year, month, 1), length, nth, weekday)
            : day == -1 ? length
            : day;
        if (day < 1 || day > length)
        {
            return false;
        }

        int number = CalendarMath.ToNumber(calendar, year, month, day);
        days = (number, number);
        return true;
    }

    // Which day of a month is its nth Monday; −1 is the last one. There may be no fifth.
    private static int NthWeekday(int first, int length, int nth, DayOfWeek weekday)
    {
        int day = 1 + (weekday - DateOnly.FromDayNumber(first).DayOfWeek + 7) % 7;
        return day + 7 * (nth < 0 ? (length - day) / 7 : nth - 1);
    }

    // Days in a row; thirds, halves and weeks of a month, the last of which takes what is left.
    private static bool TryDays(in DateExpression e, CalendarKind calendar, int year, out (int First, int Last) days)
    {
        (int first, int last) = CalendarMath.Months(calendar, year, e.Month ?? 1, e.Month ?? 1);
        int length = e.PartLength;
        if (e.Day is sbyte day)
        {
            days = day < 0 ? (last - length + 1, last) : (first + day - 1, first + day + length - 2);
            return days.First >= first && days.Last <= last;
        }

        int parts = length == 7 ? 4 : 30 / length;
        int part = e.Part ?? 1;
        if (part == -1 && length == 7)
        {
            days = (last - 6, last);
            return true;
        }

        part = part == -1 ? parts : part;
        days = (first + (part - 1) * length, part == parts && length != 7 ? last : Math.Min(last, first + part * length - 1));
        return part >= 1 && days.First <= last;
    }
}
