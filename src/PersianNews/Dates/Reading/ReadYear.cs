using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of years and school years.</summary>
internal static class ReadYear
{
    private const int FirstSchoolMonth = 7;

    /// <summary>سال ۱۴۰۳; سال ۹۸; ۲۰۱۹ میلادی; سال نهم هجری; سال‌های ۲۰۱۶.</summary>
    public static Outcome Year(ref DateReader r)
    {
        if (r.IsBeforeChrist)
        {
            return Outcome.Nothing;
        }

        var e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Year };
        if (!ReadSeveral.IsHeadOf(ref r, DateUnit.Year) || !YearSlot.TryRead(ref r, ref e))
        {
            return Outcome.Decline;
        }

        e = e with { Calendar = ReadPeriod.YearCalendarOf(in e) };
        return r.Accept(in e, DateKind.Year, PhraseTag.Period | PhraseTag.Dated);
    }

    /// <summary>سال ۳۲۹ هجری; ۸۵۵ میلادی.</summary>
    public static Outcome EarlyYear(ref DateReader r) =>
        r.Has(DateTag.YearWord) || r.Get(DateTag.Number) is { Digits: > 0, Mantissa: >= 100 } ? Year(ref r) : Outcome.Decline;

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
        if (four && number.Mantissa is not (>= 1200 and <= 1500 or >= 1800 and <= 2100) || !YearSlot.TryRead(ref r, ref e))
        {
            return Outcome.Decline;
        }

        e = e with { Calendar = ReadPeriod.YearCalendarOf(in e) };
        return r.Accept(in e, DateKind.Year, PhraseTag.Period | PhraseTag.Dated);
    }

    /// <summary>سال تحصیلی ۱۴۰۲-۱۴۰۳: from Mehr to Shahrivar.</summary>
    public static Outcome SchoolYear(ref DateReader r)
    {
        if (r.Has(DateTag.Shift))
        {
            return ShiftedSchoolYear(ref r);
        }

        const DateTag slot = DateTag.Part | DateTag.Year4 | DateTag.Year2;
        bool pair = r.CountOf(slot) == 2;
        bool shortYear = !pair && r.Has(DateTag.Year2);
        int year = (int)r.Get(slot).Mantissa;
        if (pair)
        {
            int other = (int)r.Get(slot, 1).Mantissa;
            (int low, int high) = ReadYears.FullPair(year, other);
            if (high != low + 1)
            {
                return Outcome.Decline;
            }

            year = low;
            shortYear = low < 100;
        }

        if (!r.Has(DateTag.Part) && YearSlot.CountsSomething(ref r, headed: true))
        {
            return Outcome.Decline;
        }

        if (shortYear && r.Value(DateTag.YearAdjective) == 0)
        {
            var fiscal = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Year, Year = (short)year, IsShortYear = true, Calendar = CalendarKind.SolarHijri, YearCalendar = CalendarKind.SolarHijri };
            return r.Accept(in fiscal, DateKind.Year, PhraseTag.Period | PhraseTag.Dated);
        }

        return shortYear ? AddSchoolYear(ref r, year, shortYear: true) : SchoolYearFrom(ref r, year, pair);
    }

    /// <summary>The school year that begins in a year; a fiscal or Gregorian one is the years themselves.</summary>
    public static Outcome SchoolYearFrom(ref DateReader r, int year, bool pair)
    {
        if (r.Value(DateTag.YearAdjective) == 0 || YearSlot.OfSize(year) != CalendarKind.SolarHijri)
        {
            var plain = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Year, Year = (short)year, Calendar = YearSlot.OfSize(year), YearCalendar = YearSlot.OfSize(year), PartLength = pair ? (byte)2 : (byte)1 };
            return year is >= 1200 and <= 2100 ? r.Accept(in plain, DateKind.Year, PhraseTag.Period | PhraseTag.Dated) : Outcome.Decline;
        }

        return AddSchoolYear(ref r, year, shortYear: false);
    }

    private static Outcome AddSchoolYear(ref DateReader r, int year, bool shortYear)
    {
        var edge = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Day, Calendar = CalendarKind.SolarHijri, YearCalendar = CalendarKind.SolarHijri, Year = (short)year, IsShortYear = shortYear, Month = FirstSchoolMonth, Day = 1 };
        r.Add(in edge);
        edge = edge with { Year = (short)(shortYear ? (year + 1) % 100 : year + 1), Month = FirstSchoolMonth - 1, Day = 31 };
        return r.Accept(in edge, DateKind.Range, PhraseTag.Range);
    }

    // «سال تحصیلی جاری» began in the last Mehr; «سال مالی گذشته» is a year like others.
    private static Outcome ShiftedSchoolYear(ref DateReader r)
    {
        var shift = (DateShift)r.Value(DateTag.Shift);
        if (shift == DateShift.Present || ReadRelative.IsBeforeEvent(ref r))
        {
            return Outcome.Decline;
        }

        bool school = r.Value(DateTag.YearAdjective) != 0;
        var e = new DateExpression
        {
            Form = DateForm.Relative,
            Calendar = CalendarKind.SolarHijri,
            Grain = school ? DateGrain.Days : DateGrain.Year,
            Month = school ? (byte)FirstSchoolMonth : null,
            Shift = YearSlot.ShiftOf(shift),
            ShiftGrain = DateGrain.Year,
        };
        return r.Accept(in e, school ? DateKind.Range : DateKind.Year, PhraseTag.Period | PhraseTag.Dated);
    }
}
