using System.Runtime.CompilerServices;

namespace PersianNews.Dates.Matches;

/// <summary>Resolves expressions and writes matches.</summary>
[SkipLocalsInit] // hundreds of bytes for each match
internal readonly ref struct MatchBuilder
{
    private readonly DateContext _context;

    /// <summary>Makes a builder for one reference day.</summary>
    public MatchBuilder(in DateContext context) => _context = context;

    /// <summary>Builds the match of one phrase, or of several joined by their expressions.</summary>
    /// <param name="span">Where.</param>
    /// <param name="kind">What it denotes.</param>
    /// <param name="items">One expression, the two of a range, or those of a list; missing years are filled in.</param>
    /// <param name="modifier">The shading word.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="match">The match.</param>
    /// <returns>False when a day that is named does not exist.</returns>
    public bool TryBuild(TextSpan span, DateKind kind, Span<DateExpression> items, DateModifier modifier, DateRule rule, out DateMatch match)
    {
        Span<DateInterval> days = stackalloc DateInterval[items.Length];
        DateIssues issues = modifier is DateModifier.Approx ? DateIssues.StatedApproximate : DateIssues.None;
        int count = 0;
        if (HasDays(in items[0]))
        {
            count = items.Length;
            bool resolved = kind == DateKind.Range && count == 2 ? TryRange(items, days, ref issues) : TryEach(items, days, ref issues);
            if (!resolved)
            {
                match = default;
                return false;
            }
        }

        match = new DateMatch
        {
            Span = span,
            Kind = kind,
            Expression = items[0],
            Until = items.Length > 1 ? items[^1] : null,
            Items = new DateIntervals(days[..count]),
            Modifier = modifier,
            Issues = issues,
            Rule = rule,
        };
        return true;
    }

    /// <summary>Whether an expression denotes days.</summary>
    public static bool HasDays(in DateExpression e) => e.Form is DateForm.Calendar or DateForm.Relative or DateForm.Stretch or DateForm.Weekday or DateForm.Weekend or DateForm.Named;

    /// <summary>Whether an expression says its year.</summary>
    public static bool HasYear(in DateExpression e) => e.Year is not null || e.Shift is not null || e.Form is not (DateForm.Calendar or DateForm.Named);

    /// <summary>Gives one expression the year of another.</summary>
    public static DateExpression WithYearOf(in DateExpression e, in DateExpression other) => e with
    {
        Year = other.Year,
        IsShortYear = other.IsShortYear,
        YearCalendar = other.YearCalendar != CalendarKind.Unknown ? other.YearCalendar : other.Calendar,
        Shift = other.Shift,
        ShiftGrain = other.ShiftGrain,
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryEach(Span<DateExpression> items, Span<DateInterval> days, ref DateIssues issues)
    {
        DateContext context = _context;
        bool yearless = items[0].Form == DateForm.Calendar && !HasYear(in items[0]);
        for (int i = 0; i < items.Length; i++)
        {
            bool resolved = i > 0 && yearless
                ? (items[i] with { Direction = 0 }).TryResolve(in context, out days[i], out DateIssues found)
                : items[i].TryResolve(in context, out days[i], out found);
            if (!resolved)
            {
                return false;
            }

            issues |= found;
            InOrder(items, days, i);

            // What follows in a list lies near its first item, not near the day of publication.
            if (i == 0 && yearless)
            {
                context = new DateContext(days[0].First);
            }
        }

        return true;
    }

    // «یکشنبه و سه‌شنبه» said on a Monday of what is to come: a list of weekdays goes forward in time.
    private static void InOrder(ReadOnlySpan<DateExpression> items, Span<DateInterval> days, int last)
    {
        if (last == 0 || !IsBareWeekday(in items[last]) || days[last].First >= days[last - 1].First)
        {
            return;
        }

        bool ahead = items[last].Direction > 0;
        foreach (ref DateInterval day in ahead ? days.Slice(last, 1) : days[..last])
        {
            day = Moved(in day, ahead ? 1 : -1);
        }
    }

    // At the ends of the calendar there may be no such week.
    private static DateInterval Moved(in DateInterval days, int weeks)
    {
        bool inside = days.First.DayNumber + 7 * weeks >= 0 && days.Last.DayNumber + 7 * weeks <= DateOnly.MaxValue.DayNumber;
        return inside ? days with { First = days.First.AddDays(7 * weeks), Last = days.Last.AddDays(7 * weeks) } : days;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryRange(Span<DateExpression> items, Span<DateInterval> days, ref DateIssues issues)
    {
        bool first = HasYear(in items[0]);
        bool last = HasYear(in items[1]);
        bool sameYear = first && last && items[0].Form == DateForm.Calendar && items[1].Form == DateForm.Calendar && items[0].Year == items[1].Year && items[0].Shift == items[1].Shift;
        if (!first && last && items[1].Form == DateForm.Calendar)
        {
            items[0] = WithYearOf(in items[0], in items[1]);
        }
        else if (first && !last && items[0].Form == DateForm.Calendar)
        {
            items[1] = WithYearOf(in items[1], in items[0]);
        }

        if (!items[0].TryResolve(in _context, out days[0], out DateIssues one) || !items[1].TryResolve(in _context, out days[1], out DateIssues two))
        {
            return false;
        }

        if (days[0].First > days[1].Last && IsBareWeekday(in items[0]) && IsBareWeekday(in items[1]))
        {
            // «شنبه تا چهارشنبه»: the days of one week, as the verb tells the last ones or the next.
            bool ahead = items[0].Direction > 0;
            ref DateInterval end = ref days[ahead ? 1 : 0];
            end = Moved(in end, ahead ? 1 : -1);
        }
        else if (days[0].First > days[1].Last && IsBareWeekday(in items[1]))
        {
            // «فردا تا پنجشنبه»: the first such day after the beginning.
            days[1] = Moved(in days[1], (days[0].First.DayNumber - days[1].Last.DayNumber + 6) / 7);
        }
        else if (days[0].First > days[1].Last)
        {
            // «۲۵ اسفند تا ۱۵ فروردین ۱۴۰۳» begins in 1402; without any year, the end follows the beginning.
            bool moved = (!first || sameYear) && last ? TryMove(ref items[0], -1, ref days[0])
                : first && !last ? TryMove(ref items[1], 1, ref days[1])
                : !first && !last && items[1].TryResolve(new DateContext(days[0].First) { Preference = DatePreference.NearestFuture }, out days[1], out two);
            if (!moved || days[0].First > days[1].Last)
            {
                return false;
            }
        }

        issues |= one | two;
        return true;
    }

    private static bool IsBareWeekday(in DateExpression e) => e is { Form: DateForm.Weekday, Shift: null };

    private bool TryMove(ref DateExpression e, int years, ref DateInterval days)
    {
        e = e.Year is short year ? e with { Year = (short)(e.IsShortYear ? (year + 100 + years) % 100 : year + years) }
            : e.Shift is int shift ? e with { Shift = shift + years }
            : e;
        return e.TryResolve(in _context, out days, out _);
    }
}
