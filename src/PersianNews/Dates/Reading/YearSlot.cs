using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Reads the year slots of a rule: ۱۴۰۳، ۹۸، سال گذشته، امسال، and the era beside them.</summary>
internal static class YearSlot
{
    // Of years of two digits.
    private const int FirstRareYear = 10;
    private const int LastRareYear = 69;

    // Of solar years beside a Gregorian month, which only present times mix: «۱۲ اکتبر ۱۴۹۲» is of Columbus.
    private const int FirstMixedYear = 1300;
    private const int LastMixedYear = 1450;

    /// <summary>Fills the year of an expression; false when what looks like a year counts something.</summary>
    public static bool TryRead(ref DateReader r, ref DateExpression e)
    {
        if (IsMoved(ref r))
        {
            return TryMove(ref r, ref e);
        }

        CalendarKind era = Era(ref r);
        if (era != CalendarKind.Unknown)
        {
            e = e with { YearCalendar = era };
        }

        if (r.Has(DateTag.Year4) || r.Has(DateTag.Year2))
        {
            DateTag slot = r.Has(DateTag.Year4) ? DateTag.Year4 : DateTag.Year2;
            bool headed = r.Has(DateTag.YearWord) || era != CalendarKind.Unknown;
            return !(slot == DateTag.Year2 ? CountsSomething(ref r, headed) : !headed && IsThousands(ref r)) && TryWritten(in r.Get(slot), ref e);
        }

        if (era != CalendarKind.Unknown && r.At(r.IndexOf(DateTag.Era) - 1) is { Kind: LexemeKind.Number } early)
        {
            // «سال نهم هجری», «۴۴۷ هجری قمری»
            return (early.Has(LexemeFlags.Ordinal) || IsEarly(in early, era)) && TryWritten(in early, ref e);
        }

        if (r.Has(DateTag.RelativeYear))
        {
            e = e with { Shift = r.Value(DateTag.RelativeYear), ShiftGrain = DateGrain.Year, YearCalendar = era == CalendarKind.Unknown ? CalendarKind.SolarHijri : era };
        }
        else if (r.Has(DateTag.YearWord))
        {
            int shift = r.Has(DateTag.Shift) ? ShiftOf((DateShift)r.Value(DateTag.Shift)) : 0;
            e = e with { Shift = shift, ShiftGrain = DateGrain.Year, YearCalendar = era == CalendarKind.Unknown ? CalendarKind.SolarHijri : era };
        }

        return true;
    }

    /// <summary>Fills the year of an expression that can do without: a number that counts what follows is left out of the match («نیمه شعبان ۴۵ غرفه»).</summary>
    public static bool TryReadOptional(ref DateReader r, ref DateExpression e)
    {
        if (!r.Has(DateTag.YearWord) && (r.Has(DateTag.Year2) ? CountsSomething(ref r, headed: false) : r.Has(DateTag.Year4) && IsThousands(ref r)))
        {
            r.DropLast();
        }

        return TryRead(ref r, ref e);
    }

    /// <summary>Whether a word moves the day, month or season itself to another year («۲۵ آبان گذشته»), and not the word «سال».</summary>
    public static bool IsMoved(ref DateReader r) => r.Has(DateTag.Shift) && !r.Has(DateTag.YearWord);

    /// <summary>Whether an expression says its year in some way.</summary>
    public static bool IsDated(in DateExpression e) => e.Year is not null || e.Shift is not null || e.Direction != 0;

    /// <summary>Fills the year of an expression from a number.</summary>
    public static bool TryWritten(in Lexeme number, ref DateExpression e)
    {
        long year = number.Mantissa;
        if (year is < 0 or > 2999)
        {
            return false;
        }

        bool shortYear = year < 100 && e.YearCalendar != CalendarKind.LunarHijri;
        CalendarKind calendar = e.YearCalendar != CalendarKind.Unknown || shortYear ? e.YearCalendar
            : e.Calendar == CalendarKind.LunarHijri && year <= 1500 ? CalendarKind.Unknown
            : e is { Calendar: CalendarKind.Gregorian, Month: not null } && year is < FirstMixedYear or > LastMixedYear ? CalendarKind.Gregorian
            : OfSize((int)year);
        e = e with { Year = (short)year, IsShortYear = shortYear, YearCalendar = calendar };
        return true;
    }

