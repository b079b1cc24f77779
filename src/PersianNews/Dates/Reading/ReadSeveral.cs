using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of lists and ranges whose parts share a month, a year or a head.</summary>
internal static class ReadSeveral
{
    private const DateTag DaySlot = DateTag.Small | DateTag.Ordinal;

    /// <summary>۱۴ و ۱۵ تیر; پنجشنبه و جمعه ۱۴ و ۱۵ تیر.</summary>
    public static Outcome DayList(ref DateReader r)
    {
        int weekdays = r.CountOf(DateTag.Weekday);
        int days = r.CountOf(DaySlot);
        if (ReadDay.IsNoDay(ref r, in r.Get(DaySlot, days - 1)))
        {
            return Outcome.Nothing;
        }

        if (!IsHeadOf(ref r, DateUnit.Day) || weekdays > 0 && weekdays != days || !ReadDay.TryMonth(ref r, out DateExpression e) || !YearSlot.TryReadOptional(ref r, ref e))
        {
            return Outcome.Decline;
        }

        if (IsBetween(ref r, days))
        {
            return DayRange(ref r);
        }

        for (int i = 0; i < days; i++)
        {
            DayOfWeek? weekday = weekdays > 0 ? (DayOfWeek)r.Value(DateTag.Weekday, i) : null;
            DateExpression day = e with { Grain = DateGrain.Day, Day = (sbyte)Math.Min(r.Get(DaySlot, i).Mantissa, 99), Weekday = weekday };
            r.Add(in day, in r.Get(DaySlot, i));
        }

        return AcceptAll(ref r, in e, DateKind.List, PhraseTag.List);
    }

    /// <summary>۱۲ تا ۱۵ و ۱۸ تیر: days in a row among others.</summary>
    public static Outcome DayRunList(ref DateReader r)
    {
        if (ReadDay.IsNoDay(ref r, in r.Get(DaySlot, r.CountOf(DaySlot) - 1)))
        {
            return Outcome.Nothing;
        }

        if (!IsHeadOf(ref r, DateUnit.Day) || !ReadDay.TryMonth(ref r, out DateExpression e) || !YearSlot.TryReadOptional(ref r, ref e))
        {
            return Outcome.Decline;
        }

        int at = 0;
        while (TryRun(ref r, DaySlot, ref at, out Lexeme first, out Lexeme last))
        {
            long days = last.Mantissa - first.Mantissa + 1;
            if (days < 1 || last.Mantissa > 31)
            {
                return Outcome.Decline;
            }

            DateExpression run = e with { Grain = days > 1 ? DateGrain.Days : DateGrain.Day, Day = (sbyte)first.Mantissa, PartLength = (byte)days };
            r.Add(in run, in first, in last);
        }

        return AcceptAll(ref r, in e, DateKind.List, PhraseTag.List);
    }

    /// <summary>Reads one number of a list, or two with «تا» between them.</summary>
    /// <param name="r">The match.</param>
    /// <param name="slots">The slots of the numbers.</param>
    /// <param name="at">Which capture to begin at; afterwards, which one follows.</param>
    /// <param name="first">The number, or the first of two.</param>
    /// <param name="last">The same number, or the second of two.</param>
    /// <returns>False when there is none left.</returns>
    public static bool TryRun(ref DateReader r, DateTag slots, ref int at, out Lexeme first, out Lexeme last)
    {
        ReadOnlySpan<Capture> captures = r.Captures;
        while (at < captures.Length && (captures[at].Slot & (ulong)slots) == 0)
        {
            at++;
        }

        if (at == captures.Length)
        {
            first = last = default;
            return false;
        }

        first = r.Get(captures[at]);
        at += at + 2 < captures.Length && (captures[at + 1].Slot & (ulong)DateTag.To) != 0 ? 2 : 0;
        last = r.Get(captures[at++]);
        return true;
    }

    /// <summary>۱۶ تا ۲۰ تیر; شانزدهم تا بیستم تیر; ۱۶-۲۰ تیر ۱۴۰۳.</summary>
    public static Outcome DayRange(ref DateReader r)
    {
        DateTag slot = r.Has(DateTag.Part) ? DateTag.Part : DaySlot;

        // «۲۰-۱۸ مرداد», as it is printed from right to left.
        int turned = slot == DateTag.Part && r.Get(slot).Mantissa > r.Get(slot, 1).Mantissa ? 1 : 0;
        ref readonly Lexeme first = ref r.Get(slot, turned);
        ref readonly Lexeme last = ref r.Get(slot, 1 - turned);
        bool cut = r.Get(slot).Has(LexemeFlags.AfterSeparator) || r.Get(slot, 1).Has(LexemeFlags.BeforeSeparator);
        if (ReadDay.IsNoDay(ref r, in last))
        {
            return Outcome.Nothing;
        }

        if (!IsHeadOf(ref r, DateUnit.Day) || cut || first.Digits > 2 || last.Digits > 2 || first.Mantissa >= last.Mantissa
            || !ReadDay.TryMonth(ref r, out DateExpression e) || !YearSlot.TryReadOptional(ref r, ref e))
        {
            return Outcome.Decline;
        }

        e = e with { Grain = DateGrain.Day, Day = (sbyte)first.Mantissa };
        r.Add(in e);
        e = e with { Day = (sbyte)last.Mantissa };
        r.Add(in e);
        return AcceptAll(ref r, in e, DateKind.Range, PhraseTag.Range);
    }

