using PersianNews.Characters;
using PersianNews.Dates.Resolving;
using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of days.</summary>
internal static class ReadDay
{
    private const int DaysOfWeek = 7;

    /// <summary>میدان هفت تیر: a place.</summary>
    public static Outcome PlaceName(ref DateReader r)
    {
        bool year = r.IsAfter(DateTag.Year4 | DateTag.RelativeYear | DateTag.YearWord) || r.IsAfter(DateTag.Comma) && r.IsAfter(DateTag.Year4, 2);

        // «نگارخانه شهر ۲۹ آبان لغایت ۵ آذر»
        bool range = r.IsAfter(DateTag.To) && r.IsAfter(DateTag.Small | DateTag.Ordinal, 2);
        return year || range ? Outcome.Decline : Outcome.Nothing;
    }

    /// <summary>شنبه ۱۶ تیر ۱۴۰۳; شانزدهم تیر; جمعه (۱۵ تیر).</summary>
    public static Outcome DayMonth(ref DateReader r)
    {
        ref readonly Lexeme day = ref r.Get(DateTag.Small | DateTag.Ordinal);
        if (!TryMonth(ref r, out DateExpression e) || day.Mantissa > 99 || !YearSlot.TryRead(ref r, ref e))
        {
            return Outcome.Decline;
        }

        e = e with { Grain = DateGrain.Day, Day = (sbyte)day.Mantissa, Weekday = Weekday(ref r) };
        bool dated = YearSlot.IsDated(in e);
        if (IsFraction(ref r, in day) || IsNoDay(ref r, in day))
        {
            return Outcome.Nothing;
        }

        // «روزهای اول مهر» are several.
        if (day is { Digits: 0, Mantissa: 1 } && day.Has(LexemeFlags.Ordinal) && r.IsBefore(DateTag.Units))
        {
            return Outcome.Decline;
        }

        if (!dated && !r.Latent && e.Weekday is null && (IsCount(ref r, in day) || IsOneOfSeveral(ref r, in day)))
        {
            return Outcome.Nothing;
        }

        return Accept(ref r, in e, dated);
    }

    /// <summary>نخستین روز مهر; پانزدهمین روز خرداد ۱۴۰۳; آخرین روز اسفند.</summary>
    public static Outcome NthDay(ref DateReader r)
    {
        if (!TryMonth(ref r, out DateExpression e) || !YearSlot.TryReadOptional(ref r, ref e))
        {
            return Outcome.Decline;
        }

        // «روزهای پایانی اسفند» are several.
        if (!r.Has(DateTag.DayWord) && r.IsBefore(DateTag.Units | DateTag.WeekWord))
        {
            return Outcome.Decline;
        }

        if (!r.Has(DateTag.DayWord) && !YearSlot.IsDated(in e) && IsShortWord(ref r))
        {
            return Outcome.Decline;
        }

        sbyte day = r.Has(DateTag.Ordinal) ? (sbyte)r.Get(DateTag.Ordinal).Mantissa : r.Has(DateTag.First) ? (sbyte)1 : (sbyte)-1;
        e = e with { Grain = DateGrain.Day, Day = day, Weekday = Weekday(ref r) };
        return Accept(ref r, in e, YearSlot.IsDated(in e));
    }

    /// <summary>اولین روز سال ۱۴۰۳; آخرین روز بهار; دومین روز تابستان امسال.</summary>
    public static Outcome NthDayOfYear(ref DateReader r)
    {
        var e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Year };
        bool season = r.Has(DateTag.Season);
        if (season ? !YearSlot.TryReadOptional(ref r, ref e) : !YearSlot.TryRead(ref r, ref e))
        {
            return Outcome.Decline;
        }

