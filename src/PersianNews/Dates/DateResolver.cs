namespace PersianNews.Dates;

/// <summary>Finds the days that an expression means, against a reference day. Knows calendars and nothing of text.</summary>
internal readonly ref struct DateResolver
{
    private readonly DateContext _context;
    private readonly int _reference;

    /// <summary>Makes a resolver.</summary>
    public DateResolver(in DateContext context)
    {
        _context = context;
        _reference = context.Reference.DayNumber;
    }

    /// <summary>Finds the days; false when there are none.</summary>
    public bool TryResolve(in DateExpression expression, out DateInterval interval, out DateIssues issues)
    {
        issues = DateIssues.None;
        (int First, int Last) days = default;
        DateGrain grain = expression.Grain;
        CalendarKind calendar = expression.Calendar == CalendarKind.Unknown ? CalendarKind.SolarHijri : expression.Calendar;
        bool found = expression.Form switch
        {
            DateForm.Calendar => TryCalendar(in expression, calendar, out days, ref issues),
            DateForm.Named => TryNamed(in expression, out days, ref issues),
            DateForm.Relative => TryRelative(in expression, calendar, out days),
            DateForm.Stretch => TryStretch(in expression, out days),
            DateForm.Weekday => TryWeekday(in expression, out days),
            DateForm.Weekend => TryWeek(expression.Shift ?? 0, out days) && Narrow(ref days, 5, 2),
            _ => false,
        };
        if (found && days.First >= 0 && expression.Form != DateForm.Weekday && expression.Weekday is DayOfWeek weekday
            && DateOnly.FromDayNumber(days.First).DayOfWeek != weekday)
        {
            issues |= DateIssues.WeekdayMismatch;
        }

        found &= days.First >= 0 && days.Last >= days.First && days.Last <= DateOnly.MaxValue.DayNumber;
        interval = found ? new DateInterval(DateOnly.FromDayNumber(days.First), DateOnly.FromDayNumber(days.Last), grain, calendar) : default;
        return found;
    }

    private bool TryCalendar(in DateExpression e, CalendarKind calendar, out (int First, int Last) days, ref DateIssues issues)
    {
        days = default;
        if (e.ShiftGrain == DateGrain.Month && e.Shift is int months)
        {
            // «سوم ماه آینده»: the month is given by its distance.
            if (!CalendarMath.TryAddMonths(calendar, MonthStart(calendar), months, out int start))
            {
                return false;
            }

            (int year, int month, _) = CalendarMath.FromNumber(calendar, start);
            return Exists(YearPart.TryPlace(e with { Month = (byte)month }, calendar, year, out days), ref issues);
        }

        CalendarKind yearCalendar = YearCalendar(in e, calendar);
        if (!TryStatedYear(in e, yearCalendar, out int? stated, ref issues))
        {
            return false;
        }

        bool found;
        if (stated is int given)
        {
            found = yearCalendar == calendar
                ? CalendarMath.HasYear(calendar, given) && YearPart.TryPlace(in e, calendar, given, out days)
                : TryInside(in e, calendar, yearCalendar, given, out days);
        }
        else
        {
            issues |= DateIssues.YearInferred;
            found = TryNearest(in e, calendar, out days);
        }

        if (found && calendar == CalendarKind.LunarHijri && !Calendars.LunarCalendar.IsPublished(CalendarMath.FromNumber(calendar, days.First).Year))
        {
            issues |= DateIssues.LunarApproximate;
        }

        if (found && calendar == CalendarKind.SolarHijri && stated < 1304 && e.Grain < DateGrain.Year)
        {
            issues |= DateIssues.ProlepticMonths;
        }

        return Exists(found, ref issues);
    }

    private static bool Exists(bool found, ref DateIssues issues)
    {
        issues |= found ? DateIssues.None : DateIssues.NoSuchDay;
        return found;
    }

    // Beside a lunar month or feast, a year may be solar (عاشورای ۱۴۰۳) or lunar (عاشورای ۱۴۴۶): the one nearer to today.
    private CalendarKind YearCalendar(in DateExpression e, CalendarKind calendar)
    {
        if (e.YearCalendar != CalendarKind.Unknown)
        {
            return e.YearCalendar;
        }

        bool solar = calendar == CalendarKind.LunarHijri && e.Year is short year
            && Math.Abs(year - Today(CalendarKind.SolarHijri).Year) < Math.Abs(year - Today(CalendarKind.LunarHijri).Year);
        return solar ? CalendarKind.SolarHijri : calendar;
    }

    private bool TryStatedYear(in DateExpression e, CalendarKind calendar, out int? year, ref DateIssues issues)
    {
        year = null;
        if (e.Year is short written)
        {
            year = written;
            if (e.IsShortYear)
            {
                issues |= DateIssues.CenturyInferred;
                year = FullYear(calendar, written);
            }
        }
        else if (e.Shift is int shift && e.ShiftGrain == DateGrain.Year)
        {
            long shifted = (long)Today(calendar).Year + shift;
            if (shifted is < 2 or > 9000)
            {
                return false;
            }

            year = (int)shifted;
        }

        return true;
    }

    // A two-digit year is the one from 79 years back to 20 years ahead.
    private int FullYear(CalendarKind calendar, int written)
    {
        int last = Today(calendar).Year + 20;
        return last - ((last - written) % 100 + 100) % 100;
    }

    private (int Year, int Month, int Day) Today(CalendarKind calendar) =>
        CalendarMath.FromNumber(calendar, Math.Clamp(_reference, CalendarMath.FirstSafeDay, CalendarMath.LastSafeDay));

    private int MonthStart(CalendarKind calendar)
    {
        (int year, int month, _) = Today(calendar);
        return CalendarMath.ToNumber(calendar, year, month, 1);
    }

    // The part of a year of one calendar whose first day lies in a year of another.
    private static bool TryInside(in DateExpression e, CalendarKind calendar, CalendarKind yearCalendar, int year, out (int First, int Last) days)
    {
        days = default;
        if (!CalendarMath.HasYear(yearCalendar, year) || !CalendarMath.HasYear(yearCalendar, year + 1))
        {
            return false;
        }

        int first = CalendarMath.ToNumber(yearCalendar, year, 1, 1);
        int last = CalendarMath.ToNumber(yearCalendar, year + 1, 1, 1) - 1;
        if (first is < CalendarMath.FirstSafeDay or > CalendarMath.LastSafeDay)
        {
            return false;
        }

        int from = CalendarMath.FromNumber(calendar, first).Year;
        for (int y = from; y <= from + 2; y++)
        {
            if (CalendarMath.HasYear(calendar, y) && YearPart.TryPlace(in e, calendar, y, out days) && days.First >= first && days.First <= last)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryNearest(in DateExpression e, CalendarKind calendar, out (int First, int Last) days)
    {
        // A weekday picks among more years: 3 Tir falls on each weekday within eleven; 30 Esfand exists in one of four or five.
        int reach = e.Weekday is null ? 5 : 12;
        int year = Today(calendar).Year;
        int best = int.MaxValue;
        days = default;
        for (int y = year - reach; y <= year + reach; y++)
        {
            if (!CalendarMath.HasYear(calendar, y) || !YearPart.TryPlace(in e, calendar, y, out (int First, int Last) there)
                || e.Weekday is DayOfWeek weekday && DateOnly.FromDayNumber(there.First).DayOfWeek != weekday)
            {
                continue;
            }

            int distance = Distance(there, e.Direction);
            if (distance < best)
            {
                best = distance;
                days = there;
            }
        }

        return best < int.MaxValue;
    }

    private int Distance((int First, int Last) days, int direction)
    {
        bool past = direction < 0 ? days.Last < _reference : direction > 0 || _context.Preference != DatePreference.NearestPast || days.First <= _reference;
        bool future = direction > 0 ? days.First > _reference : direction < 0 || _context.Preference != DatePreference.NearestFuture || days.Last >= _reference;
        if (!past || !future)
        {
            return int.MaxValue;
        }

        return _reference < days.First ? days.First - _reference : Math.Max(0, _reference - days.Last);
    }

    private bool TryNamed(in DateExpression e, out (int First, int Last) days, ref DateIssues issues)
    {
        days = default;
        CalendarKind calendar = NamedDays.CalendarOf(e.Named);
        CalendarKind yearCalendar = YearCalendar(in e, calendar);
        if (!TryStatedYear(in e, yearCalendar, out int? stated, ref issues))
        {
            return false;
        }

        int from = Today(calendar).Year - 2;
        (int First, int Last) year = (0, int.MaxValue);
        if (stated is int given)
        {
            if (given is < 400 or > 2900)
            {
                return false;
            }

            year = CalendarMath.Months(yearCalendar, given, 1, 12);
            from = CalendarMath.FromNumber(calendar, Math.Max(year.First, CalendarMath.FirstSafeDay)).Year;
        }
        else
        {
            issues |= DateIssues.YearInferred;
        }

        int best = int.MaxValue;
        for (int y = from; y <= from + 4; y++)
        {
            if (!CalendarMath.HasYear(calendar, y + 1))
            {
                continue;
            }

            (int First, int Last) there = NamedDays.In(e.Named, y);
            int distance = stated is null ? Distance(there, e.Direction) : there.First - year.First;
            if (there.First >= year.First && there.First <= year.Last && distance < best)
            {
                best = distance;
                days = there;
            }
        }

        if (calendar == CalendarKind.LunarHijri && best < int.MaxValue && !Calendars.LunarCalendar.IsPublished(CalendarMath.FromNumber(calendar, days.First).Year))
        {
            issues |= DateIssues.LunarApproximate;
        }

        return best < int.MaxValue;
    }

    private bool TryRelative(in DateExpression e, CalendarKind calendar, out (int First, int Last) days)
    {
        days = default;
        int shift = e.Shift ?? 0;
        if (Math.Abs((long)shift) > 3_000_000)
        {
            return false;
        }

        (int year, _, _) = Today(calendar);
        switch (e.Grain)
        {
            case DateGrain.Day:
                days = (_reference + shift, _reference + shift);
                break;
            case DateGrain.Week:
                return TryWeek(shift, out days);
            case DateGrain.Month:
                if (!CalendarMath.TryAddMonths(calendar, MonthStart(calendar), shift, out int start))
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

    private bool TryStretch(in DateExpression e, out (int First, int Last) days)
    {
        days = default;
        DateDuration d = e.Duration ?? default;
        int sign = e.Direction < 0 ? -1 : 1;
        long hours = d.Hours + (d.Minutes + d.Seconds / 60L) / 60;
        long shift = d.Weeks * 7L + d.Days + (hours + 12) / 24;
        if (!CalendarMath.TryAddMonths(CalendarKind.SolarHijri, _reference, sign * (d.Years * 12L + d.Months), out int moved))
        {
            return false;
        }

        long end = moved + sign * shift;
        if (end < 2 || end >= DateOnly.MaxValue.DayNumber)
        {
            return false;
        }

        days = sign < 0 ? ((int)end, _reference) : (_reference, (int)end);
        return true;
    }

    private bool TryWeekday(in DateExpression e, out (int First, int Last) days)
    {
        int target = (int)(e.Weekday ?? DayOfWeek.Saturday);
        int today = (int)DateOnly.FromDayNumber(_reference).DayOfWeek;
        if (e.Shift is int shift)
        {
            if (e.ShiftGrain == DateGrain.Week)
            {
                return TryWeek(shift, out days) && Narrow(ref days, (target + 1) % 7, 1);
            }

            int ahead = (target - today + 7) % 7;
            int day = shift > 0 ? _reference + (ahead == 0 ? 7 : ahead) : _reference - (ahead == 0 ? 7 : 7 - ahead);
            days = (day, day);
            return true;
        }

        int forward = (target - today + 7) % 7;
        int near = e.Direction > 0 || forward == 0 ? _reference + forward : _reference + forward - 7;
        days = (near, near);
        return near > 1 && near < DateOnly.MaxValue.DayNumber;
    }

    private bool TryWeek(int shift, out (int First, int Last) days)
    {
        int saturday = _reference - ((int)DateOnly.FromDayNumber(_reference).DayOfWeek + 1) % 7;
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
