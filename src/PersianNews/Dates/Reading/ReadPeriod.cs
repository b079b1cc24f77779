using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of months, seasons and other parts of a year.</summary>
internal static class ReadPeriod
{
    /// <summary>تیر ۱۴۰۳; اواخر مهرماه; اسفند گذشته; خرداد.</summary>
    public static Outcome Month(ref DateReader r)
    {
        ref readonly Lexeme name = ref r.Get(DateTag.AnyMonth);
        bool whole = ReadDay.TryMonth(ref r, out DateExpression e);
        e = e with { Grain = DateGrain.Month };
        if (!whole || !YearSlot.TryRead(ref r, ref e))
        {
            return Outcome.Decline;
        }

        bool dated = YearSlot.IsDated(in e);
        bool moved = YearSlot.IsMoved(ref r);
        if (moved && (name.Tags & (ulong)DateTag.MonthWeak) != 0 && !r.Has(DateTag.MonthWord) && !IsTimedGregorian(ref r, in name))
        {
            return Outcome.Decline;
        }

        bool zodiac = r.Has(DateTag.MonthWord) && r.Value(DateTag.MonthWord) == DateLexicon.ZodiacWord;
        bool named = r.Has(DateTag.MonthWord) && (dated || !zodiac) || (name.Tags & (ulong)DateTag.MonthMah) != 0;
        if (!named && !moved && !r.Latent && !(dated ? IsDatedMonth(ref r, in name, in e) : IsBareMonth(ref r, in name)))
        {
            return Outcome.Decline;
        }

        if (!dated && r.IsBefore(DateTag.Place) || r.Latent && !dated && (name.Tags & (ulong)DateTag.Number) != 0)
        {
            return Outcome.Nothing;
        }

        return r.Accept(in e, DateKind.Month, PhraseTag.Period | (dated ? PhraseTag.Dated : PhraseTag.Yearless));
    }

    /// <summary>July 2024.</summary>
    public static Outcome LatinMonth(ref DateReader r)
    {
        (CalendarKind calendar, int month) = DateLexicon.UnpackMonth(r.Value(DateTag.MonthLatin));
        var e = new DateExpression { Form = DateForm.Calendar, Calendar = calendar, Grain = DateGrain.Month, Month = (byte)month };
        return YearSlot.TryRead(ref r, ref e) ? r.Accept(in e, DateKind.Month, PhraseTag.Period | PhraseTag.Dated) : Outcome.Decline;
    }

    /// <summary>بهار ۱۴۰۳; زمستان گذشته; فصل پاییز.</summary>
    public static Outcome Season(ref DateReader r)
    {
        var e = new DateExpression
        {
            Form = DateForm.Calendar,
            Calendar = CalendarKind.SolarHijri,
            Grain = DateGrain.Season,
            Part = (sbyte)r.Value(DateTag.Season),
            PartLength = 3,
        };
        if (!YearSlot.TryRead(ref r, ref e))
        {
            return Outcome.Decline;
        }

        bool dated = YearSlot.IsDated(in e);
        if (!dated && !r.Has(DateTag.SeasonWord) && !r.Has(DateTag.Mod) && !r.Latent && !IsStrongPreposition(ref r))
        {
            return Outcome.Decline;
        }

        e = e with { Calendar = e.YearCalendar == CalendarKind.Gregorian ? CalendarKind.Gregorian : CalendarKind.SolarHijri };
        return r.Accept(in e, DateKind.Season, PhraseTag.Period | (dated ? PhraseTag.Dated : PhraseTag.Yearless));
    }

