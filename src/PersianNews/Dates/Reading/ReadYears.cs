using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of lists and ranges of years.</summary>
internal static class ReadYears
{
    // Between two years with a dash; in brackets behind a name they are those of a life.
    private const int LongestSpan = 60;
    private const int LongestLife = 120;

    /// <summary>سال‌های ۹۷ و ۹۸; بودجه ۱۴۰۱ و ۱۴۰۲; سال‌های ۱۳۹۰ تا ۱۳۹۵ و ۱۳۹۸.</summary>
    public static Outcome YearList(ref DateReader r)
    {
        if (r.IsBeforeChrist)
        {
            return Outcome.Nothing;
        }

        bool headed = r.Has(DateTag.YearWord) || r.Has(DateTag.Units);
        int count = r.CountOf(DateTag.Year4 | DateTag.Year2);
        if (!ReadSeveral.IsHeadOf(ref r, DateUnit.Year) || YearSlot.CountsSomething(ref r, IsSure(ref r, in r.Get(DateTag.Year4 | DateTag.Year2, count - 1))))
        {
            return Outcome.Decline;
        }

        if (!headed && !r.Has(DateTag.Era) && (r.Has(DateTag.Year2) || !YearEvidence.Supports(ref r, in r.Get(DateTag.Year4), four: true)))
        {
            return Outcome.Decline;
        }

        CalendarKind era = YearSlot.Era(ref r);
        long before = 0;
        int at = 0;
        while (ReadSeveral.TryRun(ref r, DateTag.Year4 | DateTag.Year2, ref at, out Lexeme first, out Lexeme last))
        {
            Lexeme from = YearAfter(before, in first);
            Lexeme to = YearAfter(from.Mantissa, in last);
            long years = to.Mantissa - from.Mantissa + 1;
            if (years is < 1 or > LongestSpan || !TryYear(in from, era, headed, out DateExpression e))
            {
                return Outcome.Decline;
            }

            e = e with { PartLength = (byte)years };
            r.Add(in e, in first, in last);
            before = to.Mantissa;
        }

        return ReadSeveral.IsBetween(ref r, count) ? ReadSeveral.AcceptAll(ref r, default, DateKind.Range, PhraseTag.Range) : ReadSeveral.AcceptAll(ref r, default, DateKind.List, PhraseTag.List | PhraseTag.Dated);
    }

    /// <summary>آبان ۹۷ و ۹۸; ۱۸ تیر ۷۸، ۸۲ و ۸۸: one month or day of several years.</summary>
    public static Outcome OfMonth(ref DateReader r)
    {
        const DateTag day = DateTag.Small | DateTag.Ordinal;
        bool weak = (r.Get(DateTag.AnyMonth).Tags & (ulong)DateTag.MonthWeak) != 0 && !r.Has(DateTag.MonthWord);
        bool counts = r.IsAfter(DateTag.Count) && !YearEvidence.IsPartOfVerb(ref r);
        if (weak || counts || YearSlot.CountsSomething(ref r, headed: false) || !ReadDay.TryMonth(ref r, out DateExpression e))
        {
            return Outcome.Decline;
        }

        CalendarKind era = YearSlot.Era(ref r);
        e = r.Has(day) ? e with { Grain = DateGrain.Day, Day = (sbyte)r.Get(day).Mantissa, YearCalendar = era } : e with { Grain = DateGrain.Month, YearCalendar = era };
        for (int i = 0; i < r.CountOf(DateTag.Year4 | DateTag.Year2); i++)
        {
            ref readonly Lexeme number = ref r.Get(DateTag.Year4 | DateTag.Year2, i);
            DateExpression item = e;
            if (number.Digits == 0 || number.Digits != r.Get(DateTag.Year4 | DateTag.Year2).Digits || !YearSlot.TryWritten(in number, ref item))
            {
                return Outcome.Decline;
            }

            r.Add(in item, in number);
        }

        return ReadSeveral.AcceptAll(ref r, default, DateKind.List, PhraseTag.List | PhraseTag.Dated);
    }

    /// <summary>سال‌های ۱۳۹۲ تا ۱۴۰۰; ۲۰۱۵ تا ۲۰۱۸; ۱۴۰۳-۱۴۰۷; فصل ۲۴-۲۰۲۳.</summary>
    public static Outcome YearRange(ref DateReader r)
    {
        if (r.IsBeforeChrist)
        {
            return Outcome.Nothing;
        }

        bool digits = r.Has(DateTag.Part);
        DateTag slot = digits ? DateTag.Part : DateTag.Year4 | DateTag.Year2 | DateTag.Small;
        ref readonly Lexeme first = ref r.Get(slot);
        ref readonly Lexeme last = ref r.Get(slot, 1);
        bool headed = r.Has(DateTag.YearWord) || r.Has(DateTag.Units);
        bool cut = first.Has(LexemeFlags.AfterSeparator) || last.Has(LexemeFlags.BeforeSeparator);
        bool sure = IsSure(ref r, in last) || first.Mantissa >= 1000 && Math.Abs(first.Mantissa - last.Mantissa) == 1;
        if (!ReadSeveral.IsHeadOf(ref r, DateUnit.Year) || cut || !digits && YearSlot.CountsSomething(ref r, sure) || r.IsBefore(DateTag.NumberHead)
            || !sure && r.IsAfter(DateTag.Count) && DateReader.ValueOf(r.After(), DateTag.Count) != DateLexicon.SmallCount)
        {
            return Outcome.Decline;
        }

        CalendarKind era = YearSlot.Era(ref r);
        bool bothLong = first.Mantissa >= 1000 && last.Mantissa >= 1000;
        bool dash = digits || r.Has(DateTag.Dash);
        if (dash)
        {
            // «۲۴-۲۰۲۳», «۱۴۰۲-۰۳»: the two digits take the century of the four; only neighbours are meant so.
            (int low, int high) = FullPair((int)first.Mantissa, (int)last.Mantissa);
            bool shortForm = first.Mantissa < 100 != last.Mantissa < 100;
            bool bracketed = r.IsBefore(DateTag.Open) && r.IsAfter(DateTag.Close);
            if (shortForm && high - low != 1 && !headed && !bracketed || !shortForm && !bothLong && !headed || bothLong && high - low > (bracketed ? LongestLife : LongestSpan))
            {
                return Outcome.Decline;
            }

            if (shortForm || bothLong)
            {
                return AddYears(ref r, low, high, era);
            }
        }

        if (!headed && (!bothLong || !IsPlausible(first.Mantissa) || !IsPlausible(last.Mantissa)) || r.After().IsMark('%'))
        {
            return Outcome.Decline;
        }

        Lexeme full = YearAfter(first.Mantissa, in last);
        if (!TryYear(in first, era, headed, out DateExpression from) || !TryYear(in full, era, headed, out DateExpression to))
        {
            return Outcome.Decline;
        }

        r.Add(in from);
        r.Add(in to);
        return ReadSeveral.AcceptAll(ref r, default, DateKind.Range, PhraseTag.Range);
    }