    /// <summary>تیر و مرداد ۱۴۰۳.</summary>
    public static Outcome MonthList(ref DateReader r) => Months(ref r, DateKind.List, PhraseTag.List);

    /// <summary>فروردین تا خرداد ۱۴۰۳.</summary>
    public static Outcome MonthRange(ref DateReader r) => Months(ref r, DateKind.Range, PhraseTag.Range);

    /// <summary>بهار و تابستان ۱۴۰۲.</summary>
    public static Outcome SeasonList(ref DateReader r) => Seasons(ref r, DateKind.List, PhraseTag.List);

    /// <summary>بهار تا پاییز ۱۴۰۲.</summary>
    public static Outcome SeasonRange(ref DateReader r) => Seasons(ref r, DateKind.Range, PhraseTag.Range);

    private static Outcome Months(ref DateReader r, DateKind kind, PhraseTag tag)
    {
        if (!IsHeadOf(ref r, DateUnit.Month) || !ReadDay.TryMonth(ref r, out DateExpression e) || !YearSlot.TryReadOptional(ref r, ref e))
        {
            return Outcome.Decline;
        }

        bool dated = YearSlot.IsDated(in e);
        bool certain = dated || r.Has(DateTag.Units) || ReadPeriod.IsStrongPreposition(ref r);
        int count = r.CountOf(DateTag.AnyMonth);
        bool anchored = dated || r.Has(DateTag.MonthWord | DateTag.Units) || HasPlain(ref r, count, CalendarKind.Gregorian);
        certain |= HasPlain(ref r, count, CalendarKind.SolarHijri);
        for (int i = 0; i < count; i++)
        {
            ref readonly Lexeme name = ref r.Get(DateTag.AnyMonth, i);
            if ((name.Tags & (ulong)DateTag.MonthWeak) != 0 && !anchored)
            {
                return Outcome.Decline;
            }

            int value = DateReader.ValueOf(in name, DateTag.AnyMonth);
            bool plain = (name.Tags & (ulong)DateTag.MonthMah) != 0 || kind == DateKind.Range || (value & DateLexicon.AmbiguousMonth) == 0;
            if (!certain && !plain)
            {
                return Outcome.Decline;
            }

            (CalendarKind calendar, int month) = DateLexicon.UnpackMonth(value & ~DateLexicon.AmbiguousMonth);
            DateExpression item = e with { Grain = DateGrain.Month, Calendar = calendar, Month = (byte)month };
            r.Add(in item, in name);
        }

        return IsBetween(ref r, count) ? AcceptAll(ref r, in e, DateKind.Range, PhraseTag.Range) : AcceptAll(ref r, in e, kind, tag);
    }

    // «ژانویه تا مارس», «اسفند و فروردین»: beside a name that is nothing but a month, مارس, می and اسفند are months too.
    private static bool HasPlain(ref DateReader r, int count, CalendarKind calendar)
    {
        for (int i = 0; i < count; i++)
        {
            ref readonly Lexeme name = ref r.Get(DateTag.AnyMonth, i);
            int value = DateReader.ValueOf(in name, DateTag.AnyMonth);
            if ((name.Tags & (ulong)DateTag.MonthWeak) == 0 && (CalendarKind)(value >> 8) == calendar && (value & DateLexicon.AmbiguousMonth) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Outcome Seasons(ref DateReader r, DateKind kind, PhraseTag tag)
    {
        var e = new DateExpression { Form = DateForm.Calendar, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Season, PartLength = 3 };
        if (!YearSlot.TryReadOptional(ref r, ref e))
        {
            return Outcome.Decline;
        }

        bool dated = YearSlot.IsDated(in e);
        if (!dated && !r.Has(DateTag.SeasonWord) && !ReadPeriod.IsStrongPreposition(ref r))
        {
            return Outcome.Decline;
        }

        e = e with { Calendar = e.YearCalendar == CalendarKind.Gregorian ? CalendarKind.Gregorian : CalendarKind.SolarHijri };
        for (int i = 0; i < r.CountOf(DateTag.Season); i++)
        {
            DateExpression item = e with { Part = (sbyte)r.Value(DateTag.Season, i) };
            r.Add(in item, in r.Get(DateTag.Season, i));
        }

        return AcceptAll(ref r, in e, kind, tag);
    }

    /// <summary>«بین ۵ و ۱۰ تیر» is what «۵ تا ۱۰ تیر» is.</summary>
    public static bool IsBetween(ref DateReader r, int items) =>
        items == 2 && r.IsBefore(DateTag.Preposition) && DateReader.ValueOf(r.Before(), DateTag.Preposition) == DateLexicon.BetweenWord;

    /// <summary>A plural head must be of the right unit: «روزهای ۳ و ۴ تیر», not «هفته‌های ۳ و ۴ تیر».</summary>
    public static bool IsHeadOf(ref DateReader r, DateUnit unit) => !r.Has(DateTag.Units) || (DateUnit)r.Value(DateTag.Units) == unit;

    /// <summary>Ends the reading of several items, which were added.</summary>
    public static Outcome AcceptAll(ref DateReader r, in DateExpression e, DateKind kind, PhraseTag tag)
    {
        r.Kind = kind;
        r.Tag = tag | (e.Year is null && e.Shift is null ? PhraseTag.Yearless : PhraseTag.Dated);
        r.Closed = r.Has(DateTag.Units);
        return Outcome.Accept;
    }
}
