namespace PersianNews.Dates.Resolving;

/// <summary>Finds the days that an expression means, against a reference day. Knows calendars and nothing of text.</summary>
internal readonly ref struct DateResolver
{
    // A lunar year; a winter of the Gregorian calendar, which ends in the next year.
    private const int ShortestYear = 353;
    private const int LongestSpill = 60;

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
        CalendarKind calendar = expression.Calendar;
        if (calendar == CalendarKind.Unknown)
        {
            calendar = _context.DefaultCalendar == CalendarKind.Unknown ? CalendarKind.SolarHijri : _context.DefaultCalendar;
            issues |= expression.IsShortYear ? DateIssues.CalendarInferred : DateIssues.None;
        }

        bool found = expression.Form switch
        {
            DateForm.Calendar => TryCalendar(in expression, calendar, out days, ref issues),
            DateForm.Named => TryNamed(in expression, out days, ref issues),
            DateForm.Relative => RelativeDays.TryUnit(in expression, calendar, _reference, out days),
            DateForm.Stretch => RelativeDays.TryStretch(in expression, _reference, out days),
            DateForm.Weekday => RelativeDays.TryWeekday(in expression, _reference, out days),
            DateForm.Weekend => RelativeDays.TryWeekend(in expression, _reference, out days),
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
            if (!CalendarMath.TryAddMonths(calendar, RelativeDays.MonthStart(calendar, _reference), months, out int start))
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

    private (int Year, int Month, int Day) Today(CalendarKind calendar) => RelativeDays.DateOf(calendar, _reference);

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
        // Outwards from this year, until nothing nearer can come. A weekday picks among more years: 3 Tir falls on each weekday within eleven; 30 Esfand exists in one of four or five.
        int reach = e.Weekday is null ? 5 : 12;
        int year = Today(calendar).Year;
        int best = int.MaxValue;
        days = default;
        for (int away = 0; away <= reach && best > (away - 1) * ShortestYear - LongestSpill; away++)
        {
            for (int y = year - away; y <= year + away; y += Math.Max(2 * away, 1))
            {
                if (!CalendarMath.HasYear(calendar, y) || !YearPart.TryPlace(in e, calendar, y, out (int First, int Last) there)
                    || e.Weekday is DayOfWeek weekday && DateOnly.FromDayNumber(there.First).DayOfWeek != weekday)
                {
                    continue;
                }

                // Of two that are equally near, the earlier one.
                int distance = Distance(there, e.Direction);
                if (distance < best || distance == best && there.First < days.First)
                {
                    best = distance;
                    days = there;
                }
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
}
