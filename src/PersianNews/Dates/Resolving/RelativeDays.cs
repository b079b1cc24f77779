namespace PersianNews.Dates.Resolving;

/// <summary>Days counted from the reference day, as day numbers.</summary>
internal static class RelativeDays
{
    /// <summary>The date of a day, clamped to the days that all three calendars have.</summary>
    public static (int Year, int Month, int Day) DateOf(CalendarKind calendar, int number) =>
        CalendarMath.FromNumber(calendar, Math.Clamp(number, CalendarMath.FirstSafeDay, CalendarMath.LastSafeDay));

    /// <summary>The first day of the month that holds a day.</summary>
    public static int MonthStart(CalendarKind calendar, int number)
    {
        (int year, int month, _) = DateOf(calendar, number);
        return CalendarMath.ToNumber(calendar, year, month, 1);
    }

    /// <summary>Thursday and Friday of a week.</summary>
    public static bool TryWeekend(in DateExpression e, int reference, out (int First, int Last) days) =>
        TryWeek(e.Shift ?? 0, reference, out days) && Narrow(ref days, 5, 2);

    /// <summary>A unit so many units away: هفته گذشته، دو سال پیش.</summary>
    public static bool TryUnit(in DateExpression e, CalendarKind calendar, int reference, out (int First, int Last) days)
    {
        days = default;
        int shift = e.Shift ?? 0;
        if (Math.Abs((long)shift) > 3_000_000)
        {
            return false;
        }

        (int year, int thisMonth, _) = DateOf(calendar, reference);
        switch (e.Grain)
        {
            case DateGrain.Day when e.Duration is not null:
                // «نُه سال و سه ماه و بیست روز پیش»: the far end of that stretch.
                bool reached = TryStretch(in e, reference, out (int First, int Last) stretch);
                int day = e.Direction < 0 ? stretch.First : stretch.Last;
                days = (day, day);
                return reached;
            case DateGrain.Days when e.Month is byte begin:
                // A year that does not begin with its first month (سال تحصیلی).
                int opening = year + shift - (thisMonth < begin ? 1 : 0);
                if (!CalendarMath.HasYear(calendar, opening) || !CalendarMath.HasYear(calendar, opening + 1))
                {
                    return false;
                }

                days = (CalendarMath.ToNumber(calendar, opening, begin, 1), CalendarMath.ToNumber(calendar, opening + 1, begin, 1) - 1);
                break;
            case DateGrain.Day:
                days = (reference + shift, reference + shift);
                break;
            case DateGrain.Week:
                return TryWeek(shift, reference, out days);
            case DateGrain.Month:
                if (!CalendarMath.TryAddMonths(calendar, MonthStart(calendar, reference), shift, out int start))
                {
                    return false;
                }

                (int y, int m, _) = CalendarMath.FromNumber(calendar, start);
                days = (start, start + CalendarMath.DaysInMonth(calendar, y, m) - 1);
                break;
            case DateGrain.Year:
                return YearPart.TryYears(calendar, year + shift, 1, out days);
            case DateGrain.Decade:
                return YearPart.TryYears(calendar, (year / 10 + shift) * 10, 10, out days);
            default:
                return YearPart.TryYears(calendar, ((year - 1) / 100 + shift) * 100 + 1, 100, out days);
        }

        return days.First > 1 && days.Last < DateOnly.MaxValue.DayNumber;
    }

    /// <summary>A stretch that ends or begins today: پنج سال گذشته، سه روز آینده.</summary>
    public static bool TryStretch(in DateExpression e, int reference, out (int First, int Last) days)
    {
        days = default;
        DateDuration d = e.Duration ?? default;
        int sign = e.Direction < 0 ? -1 : 1;
        long hours = d.Hours + (d.Minutes + d.Seconds / 60L) / 60;
        long shift = d.Weeks * 7L + d.Days + (hours + 12) / 24;
        if (!CalendarMath.TryAddMonths(CalendarKind.SolarHijri, reference, sign * (d.Years * 12L + d.Months), out int moved))
        {
            return false;
        }

        long end = moved + sign * shift;
        if (end < 2 || end >= DateOnly.MaxValue.DayNumber)
        {
            return false;
        }

        days = sign < 0 ? ((int)end, reference) : (reference, (int)end);
        return true;
    }

    /// <summary>A weekday: شنبه آینده، دوشنبه هفته گذشته, or bare.</summary>
    public static bool TryWeekday(in DateExpression e, int reference, out (int First, int Last) days)
    {
        int target = (int)(e.Weekday ?? DayOfWeek.Saturday);
        int today = (int)DateOnly.FromDayNumber(reference).DayOfWeek;
        if (e.Shift is int shift)
        {
            if (e.ShiftGrain == DateGrain.Week)
            {
                return TryWeek(shift, reference, out days) && Narrow(ref days, (target + 1) % 7, 1);
            }

            int ahead = (target - today + 7) % 7;
            int day = shift > 0 ? reference + (ahead == 0 ? 7 : ahead) : reference - (ahead == 0 ? 7 : 7 - ahead);
            days = (day, day);
            return true;
        }

        int forward = (target - today + 7) % 7;
        int near = e.Direction > 0 || forward == 0 ? reference + forward : reference + forward - 7;
        days = (near, near);
        return near > 1 && near < DateOnly.MaxValue.DayNumber;
    }

    private static bool TryWeek(int shift, int reference, out (int First, int Last) days)
    {
        int saturday = reference - ((int)DateOnly.FromDayNumber(reference).DayOfWeek + 1) % 7;
        long first = saturday + 7L * shift;
        days = ((int)first, (int)first + 6);
        return first > 1 && first + 7 < DateOnly.MaxValue.DayNumber;
    }

    private static bool Narrow(ref (int First, int Last) days, int skip, int length)
    {
        days = (days.First + skip, days.First + skip + length - 1);
        return true;
    }
}