    /// <summary>سه‌ماهه نخست ۱۴۰۳; ۹ ماهه ۱۴۰۲; پنج ماه نخست سال.</summary>
    public static Outcome MonthsOfYear(ref DateReader r)
    {
        long months = r.Get(DateTag.Number).Mantissa;
        bool monthUnit = r.Has(DateTag.MonthWord) || (DateUnit)r.Value(DateTag.UnitAdjective) == DateUnit.Month;
        var e = new DateExpression { Form = DateForm.Calendar, Part = Nth(ref r), PartLength = (byte)Math.Clamp(months, 1, 12) };
        if (months is < 1 or > 12 || !monthUnit || !YearSlot.TryRead(ref r, ref e))
        {
            return Outcome.Decline;
        }

        bool dated = YearSlot.IsDated(in e);
        if (!dated)
        {
            if (months is not (3 or 6))
            {
                return Outcome.Decline;
            }

            e = e with { Shift = 0, ShiftGrain = DateGrain.Year, YearCalendar = CalendarKind.SolarHijri };
        }

        bool quarter = months == 3 && e.Part is not null;
        e = e with { Part = e.Part ?? 1, Grain = months == 3 ? DateGrain.Quarter : months == 6 ? DateGrain.Half : DateGrain.Months, Calendar = YearCalendarOf(in e) };
        Outcome outcome = r.Accept(in e, quarter ? DateKind.Quarter : DateKind.Range, PhraseTag.Period | PhraseTag.Dated);

        // «سه ماهه ابتدای سال» is the first part, «پایان سه ماهه اول» the end of it.
        r.Modifier = (r.Captures[0].Slot & (ulong)DateTag.Mod) != 0 ? r.Modifier : DateModifier.None;
        return outcome;
    }

    /// <summary>آخرین ماه سال ۱۴۰۲; ماه اول سال جاری; دومین ماه پاییز.</summary>
    public static Outcome NthMonthOfYear(ref DateReader r)
    {
        var e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Month };
        bool season = r.Has(DateTag.Season);
        int nth = Nth(ref r) ?? 0;
        if (!(season ? YearSlot.TryReadOptional(ref r, ref e) : YearSlot.TryRead(ref r, ref e)) || nth == 0 || nth > (season ? 3 : 12))
        {
            return Outcome.Decline;
        }