    /// <summary>The calendar that a four-digit year belongs to when nothing else tells.</summary>
    public static CalendarKind OfSize(int year) => year is >= 1200 and <= 1500 ? CalendarKind.SolarHijri : CalendarKind.Gregorian;

    /// <summary>The calendar of the era word, if there is one; «هجری» alone is solar in the present centuries and lunar before.</summary>
    public static CalendarKind Era(ref DateReader r)
    {
        if (!r.Has(DateTag.Era))
        {
            return CalendarKind.Unknown;
        }

        var calendar = (CalendarKind)r.Value(DateTag.Era);
        if (calendar != CalendarKind.Unknown)
        {
            return calendar;
        }

        return r.Has(DateTag.Year4) && r.Get(DateTag.Year4).Mantissa >= 1250 ? CalendarKind.SolarHijri : CalendarKind.LunarHijri;
    }

    /// <summary>How many units a word moves: −1, 0 or +1.</summary>
    public static int ShiftOf(DateShift shift) => shift switch
    {
        DateShift.Past or DateShift.Ago => -1,
        DateShift.Next or DateShift.Later => 1,
        _ => 0,
    };

    // Of the first centuries, which only an era makes years.
    private static bool IsEarly(in Lexeme number, CalendarKind era) =>
        number.Scale == 0 && number.Mantissa < 1000 && (number.Mantissa >= 100 || number.Mantissa > 0 && era == CalendarKind.LunarHijri);

    private static bool TryMove(ref DateReader r, ref DateExpression e)
    {
        var shift = (DateShift)r.Value(DateTag.Shift);
        e = shift == DateShift.Current
            ? e with { Shift = 0, ShiftGrain = DateGrain.Year, YearCalendar = CalendarKind.SolarHijri }
            : e with { Direction = (sbyte)ShiftOf(shift) };
        return shift is DateShift.Past or DateShift.Next or DateShift.Current;
    }

    // «۱۵ مهر هزار نفر»
    private static bool IsThousands(ref DateReader r)
    {
        ref readonly Lexeme year = ref r.Get(DateTag.Year4);
        return year.Digits == 0 && year.Mantissa % 1000 == 0;
    }

    /// <summary>Whether the number at the end of the match counts what follows («۱۶ تیر ۴۰ نفر»); a head («سال») makes that unlikely.</summary>
    public static bool CountsSomething(ref DateReader r, bool headed)
    {
        if ((r.Get(r.Captures[^1]).Tags & (ulong)(DateTag.Year4 | DateTag.Year2)) == 0)
        {
            return false;
        }

        Lexeme next = r.After();
        if (next.IsMark('%') || next.IsMark('٪'))
        {
            return true;
        }

        // «هفته دفاع مقدس ۳۱ شهریور تا ششم مهر»
        if (!headed && r.Get(r.Captures[^1]).Mantissa is > 0 and < 32 && (next.Tags & (ulong)DateTag.Month) != 0)
        {
            return true;
        }

        bool clock = (next.Tags & (ulong)DateTag.HourWord) != 0 && r.IsAfter(DateTag.Number | DateTag.Part | DateTag.Decimal, 2);
        bool certain = headed || r.Get(r.Captures[^1]).Digits > 0 && r.Has(DateTag.Small | DateTag.Ordinal);

        // «مهر ۹۸ دانشگاه تهران» tells of 1398, «مهر ۴۵ اکیپ» of so many: news seldom speaks of years so long ago.
        bool small = DateReader.ValueOf(in next, DateTag.Count) == DateLexicon.SmallCount && r.Get(r.Captures[^1]).Mantissa is < FirstRareYear or > LastRareYear;
        bool counted = (next.Tags & (ulong)DateTag.Count) != 0 && !small && !YearEvidence.IsPartOfVerb(ref r) && (!certain || DateReader.ValueOf(in next, DateTag.Count) == DateLexicon.StrictCount);
        return counted || !headed && !clock && (next.Tags & (ulong)(DateTag.AnyUnit | DateTag.UnitAdjective)) != 0;
    }
}
