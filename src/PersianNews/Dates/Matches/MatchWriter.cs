using PersianNews.Calendars;
using PersianNews.Dates.Writing;

namespace PersianNews.Dates.Matches;

/// <summary>Writes the values of a match, as the annotation guideline of the evaluation sets defines them.</summary>
internal static class MatchWriter
{
    /// <summary>Writes the Gregorian TIMEX3 value.</summary>
    public static void Value(in DateMatch match, ref TimexWriter writer)
    {
        DateExpression e = match.Expression;
        switch (match.Kind)
        {
            case DateKind.List:
                for (int i = 0; i < match.Items.Count; i++)
                {
                    writer.Text(i > 0 ? ";" : "");
                    DateInterval item = match.Items[i];
                    writer.Interval(in item);
                }

                if (match.Items.Count == 0)
                {
                    WithoutDays(in e, ref writer);
                    writer.Text(";");
                    DateExpression last = match.Until ?? e;
                    WithoutDays(in last, ref writer);
                }

                break;
            case DateKind.Range when match.Items.Count > 0 && (e.Time ?? match.Until?.Time) is not null:
                writer.Day(match.Items[0].First);
                TimeIfAny(e.Time, ref writer);
                writer.Text("/");
                writer.Day(match.Items[match.Items.Count - 1].Last);
                TimeIfAny(match.Until is DateExpression end ? end.Time : e.Time, ref writer);

                break;
            case DateKind.DateTime when match.Items.Count > 0:
                writer.Day(match.Items[0].First);
                writer.Time(e.Time ?? default);
                break;
            default:
                if (match.Items.Count > 0)
                {
                    writer.Day(match.Items[0].First);
                    if (match.Kind != DateKind.Date)
                    {
                        writer.Text("/");
                        writer.Day(match.Items[match.Items.Count - 1].Last);
                    }

                    break;
                }

                WithoutDays(in e, ref writer);
                if (match.Until is DateExpression until)
                {
                    writer.Text("/");
                    WithoutDays(in until, ref writer);
                }

                break;
        }
    }

    /// <summary>Whether a Solar Hijri form exists.</summary>
    public static bool HasJalali(in DateMatch match)
    {
        if ((match.Issues & DateIssues.ReferenceMissing) != 0)
        {
            return match.Kind != DateKind.List && IsPartOfSolar(match.Expression) && (match.Until is not DateExpression until || IsPartOfSolar(in until));
        }

        bool has = match.Items.Count > 0;
        for (int i = 0; has && i < match.Items.Count; i++)
        {
            DateInterval item = match.Items[i];
            bool inside = item.First >= SolarHijriDate.MinValue.ToDateOnly() && item.Last <= SolarHijriDate.MaxValue.ToDateOnly();
            has = inside && (item.Calendar == CalendarKind.SolarHijri || item.Grain is DateGrain.Day or DateGrain.Week or DateGrain.Days
                or DateGrain.Season or DateGrain.Quarter or DateGrain.Half or DateGrain.Months);
        }

        return has;
    }

    /// <summary>Writes the Solar Hijri form.</summary>
    public static void Jalali(in DateMatch match, ref TimexWriter writer)
    {
        if (match.Items.Count == 0)
        {
            writer.Underspecified(match.Expression, CalendarKind.SolarHijri);
            if (match.Until is DateExpression until)
            {
                writer.Text("/");
                writer.Underspecified(in until, CalendarKind.SolarHijri);
            }
        }
        else if (match.Kind == DateKind.List)
        {
            for (int i = 0; i < match.Items.Count; i++)
            {
                writer.Text(i > 0 ? ";" : "");
                Item(match.Items[i], ref writer);
            }
        }
        else if (match.Items.Count == 1)
        {
            Item(match.Items[0], ref writer);
        }
        else
        {
            End(match.Items[0], last: false, ref writer);
            writer.Text("/");
            End(match.Items[match.Items.Count - 1], last: true, ref writer);
        }
    }

    private static void Item(in DateInterval item, ref TimexWriter writer)
    {
        End(in item, last: false, ref writer);
        bool one = item.Grain == DateGrain.Day || item.Calendar == CalendarKind.SolarHijri
            && (item.Grain == DateGrain.Month || item.Grain == DateGrain.Year && item.Days <= 366);
        if (!one)
        {
            writer.Text("/");
            End(in item, last: true, ref writer);
        }
    }

    private static void End(in DateInterval item, bool last, ref TimexWriter writer)
    {
        (int year, int month, int day) = SolarCalendar.FromDayNumber((last ? item.Last : item.First).DayNumber);
        DateGrain grain = item.Calendar == CalendarKind.SolarHijri ? item.Grain : DateGrain.Day;
        switch (grain)
        {
            case DateGrain.Day or DateGrain.Week or DateGrain.Days or DateGrain.Time:
                writer.Triple(year, month, day);
                break;
            case DateGrain.Year or DateGrain.Decade or DateGrain.Century:
                writer.Number(year, 4);
                break;
            default:
                writer.Number(year, 4);
                writer.Text("-");
                writer.Number(month, 2);
                break;
        }
    }

    private static void TimeIfAny(TimeOfDay? time, ref TimexWriter writer)
    {
        if (time is TimeOfDay given)
        {
            writer.Time(given);
        }
    }

    private static bool IsPartOfSolar(in DateExpression e) =>
        e is { Form: DateForm.Calendar, Calendar: CalendarKind.SolarHijri, Part: null, Shift: null } && (e.Month ?? e.Year) is not null;

    private static void WithoutDays(in DateExpression e, ref TimexWriter writer)
    {
        switch (e.Form)
        {
            case DateForm.Calendar or DateForm.Relative or DateForm.Stretch or DateForm.Weekday or DateForm.Weekend or DateForm.Named:
                writer.Underspecified(in e, CalendarKind.Gregorian);
                break;
            case DateForm.Time:
                writer.Time(e.Time ?? default);
                break;
            case DateForm.Set:
                writer.Set(in e);
                break;
            case DateForm.VaguePast:
                writer.Text("PAST_REF");
                break;
            default:
                writer.Duration(e.Duration ?? default);
                break;
        }
    }
}