        int part = season ? r.Value(DateTag.Season) : 0;
        (int first, int last) = season ? (3 * part - 2, 3 * part) : (1, 12);
        int day = r.Has(DateTag.Ordinal) ? (int)r.Get(DateTag.Ordinal).Mantissa : r.Has(DateTag.First) ? 1 : -1;
        e = e with { Grain = DateGrain.Day, Calendar = ReadPeriod.YearCalendarOf(in e), Month = (byte)(day < 0 ? last : first), Day = (sbyte)day, Weekday = Weekday(ref r) };
        bool odd = day > 29 || r.IsAfter(DateTag.Age | DateTag.YearAdjective) || season && e.Calendar != CalendarKind.SolarHijri;
        return odd ? Outcome.Decline : Accept(ref r, in e, YearSlot.IsDated(in e));
    }

    /// <summary>آخرین جمعه ماه رمضان; سومین شنبه مهر ۱۴۰۳; پنجشنبه آخر سال.</summary>
    public static Outcome NthWeekday(ref DateReader r)
    {
        DateExpression e;
        sbyte nth = ReadPeriod.Nth(ref r) ?? 0;
        if (r.Has(DateTag.AnyMonth))
        {
            ref readonly Lexeme name = ref r.Get(DateTag.AnyMonth);
            if (!TryMonth(ref r, out e) || !YearSlot.TryReadOptional(ref r, ref e) || !YearSlot.IsDated(in e) && !r.Has(DateTag.MonthWord) && (name.Tags & (ulong)DateTag.MonthWeak) != 0)
            {
                return Outcome.Decline;
            }
        }
        else if (r.Has(DateTag.MonthWord))
        {
            e = ThatMonth(ref r);
        }
        else
        {
            // Of a year only the first and the last are ever spoken of.
            e = new DateExpression { Form = DateForm.Calendar, Grain = DateGrain.Year, Month = (byte)(nth < 0 ? 12 : 1) };
            if (nth > 1 || !YearSlot.TryRead(ref r, ref e))
            {
                return Outcome.Decline;
            }

            e = e with { Calendar = ReadPeriod.YearCalendarOf(in e) };
        }

        e = e with { Grain = DateGrain.Day, Part = nth, PartLength = DaysOfWeek, Weekday = Weekday(ref r) };
        return nth is 0 or > 5 ? Outcome.Decline : Accept(ref r, in e, YearSlot.IsDated(in e));
    }

    /// <summary>سوم ماه آینده; پانزدهم همین ماه; ۱۸ ماه جاری.</summary>
    public static Outcome DayOfThatMonth(ref DateReader r)
    {
        DateExpression e = ThatMonth(ref r);
        ref readonly Lexeme day = ref r.Get(DateTag.Ordinal | DateTag.Small);
        if (!day.Has(LexemeFlags.Ordinal) && r.Has(DateTag.Shift) && (e.Shift != 0 || day.Has(LexemeFlags.Words)))
        {
            return Outcome.Decline; // «۱۸ ماه گذشته» is a length of time
        }

        e = e with { Grain = DateGrain.Day, Day = (sbyte)day.Mantissa, Weekday = Weekday(ref r) };
        return Accept(ref r, in e, dated: true);
    }

    /// <summary>The month of «ماه گذشته», «همین ماه».</summary>
    public static DateExpression ThatMonth(ref DateReader r)
    {
        int shift = r.Has(DateTag.Shift) ? YearSlot.ShiftOf((DateShift)r.Value(DateTag.Shift)) : 0;
        return new DateExpression { Form = DateForm.Calendar, Calendar = CalendarKind.SolarHijri, Shift = shift, ShiftGrain = DateGrain.Month };
    }

    /// <summary>6 July 2024; July 6, 2024; Jul 6.</summary>
    public static Outcome Latin(ref DateReader r)
    {
        (CalendarKind calendar, int month) = DateLexicon.UnpackMonth(r.Value(DateTag.MonthLatin));
        ref readonly Lexeme day = ref r.Get(DateTag.Small | DateTag.Ordinal);
        var e = new DateExpression
        {
            Form = DateForm.Calendar,
            Calendar = calendar,
            Grain = DateGrain.Day,
            Month = (byte)month,
            Day = (sbyte)day.Mantissa,
            Weekday = Weekday(ref r),
        };
        // «APR8lFH» of an address
        bool cut = day.Has(LexemeFlags.AfterWord) || r.After() is { Kind: LexemeKind.Word or LexemeKind.Entry } next && next.Start == r.At(r.Next - 1).End;
        return !cut && YearSlot.TryRead(ref r, ref e) ? Accept(ref r, in e, e.Year is not null) : Outcome.Decline;
    }

    /// <summary>نوروز ۱۴۰۴; اربعین; هفته دولت.</summary>
    public static Outcome Named(ref DateReader r)
    {
        // «گردان عاشورا»
        if (r.IsBefore(DateTag.Place))
        {
            return Outcome.Nothing;
        }

        var day = (NamedDay)r.Value(DateTag.Named);
        var e = new DateExpression { Form = DateForm.Named, Named = day, Calendar = NamedDays.CalendarOf(day), Grain = DateGrain.Day };
        if (!YearSlot.TryReadOptional(ref r, ref e))
        {
            return Outcome.Decline;
        }

        bool several = day is NamedDay.GovernmentWeek or NamedDay.DefenceWeek or NamedDay.Fajr or NamedDay.NowruzHolidays;
        e = e with { Grain = several ? DateGrain.Days : DateGrain.Day, Calendar = several ? CalendarKind.SolarHijri : e.Calendar };
        return several ? r.Accept(in e, DateKind.Range, PhraseTag.Period) : r.Accept(in e, DateKind.Date, PhraseTag.Day);
    }

    /// <summary>Reads the month slot; false when a weak name (می، میزان) lacks what makes it a month.</summary>
    public static bool TryMonth(ref DateReader r, out DateExpression e)
    {
        (CalendarKind calendar, int month) = DateLexicon.UnpackMonth(r.Value(DateTag.AnyMonth) & ~DateLexicon.AmbiguousMonth);
        e = new DateExpression { Form = DateForm.Calendar, Calendar = calendar, Month = (byte)month };
        return !IsPrefix(ref r);
    }

    // «در نیمه اول می‌توانست», «اول می رفت»: what a half-space ties to the next word is no month of its own, nor می before a verb.
    private static bool IsPrefix(ref DateReader r)
    {
        int at = r.IndexOf(DateTag.AnyMonth);
        ref readonly Lexeme name = ref r.At(at);
        ref readonly Lexeme next = ref r.At(at + 1);
        if ((name.Tags & (ulong)DateTag.MonthWeak) == 0 || next.Kind is not (LexemeKind.Word or LexemeKind.Entry))
        {
            return false;
        }

        bool tied = !next.Has(LexemeFlags.SpaceBefore) && (next.Tags & (ulong)DateTag.Joints) == 0;
        if (r.Has(DateTag.MonthWord))
        {
            // «۶ ماه می‌گذشت», «چون ماهی می خوابند»
            ref readonly Lexeme word = ref r.Get(DateTag.MonthWord);
            return word.Start < name.Start && (tied || r.EndsWith(in word, "ی"));
        }

        // «۲۰ می می‌رسد» has its own prefix.
        bool prefixed = Folding.Fold(r.Text[Math.Min(next.Start + 1, next.End - 1)]) == 'ی' || r.Text[next.Start] == 'ن';
        bool verb = !prefixed && name.End - name.Start == 2 && DateReader.ContextOf(in next) is DateLexicon.PastValue or DateLexicon.FutureValue;
        return verb || tied;
    }

    /// <summary>Whether the month is می or مه before another word: «در آخر می رود» is no day of May.</summary>
    public static bool IsShortWord(ref DateReader r)
    {
        ref readonly Lexeme name = ref r.Get(DateTag.AnyMonth);
        return !r.Has(DateTag.MonthWord) && name.End - name.Start == 2 && (name.Tags & (ulong)DateTag.MonthWeak) != 0 && r.After().Kind is LexemeKind.Word or LexemeKind.Entry;
    }

    /// <summary>The weekday slot, if filled.</summary>
    public static DayOfWeek? Weekday(ref DateReader r) => r.Has(DateTag.Weekday) ? (DayOfWeek)r.Value(DateTag.Weekday) : null;

    // «دو سوم میزان کنونی»
    private static bool IsFraction(ref DateReader r, in Lexeme day) =>
        day.Has(LexemeFlags.Ordinal) && r.Before().Has(LexemeFlags.Words) && r.IsBefore(DateTag.Number) && (r.Get(DateTag.AnyMonth).Tags & (ulong)DateTag.MonthWeak) != 0;

    /// <summary>Whether a number and the name of a month behind it are no day: «مرحله ۴ سرطان»; «دودی» is smoke, not the second of Dey.</summary>
    public static bool IsNoDay(ref DateReader r, in Lexeme day)
    {
        ref readonly Lexeme month = ref r.Get(DateTag.AnyMonth);
        bool oneWord = day.Digits == 0 && day.End == month.Start && IsEveryday(in month);
        bool named = r.IsBefore(DateTag.NumberHead) || day.Has(LexemeFlags.AfterWord);
        return oneWord || named && (month.Tags & (ulong)DateTag.MonthWeak) != 0 && !r.Has(DateTag.MonthWord | DateTag.Year4);
    }

    // «دومین سرطان شایع» is one of several; a day of a month is «دوم سرطان».
    private static bool IsOneOfSeveral(ref DateReader r, in Lexeme day) =>
        day.Digits == 0 && day.Has(LexemeFlags.Ordinal) && IsEveryday(in r.Get(DateTag.AnyMonth)) && r.EndsWith(in day, "ین");

    // A name of a month that is an everyday word or a given name too.
    private static bool IsEveryday(in Lexeme month) =>
        (month.Tags & (ulong)DateTag.MonthWeak) != 0 || (DateReader.ValueOf(in month, DateTag.Month) & DateLexicon.AmbiguousMonth) != 0;

    // «سه تیر شلیک شد», «۵ سرطان شایع»: a number of things that have a month's name.
    private static bool IsCount(ref DateReader r, in Lexeme day)
    {
        DateTag month = DateTag.AnyMonth & (DateTag)r.Get(DateTag.AnyMonth).Tags;
        bool plain = !day.Has(LexemeFlags.Ordinal) && !r.Has(DateTag.MonthWord) && month != DateTag.MonthMah;
        if (!plain)
        {
            return false;
        }

        bool weak = month == DateTag.MonthWeak && (CalendarKind)(r.Value(DateTag.AnyMonth) >> 8) == CalendarKind.SolarHijri;
        if (weak && day.Has(LexemeFlags.Words))
        {
            return true;
        }

        // «۵ تیر شلیک شد», but not «۱۱ سپتامبر جهان تکان خورد»
        if (!IsEveryday(in r.Get(DateTag.AnyMonth)))
        {
            return false;
        }

        // «یک تیر را انداختم»: the day would be «یکم» or «اول».
        if (day is { Digits: 0, Mantissa: 1 })
        {
            return true;
        }

        for (int d = 1; d <= 6; d++)
        {
            Lexeme next = r.After(d);
            if (DateReader.ContextOf(in next) == DateLexicon.ShotValue)
            {
                return true;
            }

            if (DateReader.EndsSentence(in next))
            {
                break;
            }
        }

        Lexeme before = r.Before();
        return DateReader.ContextOf(in before) == DateLexicon.ShotValue;
    }

    private static Outcome Accept(ref DateReader r, in DateExpression e, bool dated)
    {
        r.Closed = r.IsBefore(DateTag.Document);
        return r.Accept(in e, DateKind.Date, PhraseTag.Day | (dated ? PhraseTag.Dated : PhraseTag.Yearless));
    }
}
