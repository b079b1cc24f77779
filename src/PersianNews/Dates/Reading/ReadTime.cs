using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of times of day.</summary>
internal static class ReadTime
{
    private const int FirstTurnedMinute = 30;

    /// <summary>ساعت ۱۸; ساعت ۷ و ۴۵ دقیقه صبح; ساعت ۱۹.۳۰; ساعت ۱۲ نیمه‌شب.</summary>
    public static Outcome Hour(ref DateReader r)
    {
        if (DateReader.ValueOf(r.After(), DateTag.Count) == DateLexicon.StrictCount)
        {
            return Outcome.Decline;
        }

        r.Modifier = ReadRelative.Approximation(ref r);
        return TryRead(ref r, out TimeOfDay time) ? Accept(ref r, time) : Outcome.Nothing;
    }

    /// <summary>ساعت ۲۰ و ۳۰; not «ساعت ۱۵ و ۲۰», which are two hours, nor «ساعت ۸ و ۳۰ نفر».</summary>
    public static Outcome HourMinute(ref DateReader r)
    {
        ref readonly Lexeme hour = ref r.Get(DateTag.Number);
        ref readonly Lexeme minute = ref r.Get(DateTag.Number, 1);
        bool certain = minute.Digits == 2 && minute.Mantissa % 5 == 0 && (minute.Mantissa > 24 || minute.Mantissa < hour.Mantissa && minute.Mantissa == 15);
        bool counts = r.IsAfter(DateTag.Count | DateTag.AnyUnit | DateTag.UnitAdjective) && !(r.IsAfter(DateTag.DayWord) && r.IsAfter(DateTag.Weekday, 2));
        return certain && !counts && !r.After().IsMark('%') ? Hour(ref r) : Outcome.Decline;
    }

    /// <summary>ساعت ده و ربع.</summary>
    public static Outcome HourQuarter(ref DateReader r)
    {
        ref readonly Lexeme hour = ref r.Get(DateTag.Number);
        bool quarter = ReadDuration.Amount(in r.Get(DateTag.Decimal)) is { Mantissa: 25, Scale: 2, Kind: LexemeKind.Entry };
        if (!quarter || hour.Mantissa > 24 || !TryMake((int)hour.Mantissa, 15, -1, PartIn(ref r, r.Captures), out TimeOfDay time))
        {
            return Outcome.Decline;
        }

        r.Modifier = ReadRelative.Approximation(ref r);
        return Accept(ref r, time);
    }

    /// <summary>۱۴:۳۰; ۳:۳۰ بامداد.</summary>
    public static Outcome Clock(ref DateReader r)
    {
        if (DateReader.ContextOf(r.Before()) == DateLexicon.RatioHeadValue)
        {
            return Outcome.Nothing;
        }

        // «-00:21», what is left of a film
        ref readonly Lexeme first = ref r.Get(r.Captures[0]);
        Lexeme mark = r.Before();
        if ((mark.Tags & (ulong)DateTag.Dash) != 0 && !first.Has(LexemeFlags.SpaceBefore) && (mark.Has(LexemeFlags.SpaceBefore) || r.Before(2).Kind == LexemeKind.LineBreak))
        {
            return Outcome.Decline;
        }

        bool whole = !first.Has(LexemeFlags.AfterSeparator | LexemeFlags.AfterWord);
        return whole && TryRead(ref r, out TimeOfDay time) || r.IsBefore(DateTag.Dash) && TryRead(ref r, out time) ? Accept(ref r, time) : Outcome.Nothing;
    }

    /// <summary>۸ صبح; ۶ عصر.</summary>
    public static Outcome HourOfPart(ref DateReader r)
    {
        var part = (PartOfDay)r.Value(DateTag.PartOfDay);
        ref readonly Lexeme hour = ref r.Get(DateTag.Number);
        bool words = hour.Has(LexemeFlags.Words);
        bool night = part is PartOfDay.Night or PartOfDay.Midnight;
        bool joined = r.IsBefore(DateTag.To) || r.IsBefore(DateTag.And) && r.IsBefore(DateTag.Number | DateTag.PartOfDay, 2)
            || ReadPeriod.IsStrongPreposition(ref r) && !(night && (words || IsAfterEvent(ref r)));
        bool vague = night || words;

        // «در یک صبح سرد»
        bool any = words && hour.Mantissa == 1 && r.IsText(r.Before(), "در");
        if (hour.Mantissa is < 1 or > 12 || any || vague && !joined || r.IsAfter(DateTag.Shift))
        {
            return Outcome.Decline;
        }

        return TryRead(ref r, out TimeOfDay time) ? Accept(ref r, time) : Outcome.Decline;
    }

    /// <summary>ساعت ۲۰:۳۰ شب گذشته.</summary>
    public static Outcome LastNight(ref DateReader r)
    {
        var shift = (DateShift)r.Value(DateTag.Shift);
        if (shift is DateShift.Current or DateShift.Present || !r.Has(DateTag.HourWord) && !r.Has(DateTag.Part) || ReadRelative.IsBeforeEvent(ref r) || !TryRead(ref r, out TimeOfDay time))
        {
            return Outcome.Decline;
        }

        var e = new DateExpression { Form = DateForm.Relative, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Shift = YearSlot.ShiftOf(shift), ShiftGrain = DateGrain.Day, Time = time };
        return r.Accept(in e, DateKind.DateTime, PhraseTag.Moment);
    }

