using PersianNews.Dates.Matches;
using PersianNews.Dates.Reading;

namespace PersianNews.Dates.Joining;

/// <summary>The joinings of the second stage.</summary>
internal static class JoinPhrases
{
    private const int MaxItems = 64;

    /// <summary>۳ تیر تا ۵ مرداد ۱۴۰۳; مهر ۱۴۰۱ تا امروز.</summary>
    public static Outcome Range(ref DateJoiner j, out DateMatch match)
    {
        match = default;
        ref DatePhrase first = ref j.Phrase(0);
        ref DatePhrase last = ref j.Phrase(1);
        bool whole = first.Closed && Has(in first, PhraseTag.Dated) && Has(in last, PhraseTag.Dated);
        if (whole || first.Count != 1 || last.Count != 1)
        {
            return Outcome.Decline;
        }

        DateExpression begin = j.Items(in first)[0];
        DateExpression to = j.Items(in last)[0];
        if (begin is { Form: DateForm.Weekday, Shift: null } && to is { Form: DateForm.Weekday, ShiftGrain: DateGrain.Week, Shift: not null })
        {
            begin = begin with { Shift = to.Shift, ShiftGrain = to.ShiftGrain };
        }

        if (begin.Time is not null || to.Time is not null)
        {
            return Outcome.Decline;
        }

        Outcome outcome = j.Build(DateKind.Range, [begin, to], DateModifier.None, out match);
        if (outcome == Outcome.Nothing)
        {
            return Outcome.Decline;
        }

        // «تا پایان شهریور» ends on its last day.
        DateInterval opening = match.Items[0];
        DateInterval closing = match.Items[1];
        opening = first.Modifier == DateModifier.Start ? opening with { Grain = DateGrain.Days } : opening;
        closing = last.Modifier == DateModifier.End ? closing with { Grain = DateGrain.Days } : closing;
        match = match with { Items = new DateIntervals([opening, closing]) };
        return outcome;
    }

    /// <summary>۱۸ مرداد - ۲۰ مرداد ۱۴۰۳; مهر ۱۴۰۲ - خرداد ۱۴۰۳: of longer spans only months that say their year, for a dash stands between much else.</summary>
    public static Outcome DashRange(ref DateJoiner j, out DateMatch match)
    {
        match = default;
        bool months = IsMonthOfYear(ref j, 0) && IsMonthOfYear(ref j, 1);
        return !months && Has(in j.Phrase(0), PhraseTag.Period) ? Outcome.Decline : Range(ref j, out match);
    }

    private static bool IsMonthOfYear(ref DateJoiner j, int nth) =>
        j.Items(in j.Phrase(nth))[0] is { Form: DateForm.Calendar, Grain: DateGrain.Month, Year: not null };

    /// <summary>۲۸ و ۲۹ خرداد و ۱ تیر ۱۴۰۳: the last gives its year to all.</summary>
    public static Outcome List(ref DateJoiner j, out DateMatch match)
    {
        match = default;
        int phrases = j.Phrases;
        ref DatePhrase last = ref j.Phrase(phrases - 1);
        if (!Has(in last, PhraseTag.Dated) || phrases > 12)
        {
            return Outcome.Decline;
        }

        int count = 0;
        for (int p = 0; p < phrases; p++)
        {
            count += j.Phrase(p).Count;
            if (p < phrases - 1 && !Has(in j.Phrase(p), PhraseTag.Yearless))
            {
                return Outcome.Decline;
            }
        }

        if (count > MaxItems)
        {
            return Outcome.Decline;
        }

        Span<DateExpression> items = stackalloc DateExpression[count];
        DateExpression year = j.Items(in last)[0];
        int n = 0;
        for (int p = 0; p < phrases; p++)
        {
            foreach (DateExpression item in j.Items(in j.Phrase(p)))
            {
                items[n++] = MatchBuilder.HasYear(in item) ? item : MatchBuilder.WithYearOf(in item, in year);
            }
        }

        if (j.Options.SplitLists)
        {
            // Each phrase is reported by itself, with the year that the last one gives them all.
            for (int p = 0, from = 0; p < phrases; from += j.Phrase(p++).Count)
            {
                items.Slice(from, j.Phrase(p).Count).CopyTo(j.Items(in j.Phrase(p)));
            }

            return Outcome.Decline;
        }

        return j.Build(DateKind.List, items, DateModifier.None, out match);
    }