    /// <summary>فصل ۲۰۱۸/۱۹; سال تحصیلی ۱۳۹۸/۱۳۹۹: two years in a row.</summary>
    public static Outcome SlashYears(ref DateReader r)
    {
        ref readonly Lexeme pair = ref r.Get(DateTag.Decimal);
        int power = pair.Scale == 2 ? 100 : 10_000;
        bool written = pair.Has(LexemeFlags.Slash) && pair.Scale is 2 or 4 && pair.Mantissa < 30_000_000;
        if (!written || !r.Has(DateTag.YearWord) && !r.IsNearBefore(DateTag.Event, 4) || r.IsAfter(DateTag.Count | DateTag.AnyUnit) || r.After().IsMark('%'))
        {
            return Outcome.Decline;
        }

        (int first, int last) = ((int)pair.Mantissa / power, (int)pair.Mantissa % power);
        (int low, int high) = FullPair(first, last);
        if (first < 1000 || low != first || high != low + 1)
        {
            return Outcome.Decline;
        }

        return r.Has(DateTag.YearAdjective) ? ReadYear.SchoolYearFrom(ref r, low, pair: true) : AddYears(ref r, low, high, CalendarKind.Unknown);
    }

    /// <summary>برنامه پنج‌ساله ۱۴۰۳-۱۴۰۷: the years say the length once more.</summary>
    public static Outcome PlanYears(ref DateReader r)
    {
        DateTag slot = r.Has(DateTag.Part) ? DateTag.Part : DateTag.Year4 | DateTag.Year2;
        (int low, int high) = FullPair((int)r.Get(slot).Mantissa, (int)r.Get(slot, 1).Mantissa);
        long length = r.Get(DateTag.Number).Mantissa;
        if ((DateUnit)r.Value(DateTag.UnitAdjective) != DateUnit.Year || high - low != length && high - low + 1 != length)
        {
            return Outcome.Decline;
        }

        r.Lead = 2;
        return YearRange(ref r);
    }

    /// <summary>Two years of which one may be short, in order.</summary>
    public static (int Low, int High) FullPair(int first, int last)
    {
        first = first < 100 && last >= 1000 ? last / 100 * 100 + first : first;
        last = last < 100 && first >= 1000 ? first / 100 * 100 + last : last;
        return first <= last ? (first, last) : (last, first);
    }

    private static Outcome AddYears(ref DateReader r, int low, int high, CalendarKind era)
    {
        if (!IsPlausible(low) || !IsPlausible(high) || era == CalendarKind.Unknown && YearSlot.OfSize(low) != YearSlot.OfSize(high))
        {
            return Outcome.Decline;
        }

        CalendarKind calendar = era == CalendarKind.Unknown ? YearSlot.OfSize(low) : era;
        var e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Year, Calendar = calendar, YearCalendar = calendar, Year = (short)low };
        r.Add(in e);
        e = e with { Year = (short)high };
        r.Add(in e);
        return ReadSeveral.AcceptAll(ref r, default, DateKind.Range, PhraseTag.Range);
    }

    // «سال‌های ۸۸ و ۹۰ مدال گرفت», «سال ۱۳۸۸ تا ۱۳۹۰ کتاب نوشت»: what follows is not counted.
    private static bool IsSure(ref DateReader r, in Lexeme last) => r.Has(DateTag.Units) || r.Has(DateTag.YearWord) && last.Mantissa >= 1000;

    private static bool IsPlausible(long year) => year is >= 1200 and <= 1500 or >= 1800 and <= 2100;

    // «سال‌های ۱۹۸۳ و ۸۴»: the century goes on.
    private static Lexeme YearAfter(long before, in Lexeme number)
    {
        Lexeme full = number;
        full.Mantissa += number.Mantissa < 100 && before >= 1000 ? (before - number.Mantissa + 99) / 100 * 100 : 0;
        return full;
    }

    private static bool TryYear(in Lexeme number, CalendarKind era, bool headed, out DateExpression e)
    {
        e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Year, YearCalendar = era };
        bool read = YearSlot.TryWritten(in number, ref e) && (headed || IsPlausible(number.Mantissa));
        e = e with { Calendar = ReadPeriod.YearCalendarOf(in e) };
        return read;
    }
}