    /// <summary>Makes a time; false when there is none such.</summary>
    public static bool TryMake(int hour, int minute, int second, PartOfDay part, out TimeOfDay time)
    {
        hour = part switch
        {
            PartOfDay.Afternoon or PartOfDay.Evening when hour < 12 => hour + 12,
            PartOfDay.Noon when hour is >= 1 and <= 4 => hour + 12,
            PartOfDay.Night when hour is >= 5 and <= 11 => hour + 12,
            PartOfDay.Night or PartOfDay.Midnight when hour == 12 && minute == 0 => 24,
            PartOfDay.Night or PartOfDay.Midnight or PartOfDay.Dawn when hour == 12 => 0,
            _ => hour,
        };
        time = default;
        if (hour is < 0 or > 24 || minute is < 0 or > 59 || second is < -1 or > 59 || hour == 24 && (minute > 0 || second > 0))
        {
            return false;
        }

        time = new TimeOfDay((sbyte)hour, (sbyte)minute, (sbyte)second, PartOfDay.None);
        return true;
    }

    // «پس از ۶ شب اجرا», «طی ۹ شب» count nights; only «از ۸ شب» is an hour.
    private static bool IsAfterEvent(ref DateReader r) =>
        !r.IsText(r.Before(), "از") || r.IsBefore(DateTag.Shift | DateTag.Approx, 2) || r.IsText(r.Before(2), "پس");

    private static bool TryRead(ref DateReader r, out TimeOfDay time) => TryRead(ref r, r.Captures, PartIn(ref r, r.Captures), out time);

    /// <summary>Reads the numbers among some slots: 14:30, 10:15:30, ۱۷ و ۳۰ دقیقه, ۱۹.۳۰.</summary>
    public static bool TryRead(ref DateReader r, ReadOnlySpan<Capture> captures, PartOfDay part, out TimeOfDay time)
    {
        Span<int> value = [0, 0, -1];
        time = default;
        int n = 0;
        bool digits = false;
        foreach (Capture capture in captures)
        {
            ref readonly Lexeme lexeme = ref r.Get(capture);
            if ((capture.Slot & (ulong)DateTag.Decimal) != 0)
            {
                return TryDecimal(in lexeme, part, out time);
            }

            if ((capture.Slot & (ulong)(DateTag.Part | DateTag.Number)) == 0)
            {
                continue;
            }

            if (lexeme.Digits == 4 && n == 0 && r.Has(DateTag.HourWord))
            {
                // «ساعت ۰۶۳۰»
                return TryMake((int)lexeme.Mantissa / 100, (int)lexeme.Mantissa % 100, -1, part, out time);
            }

            digits = (capture.Slot & (ulong)DateTag.Part) != 0;
            if (n > 2 || lexeme.Mantissa > 59 || lexeme.Digits > 2 || digits && n > 0 && lexeme.Digits != 2 && value[0] < FirstTurnedMinute)
            {
                return false;
            }

            value[n++] = (int)lexeme.Mantissa;
        }

        // «ساعت 30:6», minutes first, as it is printed from right to left.
        if (n == 2 && digits && value[0] >= FirstTurnedMinute && (r.Has(DateTag.HourWord) || r.IsNearBefore(DateTag.HourWord, 3)))
        {
            (value[0], value[1]) = (value[1], value[0]);
        }

        bool whole = !digits || n == 0 || !LastNumber(ref r, captures).Has(LexemeFlags.BeforeSeparator) || r.IsAfter(DateTag.Dash);
        return n > 0 && whole && TryMake(value[0], value[1], value[2], part, out time);
    }

    private static Lexeme LastNumber(ref DateReader r, ReadOnlySpan<Capture> captures)
    {
        for (int i = captures.Length - 1; i >= 0; i--)
        {
            if ((captures[i].Slot & (ulong)DateTag.Part) != 0)
            {
                return r.Get(captures[i]);
            }
        }

        return default;
    }

    private static bool TryDecimal(in Lexeme number, PartOfDay part, out TimeOfDay time)
    {
        time = default;
        if (number.Has(LexemeFlags.AndHalf))
        {
            return number.Mantissa <= 245 && TryMake((int)number.Mantissa / 10, 30, -1, part, out time);
        }

        // Old newspapers print the minutes first: «ساعت 30/15», «ساعت 20/7».
        bool turned = number.Has(LexemeFlags.Slash);
        if (number.Scale is not (1 or 2) || number.Mantissa > 9999 || number.Scale == 1 && (!turned || number.Mantissa < 100 || number.Mantissa < 250 && number.Mantissa / 10 % 5 != 0))
        {
            return false;
        }

        int power = number.Scale == 1 ? 10 : 100;
        (int hour, int minute) = ((int)number.Mantissa / power, (int)number.Mantissa % power);
        if (turned && (minute <= 24 || number.Scale == 1))
        {
            (hour, minute) = (minute, hour);
        }

        return TryMake(hour, minute, -1, part, out time);
    }

    /// <summary>The part of the day among some slots.</summary>
    public static PartOfDay PartIn(ref DateReader r, ReadOnlySpan<Capture> captures)
    {
        foreach (Capture capture in captures)
        {
            if ((capture.Slot & (ulong)DateTag.PartOfDay) != 0)
            {
                return (PartOfDay)DateReader.ValueOf(in r.Get(capture), DateTag.PartOfDay);
            }
        }

        return PartOfDay.None;
    }

    private static Outcome Accept(ref DateReader r, TimeOfDay time)
    {
        var e = new DateExpression { Form = DateForm.Time, Grain = DateGrain.Time, Time = time };
        return r.Accept(in e, DateKind.Time, PhraseTag.Clock);
    }
}