    /// <summary>۱۶ تیر ۱۴۰۳ (۶ ژوئیه ۲۰۲۴): one day, range or list in two calendars, checked.</summary>
    public static Outcome TwoCalendars(ref DateJoiner j, out DateMatch match) => TwoCalendars(ref j, int.MaxValue, out match);

    // The two may lie so many days apart: what one calendar calls the thirtieth is the day before or after in another year.
    private static Outcome TwoCalendars(ref DateJoiner j, int apart, out DateMatch match)
    {
        match = default;
        Span<DateExpression> one = stackalloc DateExpression[MaxItems];
        Span<DateExpression> two = stackalloc DateExpression[MaxItems];
        one = one[..j.Gather(one, after: false, out DateKind kind)];
        two = two[..j.Gather(two, after: true, out _)];
        if (one.Length != two.Length || one.IsEmpty || one[0].Calendar == two[0].Calendar || one[0].Form != DateForm.Calendar || two[0].Form != DateForm.Calendar)
        {
            return Outcome.Decline;
        }

        // The one that says its year settles the other.
        bool swap = !MatchBuilder.HasYear(in one[^1]) && MatchBuilder.HasYear(in two[^1]);
        var builder = new MatchBuilder(j.Context);
        if (!builder.TryBuild(j.Span, kind, swap ? two : one, DateModifier.None, j.Rule, out DateMatch settled) || settled.First is not DateOnly day)
        {
            return Outcome.Nothing;
        }

        var near = new MatchBuilder(j.Context with { Reference = day });
        if (!near.TryBuild(j.Span, kind, swap ? one : two, DateModifier.None, j.Rule, out DateMatch other))
        {
            return Outcome.Nothing;
        }

        int distance = other.First is DateOnly second ? Math.Abs(second.DayNumber - day.DayNumber) : int.MaxValue;
        if (distance > apart)
        {
            return Outcome.Nothing;
        }

        DateMatch main = swap ? other : settled;
        DateIssues mismatch = settled.First != other.First || settled.Last != other.Last ? DateIssues.CalendarMismatch : DateIssues.None;
        DateIssues inferred = MatchBuilder.HasYear(in one[^1]) || MatchBuilder.HasYear(in two[^1]) ? DateIssues.YearInferred : DateIssues.None;
        match = main with { Issues = (settled.Issues | other.Issues) & ~inferred | mismatch };
        return Outcome.Accept;
    }

    /// <summary>۱۸ اردیبهشت - ۸ می: one day in two calendars, if it is one; else the dash makes a range.</summary>
    public static Outcome SameDay(ref DateJoiner j, out DateMatch match) => TwoCalendars(ref j, 1, out match) == Outcome.Accept ? Outcome.Accept : Outcome.Decline;

    /// <summary>امشب چهارشنبه ۲۰ دی.</summary>
    public static Outcome NightOf(ref DateJoiner j, out DateMatch match)
    {
        match = default;
        DateExpression night = j.Items(in j.Phrase(0))[0];
        if (night is not { Form: DateForm.Relative, Time: not null } || j.Phrase(1).Count != 1 || j.Items(in j.Phrase(1))[0].Time is not null)
        {
            return Outcome.Decline;
        }

        return j.Build(DateKind.DateTime, [j.Items(in j.Phrase(1))[0] with { Time = night.Time }], DateModifier.None, out match);
    }

    /// <summary>شنبه ۱۴۰۳/۰۴/۱۶; جمعه (۱۴۰۳/۴/۱۵).</summary>
    public static Outcome WeekdayNumeric(ref DateJoiner j, out DateMatch match)
    {
        if (!TryDay(ref j, out DateExpression day, out DateKind kind))
        {
            match = default;
            return Outcome.Decline;
        }

        return j.Build(kind, [day], DateModifier.None, out match);
    }

