using PersianNews.Lexing;

namespace PersianNews.Dates;

/// <summary>Readings of years, school years, decades and centuries.</summary>
internal static class ReadYear
{
    /// <summary>سال ۱۴۰۳; سال ۹۸; ۲۰۱۹ میلادی.</summary>
    public static Outcome Year(ref DateReader r)
    {
        if (r.IsBeforeChrist)
        {
            return Outcome.Nothing;
        }

        var e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Year };
        if (!YearReading.TryRead(ref r, ref e))
        {
            return Outcome.Decline;
        }

        e = e with { Calendar = ReadPeriod.YearCalendarOf(in e) };
        return ReadPeriod.Accept(ref r, in e, DateKind.Year, PhraseTag.Period | PhraseTag.Dated);
    }

    /// <summary>المپیک ۲۰۲۴; بودجه ۱۴۰۲; در ۲۰۲۳; (۱۹۸۹): a year that only its neighbours show.</summary>
    public static Outcome BareYear(ref DateReader r)
    {
        if (r.IsBeforeChrist)
        {
            return Outcome.Nothing;
        }

        bool four = r.Has(DateTag.Year4);
        ref readonly Lexeme number = ref r.Get(four ? DateTag.Year4 : DateTag.Year2);
        if (!r.Latent && !YearEvidence.Supports(ref r, in number, four))
        {
            return Outcome.Decline;
        }

        var e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Year };
        if (four && number.Mantissa is not (>= 1200 and <= 1500 or >= 1800 and <= 2100) || !YearReading.TryRead(ref r, ref e))
        {
            return Outcome.Decline;
        }

        e = e with { Calendar = ReadPeriod.YearCalendarOf(in e) };
        return ReadPeriod.Accept(ref r, in e, DateKind.Year, PhraseTag.Period | PhraseTag.Dated);
    }

    /// <summary>سال تحصیلی ۱۴۰۲-۱۴۰۳: from Mehr to Shahrivar.</summary>
    public static Outcome SchoolYear(ref DateReader r)
    {
        bool pair = r.CountOf(DateTag.Part) == 2 || r.CountOf(DateTag.Year4) == 2;
        bool shortYear = r.Has(DateTag.Year2);
        DateTag slot = r.Has(DateTag.Part) ? DateTag.Part : shortYear ? DateTag.Year2 : DateTag.Year4;
        int year = (int)r.Get(slot).Mantissa;
        if (pair)
        {
            int other = (int)r.Get(slot, 1).Mantissa;
            (int low, int high) = ReadSeveral.FullPair(year, other);
            if (high != low + 1)
            {
                return Outcome.Decline;
            }

            year = low;
            shortYear = low < 100;
        }

        if (shortYear && YearReading.CountsSomething(ref r, headed: true))
        {
            return Outcome.Decline;
        }

        if (shortYear && r.Value(DateTag.YearAdjective) == 0)
        {
            var fiscal = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Year, Year = (short)year, IsShortYear = true, Calendar = CalendarKind.SolarHijri, YearCalendar = CalendarKind.SolarHijri };
            return ReadPeriod.Accept(ref r, in fiscal, DateKind.Year, PhraseTag.Period | PhraseTag.Dated);
        }

        if (!shortYear && (r.Value(DateTag.YearAdjective) == 0 || YearReading.OfSize(year) != CalendarKind.SolarHijri))
        {
            var plain = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Year, Year = (short)year, Calendar = YearReading.OfSize(year), YearCalendar = YearReading.OfSize(year), PartLength = pair ? (byte)2 : (byte)1 };
            return year is >= 1200 and <= 2100 ? ReadPeriod.Accept(ref r, in plain, DateKind.Year, PhraseTag.Period | PhraseTag.Dated) : Outcome.Decline;
        }

        var edge = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Day, Calendar = CalendarKind.SolarHijri, YearCalendar = CalendarKind.SolarHijri, Year = (short)year, IsShortYear = shortYear, Month = 7, Day = 1 };
        r.Add(in edge);
        edge = edge with { Year = (short)(shortYear ? (year + 1) % 100 : year + 1), Month = 6, Day = 31 };
        return ReadPeriod.Accept(ref r, in edge, DateKind.Range, PhraseTag.Range);
    }

    /// <summary>دهه ۸۰; اواخر دهه شصت; دهه ۱۹۸۰.</summary>
    public static Outcome Decade(ref DateReader r)
    {
        if (!TryDecade((int)Math.Min(r.Get(DateTag.Number | DateTag.Year4 | DateTag.Year2).Mantissa, 9999), YearReading.Era(ref r), out DateExpression e))
        {
            return Outcome.Decline;
        }

        return ReadPeriod.Accept(ref r, in e, DateKind.Decade, PhraseTag.Period | PhraseTag.Dated);
    }

    /// <summary>The decade that a number names.</summary>
    public static bool TryDecade(int number, CalendarKind era, out DateExpression e)
    {
        int year = number >= 1000 ? number
            : era == CalendarKind.Gregorian ? (number < 20 ? 2000 : 1900) + number
            : number == 0 ? 1400
            : 1300 + number;
        CalendarKind calendar = era != CalendarKind.Unknown ? era : YearReading.OfSize(year);
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

        long n = r.Get(DateTag.Ordinal | DateTag.Number).Mantissa;
        CalendarKind era = YearReading.Era(ref r);
        if (n is < 1 or > 22)
        {
            return Outcome.Decline;
        }

        CalendarKind calendar = era != CalendarKind.Unknown ? era : n is 13 or 14 ? CalendarKind.SolarHijri : CalendarKind.Gregorian;
        var e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Century, Calendar = calendar, YearCalendar = calendar, Year = (short)((n - 1) * 100 + 1) };
        return ReadPeriod.Accept(ref r, in e, DateKind.Century, PhraseTag.Period | PhraseTag.Dated);
    }
}
