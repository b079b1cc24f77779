using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of two times of day: from one to the other, one and the other.</summary>
internal static class ReadTimes
{
    /// <summary>ساعت ۸ صبح تا ۶ عصر; ساعت ۱۰ تا ۱۰:۳۰; ۱۰:۰۰ تا ۱۲:۰۰; بین ساعت ۸ و ۱۰.</summary>
    public static Outcome Range(ref DateReader r)
    {
        int to = r.CaptureOf(DateTag.To | DateTag.Dash | DateTag.And);
        if ((r.Captures[to].Slot & (ulong)DateTag.And) != 0 && !ReadSeveral.IsBetween(ref r, 2))
        {
            return Outcome.Decline;
        }

        ReadOnlySpan<Capture> first = r.Captures[..to];
        ReadOnlySpan<Capture> last = r.Captures[(to + 1)..];
        PartOfDay ends = ReadTime.PartIn(ref r, last);
        PartOfDay begins = ReadTime.PartIn(ref r, first);
        bool headed = r.Has(DateTag.HourWord | DateTag.Part) || ReadPeriod.IsStrongPreposition(ref r) || begins != PartOfDay.None;

        // «ساعت ۱۸ تا ۱۲ خرداد» ends with a day.
        bool number = (r.Captures[^1].Slot & (ulong)DateTag.Number) != 0;
        bool day = number && r.IsAfter(DateTag.AnyMonth | DateTag.MonthWord);
        if (day || number && !r.Has(DateTag.HourWord | DateTag.Units) && !IsLateHour(ref r) || !headed && ends is PartOfDay.Night or PartOfDay.Midnight || r.Has(DateTag.Units) && (DateUnit)r.Value(DateTag.Units) != DateUnit.Hour)
        {
            return Outcome.Decline;
        }

        if (DateReader.ValueOf(r.After(), DateTag.Count) == DateLexicon.StrictCount || !ReadTime.TryRead(ref r, last, ends, out TimeOfDay until) || !ReadTime.TryRead(ref r, first, begins, out TimeOfDay from))
        {
            return Outcome.Decline;
        }

        // «ساعت ۳ تا ۵ عصر»: one word for both, where that keeps their order.
        if (begins == PartOfDay.None && ends != PartOfDay.None && ReadTime.TryRead(ref r, first, ends, out TimeOfDay shared) && Minutes(shared) < Minutes(until))
        {
            from = shared;
        }

        r.Modifier = ReadRelative.Approximation(ref r);
        return AcceptBoth(ref r, from, until, DateKind.Range);
    }

    /// <summary>ساعت ۱۵ یا ۱۶; ساعت‌های ۱۰ و ۱۲; ساعت ۱۰ صبح و ۴ بعدازظهر.</summary>
    public static Outcome List(ref DateReader r)
    {
        int and = r.CaptureOf(DateTag.And | DateTag.Or | DateTag.Comma);
        ReadOnlySpan<Capture> first = r.Captures[..and];
        ReadOnlySpan<Capture> last = r.Captures[(and + 1)..];
        PartOfDay begins = ReadTime.PartIn(ref r, first);
        PartOfDay ends = ReadTime.PartIn(ref r, last);

        // «ساعت ۸ و ۳ نفر»: what «و» adds is an hour only where something else says so.
        bool minutes = (last[^1].Slot & (ulong)DateTag.Part) != 0 || r.Get(last[^1]).Has(LexemeFlags.Slash);
        bool hours = minutes || r.Has(DateTag.Or | DateTag.Units) || r.CountOf(DateTag.HourWord) > 1 || ends != PartOfDay.None;
        bool more = r.IsAfter(DateTag.And | DateTag.Or | DateTag.Comma) && r.IsAfter(DateTag.Number | DateTag.Part, 2);
        bool counts = r.IsAfter(DateTag.Count | DateTag.AnyUnit | DateTag.UnitAdjective | DateTag.AnyMonth) && !r.IsAfter(DateTag.DayWord) || r.After().IsMark('%');
        bool headed = !r.Has(DateTag.Units) || (DateUnit)r.Value(DateTag.Units) == DateUnit.Hour;
        if (!hours || more || counts || !headed || !ReadTime.TryRead(ref r, last, ends, out TimeOfDay until) || !ReadTime.TryRead(ref r, first, begins == PartOfDay.None ? ends : begins, out TimeOfDay from))
        {
            return Outcome.Decline;
        }

        return AcceptBoth(ref r, from, until, DateKind.List);
    }

    // «۸ صبح الی ۱۴», but not «۸ صبح تا ۳ نفر»: where no word calls the last number an hour, only one of the afternoon is.
    private static bool IsLateHour(ref DateReader r) =>
        r.Get(r.Captures[^1]) is { Mantissa: > 12 and <= 24, Digits: > 0 } && !r.IsAfter(DateTag.Count | DateTag.AnyUnit | DateTag.UnitAdjective);

    private static int Minutes(TimeOfDay time) => time.Hour * 60 + time.Minute;

    private static Outcome AcceptBoth(ref DateReader r, TimeOfDay first, TimeOfDay last, DateKind kind)
    {
        var e = new DateExpression { Form = DateForm.Time, Grain = DateGrain.Time, Time = first };
        r.Add(in e);
        e = e with { Time = last };
        return r.Accept(in e, kind, PhraseTag.None);
    }
}