    /// <summary>۱۶ تیر ساعت ۱۰; صبح شنبه; ساعت ۳ بامداد ۲۳ خرداد.</summary>
    public static Outcome Moment(ref DateJoiner j, out DateMatch match)
    {
        match = default;
        return TryMoment(ref j, out DateExpression moment, out DateModifier modifier) ? j.Build(DateKind.DateTime, [moment], modifier, out match) : Outcome.Decline;
    }

    /// <summary>ظهر دیروز تا ظهر امروز; ساعت ۱۸ جمعه تا ساعت ۲۴; دیروز تا ظهر امروز.</summary>
    public static Outcome MomentRange(ref DateJoiner j, out DateMatch match)
    {
        match = default;
        DateJoiner first = j.Side(DateTag.To, after: false);
        DateJoiner last = j.Side(DateTag.To, after: true);
        if (!TryMoment(ref first, out DateExpression begin, out _))
        {
            return Outcome.Decline;
        }

        // An hour alone is of the day before it.
        DateExpression end = begin with { Time = last.Items(in last.Phrase(0))[0].Time };
        bool hour = last.Phrases == 1 && Has(in last.Phrase(0), PhraseTag.Clock);
        bool whole = hour || TryMoment(ref last, out end, out _);
        return whole && j.Build(DateKind.Range, [begin, end], DateModifier.None, out match) == Outcome.Accept ? Outcome.Accept : Outcome.Decline;
    }

    // A day and what is said of its hour, if anything is.
    private static bool TryMoment(ref DateJoiner j, out DateExpression moment, out DateModifier modifier)
    {
        modifier = DateModifier.None;
        if (!TryDay(ref j, out moment, out _))
        {
            return false;
        }

        PartOfDay part = j.Has(DateTag.PartOfDay) ? j.PartOfDay : PartOfDay.None;
        TimeOfDay? time = null;
        for (int p = 0; p < j.Phrases; p++)
        {
            ref DatePhrase phrase = ref j.Phrase(p);
            (time, modifier) = Has(in phrase, PhraseTag.Clock) ? (j.Items(in phrase)[0].Time, phrase.Modifier) : (time, modifier);
        }

        // «امشب ساعت ۹»: the night settles the hour as the word after it does.
        part = part == PartOfDay.None && moment.Time is TimeOfDay night ? night.Part : part;
        if (time is TimeOfDay clock && part != PartOfDay.None)
        {
            time = ReadTime.TryMake(clock.Hour, clock.Minute, clock.Second, part, out TimeOfDay settled) ? settled : clock;
        }

        moment = moment with { Time = time ?? (part == PartOfDay.None ? null : TimeOfDay.Of(part)) };
        return true;
    }

    // The most precise day among the phrases, with the weekday of the others.
    private static bool TryDay(ref DateJoiner j, out DateExpression day, out DateKind kind)
    {
        day = default;
        kind = DateKind.Date;
        DayOfWeek? weekday = null;
        for (int p = 0; p < j.Phrases; p++)
        {
            ref DatePhrase phrase = ref j.Phrase(p);
            DateExpression e = j.Items(in phrase)[0];
            if (Has(in phrase, PhraseTag.Clock))
            {
                continue;
            }

            if (e.Grain != DateGrain.Day || phrase.Count != 1 || e.Time is not null && phrase.Kind == DateKind.DateTime && j.Has(DateTag.PartOfDay))
            {
                return false;
            }

            weekday ??= e.Weekday;
            if (day.Form == DateForm.None || e.Form == DateForm.Calendar)
            {
                day = e;
                kind = phrase.Kind;
            }
        }

        day = day.Weekday is null && day.Form != DateForm.None ? day with { Weekday = weekday } : day;
        return day.Form != DateForm.None;
    }

    private static bool Has(in DatePhrase phrase, PhraseTag tag) => (phrase.Tag & tag) != 0;
}
