using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of decades and centuries, their halves and lists of them.</summary>
internal static class ReadLongSpan
{
    /// <summary>دهه ۸۰; اواخر دهه شصت; دهه ۱۹۸۰; دهه ۳۰ قرن بیستم.</summary>
    public static Outcome Decade(ref DateReader r)
    {
        if (IsOfLife(ref r))
        {
            return Outcome.Nothing;
        }

        long number = r.Get(DateTag.Number | DateTag.Year4 | DateTag.Year2).Mantissa;
        CalendarKind era = YearSlot.Era(ref r);
        if (r.Has(DateTag.CenturyWord))
        {
            Lexeme nth = r.Get(r.Captures[r.Has(DateTag.Era) ? ^2 : ^1]);
            if (r.IsBeforeChrist || number >= 100 || !TryCentury(nth.Mantissa, era, out DateExpression century))
            {
                return Outcome.Decline;
            }

            number += (century.Year ?? 0) - 1;
            era = century.Calendar;
        }

        if (!TryDecade((int)Math.Min(number, 9999), era, out DateExpression e))
        {
            return Outcome.Decline;
        }

        // «نیمه دهه هفتاد» is its middle, not a half.
        r.Modifier = r.Has(DateTag.HalfWord) ? DateModifier.Mid : r.Modifier;
        return r.Accept(in e, DateKind.Decade, PhraseTag.Period | PhraseTag.Dated);
    }

    /// <summary>The decade that a number names.</summary>
    public static bool TryDecade(int number, CalendarKind era, out DateExpression e)
    {
        int year = number >= 1000 ? number
            : era == CalendarKind.Gregorian ? (number < 20 ? 2000 : 1900) + number
            : number == 0 ? 1400
            : 1300 + number;
        CalendarKind calendar = era != CalendarKind.Unknown ? era : YearSlot.OfSize(year);
        e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Decade, Calendar = calendar, YearCalendar = calendar, Year = (short)year };
        return number % 10 == 0 && number is >= 0 and (< 100 or >= 1000) && year <= 2100;
    }

    /// <summary>قرن بیستم; قرن ۱۴ شمسی.</summary>
    public static Outcome Century(ref DateReader r)
    {
        if (r.IsBeforeChrist)
        {
            return Outcome.Nothing;
        }

        return TryCentury(r.Get(DateTag.Ordinal | DateTag.Number).Mantissa, YearSlot.Era(ref r), out DateExpression e)
            ? r.Accept(in e, DateKind.Century, PhraseTag.Period | PhraseTag.Dated)
            : Outcome.Decline;
    }

    /// <summary>نیمه اول دهه ۷۰: five years; نیمه دوم قرن بیستم: fifty.</summary>
    public static Outcome Half(ref DateReader r)
    {
        if (r.IsBeforeChrist)
        {
            return Outcome.Nothing;
        }

        bool decade = r.Has(DateTag.DecadeWord);
        int half = ReadPeriod.Nth(ref r) ?? 0;
        Lexeme number = r.Get(r.Captures[r.Has(DateTag.Era) ? ^2 : ^1]);
        DateExpression e;
        bool read = decade ? TryDecade((int)Math.Min(number.Mantissa, 9999), YearSlot.Era(ref r), out e) : TryCentury(number.Mantissa, YearSlot.Era(ref r), out e);
        if (!read || half is not (1 or 2 or -1))
        {
            return Outcome.Decline;
        }

        int length = decade ? 5 : 50;
        e = e with { Grain = DateGrain.Year, PartLength = (byte)length, Year = (short)((e.Year ?? 0) + (half == 1 ? 0 : length)) };
        return r.Accept(in e, DateKind.Range, PhraseTag.Period | PhraseTag.Dated);
    }

    /// <summary>دهه‌های ۶۰ و ۷۰.</summary>
    public static Outcome DecadeList(ref DateReader r)
    {
        if (IsOfLife(ref r))
        {
            return Outcome.Nothing;
        }

        if (!ReadSeveral.IsHeadOf(ref r, DateUnit.Decade))
        {
            return Outcome.Decline;
        }

        CalendarKind era = YearSlot.Era(ref r);
        int count = r.CountOf(DateTag.Number);
        for (int i = 0; i < count; i++)
        {
            if (!TryDecade((int)Math.Min(r.Get(DateTag.Number, i).Mantissa, 9999), era, out DateExpression e))
            {
                return Outcome.Decline;
            }

            r.Add(in e, in r.Get(DateTag.Number, i));
        }

        return ReadSeveral.AcceptAll(ref r, default, DateKind.List, PhraseTag.List | PhraseTag.Dated);
    }

    /// <summary>دهه‌های ۶۰ تا ۸۰; قرن پنجم تا هفتم هجری.</summary>
    public static Outcome SpanRange(ref DateReader r)
    {
        if (r.IsBeforeChrist || IsOfLife(ref r))
        {
            return Outcome.Nothing;
        }

        const DateTag slot = DateTag.Ordinal | DateTag.Number;
        bool decade = r.Has(DateTag.DecadeWord) || r.Has(DateTag.Units) && (DateUnit)r.Value(DateTag.Units) == DateUnit.Decade;
        CalendarKind era = YearSlot.Era(ref r);
        bool certain = ReadSeveral.IsHeadOf(ref r, decade ? DateUnit.Decade : DateUnit.Century) && !(decade && r.Has(DateTag.CenturyWord)) && r.Get(slot).Mantissa < r.Get(slot, 1).Mantissa;
        for (int i = 0; i < 2 && certain; i++)
        {
            certain = decade ? TryDecade((int)Math.Min(r.Get(slot, i).Mantissa, 9999), era, out DateExpression e) : TryCentury(r.Get(slot, i).Mantissa, era, out e);
            r.Add(in e);
        }

        return certain ? ReadSeveral.AcceptAll(ref r, default, DateKind.Range, PhraseTag.Range) : Outcome.Decline;
    }

    /// <summary>قرن هفتم و هشتم هجری; سده‌های ۱۹ و ۲۰ میلادی.</summary>
    public static Outcome CenturyList(ref DateReader r)
    {
        if (r.IsBeforeChrist)
        {
            return Outcome.Nothing;
        }

        const DateTag slot = DateTag.Ordinal | DateTag.Number;
        CalendarKind era = YearSlot.Era(ref r);
        int count = r.CountOf(slot);
        bool certain = ReadSeveral.IsHeadOf(ref r, DateUnit.Century);
        for (int i = 0; i < count && certain; i++)
        {
            certain = TryCentury(r.Get(slot, i).Mantissa, era, out DateExpression e);
            r.Add(in e, in r.Get(slot, i));
        }

        return certain ? ReadSeveral.AcceptAll(ref r, default, DateKind.List, PhraseTag.List | PhraseTag.Dated) : Outcome.Decline;
    }

    // «دهه ۲۰ سالگی»
    private static bool IsOfLife(ref DateReader r) => r.IsText(in r.After(), "سالگی");

    // Without an era the thirteenth and fourteenth are solar, as news of today means them, the later ones Gregorian, and the
    // earlier ones those of the lunar calendar in which Persian writes of its poets.
    private static bool TryCentury(long n, CalendarKind era, out DateExpression e)
    {
        CalendarKind calendar = era != CalendarKind.Unknown ? era : n is 13 or 14 ? CalendarKind.SolarHijri : n < 13 ? CalendarKind.LunarHijri : CalendarKind.Gregorian;
        e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Century, Calendar = calendar, YearCalendar = calendar, Year = (short)((Math.Min(n, 99) - 1) * 100 + 1) };
        return n is >= 1 and <= 22;
    }
}
