using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates;

/// <summary>Readings of times of day.</summary>
internal static class ReadTime
{
    /// <summary>ساعت ۱۸; ساعت ۷ و ۴۵ دقیقه صبح; ساعت ۱۹.۳۰; ساعت ۱۲ نیمه‌شب.</summary>
    public static Outcome Hour(ref DateReader r)
    {
        if (r.IsAfter(DateTag.Count) || r.IsBefore(DateTag.Number))
        {
            return Outcome.Decline;
        }

        r.Modifier = ReadRelative.Approximation(ref r);
        return TryRead(ref r, out TimeOfDay time) ? Accept(ref r, time) : Outcome.Nothing;
    }

    /// <summary>۱۴:۳۰; ۳:۳۰ بامداد.</summary>
    public static Outcome Clock(ref DateReader r)
    {
        bool whole = !r.Get(r.Captures[0]).Has(LexemeFlags.AfterSeparator | LexemeFlags.AfterWord);
        return whole && TryRead(ref r, out TimeOfDay time) || r.IsBefore(DateTag.Dash) && TryRead(ref r, out time) ? Accept(ref r, time) : Outcome.Nothing;
    }

    /// <summary>۸ صبح; ۶ عصر.</summary>
    public static Outcome HourOfPart(ref DateReader r)
    {
        var part = (PartOfDay)r.Value(DateTag.PartOfDay);
        ref readonly Lexeme hour = ref r.Get(DateTag.Number);
        bool joined = r.IsBefore(DateTag.To | DateTag.And) || ReadPeriod.IsStrongPreposition(ref r);
        bool vague = part is PartOfDay.Night or PartOfDay.Midnight || hour.Has(LexemeFlags.Words);
        if (hour.Mantissa is < 1 or > 12 || vague && !joined || r.IsAfter(DateTag.Shift))
        {
            return Outcome.Decline;
        }

        return TryRead(ref r, out TimeOfDay time) ? Accept(ref r, time) : Outcome.Decline;
    }

    /// <summary>ساعت ۲۰:۳۰ شب گذشته.</summary>
    public static Outcome LastNight(ref DateReader r)
    {
        var shift = (DateShift)r.Value(DateTag.Shift);
        if (shift == DateShift.Current || !r.Has(DateTag.HourWord) && !r.Has(DateTag.Part) || ReadRelative.IsBeforeEvent(ref r) || !TryRead(ref r, out TimeOfDay time))
        {
            return Outcome.Decline;
        }

        var e = new DateExpression { Form = DateForm.Relative, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Shift = YearReading.ShiftOf(shift), ShiftGrain = DateGrain.Day, Time = time };
        r.Kind = DateKind.DateTime;
        r.Tag = PhraseTag.Moment;
        r.Add(in e);
        return Outcome.Accept;
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

    private static bool TryRead(ref DateReader r, out TimeOfDay time)
    {
        PartOfDay part = r.Has(DateTag.PartOfDay) ? (PartOfDay)r.Value(DateTag.PartOfDay) : PartOfDay.None;
        time = default;
        if (r.Has(DateTag.Part))
        {
            ref readonly Lexeme minute = ref r.Get(DateTag.Part, 1);
            bool seconds = r.CountOf(DateTag.Part) == 3;
            int last = seconds ? 2 : 1;
            bool whole = r.Get(DateTag.Part).Digits <= 2 && minute.Digits == 2 && (r.Get(DateTag.Part, last).Flags & LexemeFlags.BeforeSeparator) == 0;
            return whole && TryMake((int)r.Get(DateTag.Part).Mantissa, (int)minute.Mantissa, seconds ? (int)r.Get(DateTag.Part, 2).Mantissa : -1, part, out time);
        }

        if (r.Has(DateTag.Decimal))
        {
            return TryDecimal(in r.Get(DateTag.Decimal), part, out time);
        }

        ref readonly Lexeme hour = ref r.Get(DateTag.Number);
        long minutes = r.CountOf(DateTag.Number) > 1 ? r.Get(DateTag.Number, 1).Mantissa : 0;
        return hour.Mantissa <= 24 && minutes <= 59 && hour.Digits <= 2 && TryMake((int)hour.Mantissa, (int)minutes, -1, part, out time);
    }

    private static bool TryDecimal(in Lexeme number, PartOfDay part, out TimeOfDay time)
    {
        time = default;
        if (number.Has(LexemeFlags.AndHalf))
        {
            return number.Mantissa <= 245 && TryMake((int)number.Mantissa / 10, 30, -1, part, out time);
        }

        if (number.Scale != 2 || number.Mantissa > 9999)
        {
            return false;
        }

        (int hour, int minute) = ((int)number.Mantissa / 100, (int)number.Mantissa % 100);
        if (number.Has(LexemeFlags.Slash) && minute <= 24)
        {
            // Old newspapers print the minutes first: «ساعت 30/15».
            (hour, minute) = (minute, hour);
        }

        return TryMake(hour, minute, -1, part, out time);
    }

    private static Outcome Accept(ref DateReader r, TimeOfDay time)
    {
        var e = new DateExpression { Form = DateForm.Time, Grain = DateGrain.Time, Time = time };
        r.Kind = DateKind.Time;
        r.Tag = PhraseTag.Clock;
        r.Add(in e);
        return Outcome.Accept;
    }
}