        (int before, int months) = season ? (3 * r.Value(DateTag.Season) - 3, 3) : (0, 12);
        e = e with { Calendar = YearCalendarOf(in e), Month = (byte)(before + (nth < 0 ? months : nth)) };
        bool dated = YearSlot.IsDated(in e);
        return season && e.Calendar != CalendarKind.SolarHijri ? Outcome.Decline : r.Accept(in e, DateKind.Month, PhraseTag.Period | (dated ? PhraseTag.Dated : PhraseTag.Yearless));
    }

    /// <summary>برج ۱۱ سال ۹۷; ماه ۷ امسال.</summary>
    public static Outcome NumberedMonth(ref DateReader r)
    {
        var e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Month };
        ref readonly Lexeme number = ref r.Get(DateTag.Number);
        if (number is not { Scale: 0, Mantissa: >= 1 and <= 12 } || r.IsBefore(DateTag.Number) || !YearSlot.TryRead(ref r, ref e))
        {
            return Outcome.Decline;
        }

        e = e with { Calendar = YearCalendarOf(in e), Month = (byte)number.Mantissa };
        return r.Accept(in e, DateKind.Month, PhraseTag.Period | PhraseTag.Dated);
    }

    /// <summary>نیمه اول سال ۱۴۰۱.</summary>
    public static Outcome HalfOfYear(ref DateReader r)
    {
        var e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Half, Part = Nth(ref r), PartLength = 6 };
        if (!YearSlot.TryRead(ref r, ref e) || e.Part is not (1 or 2 or -1))
        {
            return Outcome.Decline;
        }

        e = e with { Calendar = YearCalendarOf(in e) };
        return r.Accept(in e, DateKind.Half, PhraseTag.Period | PhraseTag.Dated);
    }

    /// <summary>فصل اول سال ۲۰۲۴: a quarter; of «نیم فصل اول» and «سه فصل اول» nothing is read.</summary>
    public static Outcome NumberedSeason(ref DateReader r)
    {
        var e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Quarter, Part = Nth(ref r), PartLength = 3 };
        if (r.IsBefore(DateTag.Number | DateTag.Decimal) || !YearSlot.TryRead(ref r, ref e) || e.Part is not (>= 1 and <= 4))
        {
            return Outcome.Decline;
        }

        e = e with { Calendar = YearCalendarOf(in e) };
        return r.Accept(in e, DateKind.Quarter, PhraseTag.Period | PhraseTag.Dated);
    }

    /// <summary>The calendar of a year: named, or by size.</summary>
    public static CalendarKind YearCalendarOf(in DateExpression e) => e.YearCalendar switch
    {
        CalendarKind.Unknown when e is { Year: short year, IsShortYear: false } => YearSlot.OfSize(year),
        CalendarKind.Unknown when !e.IsShortYear => CalendarKind.SolarHijri,
        CalendarKind named => named,
    };

    /// <summary>Whether the word before is در، از، تا or طی.</summary>
    public static bool IsStrongPreposition(ref DateReader r)
    {
        Lexeme before = r.Before();
        return (before.Tags & (ulong)DateTag.Preposition) != 0 && DateReader.ValueOf(in before, DateTag.Preposition) != 0;
    }

    /// <summary>Which one: اول، دوم، ابتدایی; −1 is the last.</summary>
    public static sbyte? Nth(ref DateReader r) => r.Has(DateTag.Ordinal) ? (sbyte)r.Get(DateTag.Ordinal).Mantissa
        : r.Has(DateTag.First) ? (sbyte)1
        : r.Has(DateTag.Last) ? (sbyte)-1
        : r.Has(DateTag.Mod) ? (sbyte)((DateModifier)r.Value(DateTag.Mod) == DateModifier.Start ? 1 : -1)
        : null;

    // «میزان ۲۰ درصد», «جدی ۹۸»: an everyday word needs ماه before it, or a year of four digits that nothing contradicts.
    private static bool IsDatedMonth(ref DateReader r, in Lexeme name, in DateExpression e)
    {
        if ((name.Tags & (ulong)DateTag.MonthWeak) == 0)
        {
            return true;
        }

        // «صفر سال ۱۴۰۱», «رشد صفر سال گذشته» are zero; «مارس سال ۲۰۱۰» can be nothing else.
        bool everyday = e.Calendar == CalendarKind.SolarHijri;
        bool amount = everyday || (name.Tags & (ulong)DateTag.Number) != 0;
        if (!everyday && e.Shift is not null)
        {
            return !amount || IsStrongPreposition(ref r);
        }

        bool counts = everyday ? r.IsAfter(DateTag.Count) : DateReader.ValueOf(r.After(), DateTag.Count) == DateLexicon.StrictCount;
        return e.Year > 1000 && !(amount && r.Has(DateTag.YearWord)) && !counts && (!everyday || IsStrongPreposition(ref r) || DateReader.EndsSentence(r.Before()));
    }

    // «روزهای پایانی اسفند», «هفته نخست آبان»
    private static bool IsPartOf(ref DateReader r) =>
        r.IsBefore(DateTag.First | DateTag.Last | DateTag.Ordinal) && r.IsBefore(DateTag.Units | DateTag.DayWord | DateTag.WeekWord, 2);

    // «در مارس», «اواخر اوت»: a brand and the throw-in stand elsewhere; می is a prefix and مه the fog everywhere.
    private static bool IsTimedGregorian(ref DateReader r, in Lexeme name) =>
        (CalendarKind)(DateReader.ValueOf(in name, DateTag.MonthWeak) >> 8) == CalendarKind.Gregorian && name.End - name.Start > 2
        && (r.Has(DateTag.Mod) || YearSlot.IsMoved(ref r) || IsStrongPreposition(ref r));

    // A month alone is one where its name is nothing else, or where the words before it want a time.
    private static bool IsBareMonth(ref DateReader r, in Lexeme name)
    {
        if ((name.Tags & (ulong)DateTag.MonthWeak) != 0)
        {
            return IsTimedGregorian(ref r, in name);
        }

        if (r.Has(DateTag.Mod) || IsStrongPreposition(ref r) || IsPartOf(ref r))
        {
            return true;
        }

        bool ambiguous = (DateReader.ValueOf(in name, DateTag.Month) & DateLexicon.AmbiguousMonth) != 0;
        Lexeme before = r.Before();
        if (ambiguous)
        {
            // «تورم اسفند», «اعتراضات آبان»
            return YearEvidence.IsDomestic(in before);
        }

        // «ژوئن را با زیان گذراند», «(آوریل)»; of the Solar names only behind a word, for some are given names.
        bool gregorian = (CalendarKind)(DateReader.ValueOf(in name, DateTag.AnyMonth) >> 8) == CalendarKind.Gregorian;
        bool mark = gregorian && before.Kind == LexemeKind.Mark && !Titles.IsQuote(in before);
        return DateReader.ContextOf(in before) != DateLexicon.PersonValue && (mark || before.Kind is LexemeKind.Word or LexemeKind.Entry) && !r.IsBefore(DateTag.And);
    }
}
