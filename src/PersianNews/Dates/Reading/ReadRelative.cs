using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of expressions that count from the reference day.</summary>
internal static class ReadRelative
{
    /// <summary>امروز; دیروز شنبه.</summary>
    public static Outcome Day(ref DateReader r)
    {
        if (r.Has(DateTag.Comma) && !r.Has(DateTag.Weekday))
        {
            return Outcome.Decline;
        }

        var e = new DateExpression { Form = DateForm.Relative, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Shift = r.Value(DateTag.RelativeDay), ShiftGrain = DateGrain.Day, Weekday = ReadDay.Weekday(ref r) };
        return r.Accept(in e, DateKind.Date, PhraseTag.Relative);
    }

    /// <summary>دیشب، امشب.</summary>
    public static Outcome Night(ref DateReader r)
    {
        var e = new DateExpression { Form = DateForm.Relative, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Shift = r.Value(DateTag.RelativeNight), ShiftGrain = DateGrain.Day, Time = TimeOfDay.Of(PartOfDay.Night) };
        return r.Accept(in e, DateKind.DateTime, PhraseTag.Relative | PhraseTag.Moment);
    }

    /// <summary>شب گذشته; نیمه‌شب گذشته; دو شب پیش.</summary>
    public static Outcome PartShift(ref DateReader r)
    {
        var shift = (DateShift)r.Value(DateTag.Shift);
        var part = (PartOfDay)r.Value(DateTag.PartOfDay);
        if (IsCounted(ref r) || shift is DateShift.Current or DateShift.Present || IsBeforeEvent(ref r) || part is not (PartOfDay.Night or PartOfDay.Midnight or PartOfDay.Evening or PartOfDay.Afternoon or PartOfDay.Dawn))
        {
            return Outcome.Decline;
        }

        int nights = 1;
        if (r.Has(DateTag.Number))
        {
            // «۹ شب گذشته» is an hour of last night.
            ref readonly Lexeme number = ref r.Get(DateTag.Number);
            nights = (int)Math.Min(number.Mantissa, 100);
            if (EndsScore(ref r, in number, before: 1) || part != PartOfDay.Night || shift is not (DateShift.Ago or DateShift.Later) || number.Scale > 0)
            {
                return Outcome.Decline;
            }
        }

        var e = new DateExpression { Form = DateForm.Relative, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Shift = nights * YearSlot.ShiftOf(shift), ShiftGrain = DateGrain.Day, Time = TimeOfDay.Of(part) };
        return r.Accept(in e, DateKind.DateTime, PhraseTag.Relative | PhraseTag.Moment);
    }

    /// <summary>امسال; پایان پارسال.</summary>
    public static Outcome Year(ref DateReader r)
    {
        CalendarKind era = YearSlot.Era(ref r);
        var e = new DateExpression { Form = DateForm.Relative, Calendar = era, Grain = DateGrain.Year, Shift = r.Value(DateTag.RelativeYear), ShiftGrain = DateGrain.Year };
        return r.Accept(in e, DateKind.Year, PhraseTag.Relative);
    }

    /// <summary>هفته گذشته; ماه آینده; سال میلادی جاری; این ماه; دهه گذشته.</summary>
    public static Outcome Unit(ref DateReader r)
    {
        var unit = (DateUnit)r.Value(DateTag.AnyUnit);
        int shift = 0;
        if (r.Has(DateTag.Shift))
        {
            var word = (DateShift)r.Value(DateTag.Shift);
            shift = YearSlot.ShiftOf(word);
            if (IsBeforeEvent(ref r) || unit == DateUnit.Day && word == DateShift.Later)
            {
                return Outcome.Decline;
            }
        }
        else if (unit is not (DateUnit.Week or DateUnit.Month))
        {
            // «این سال», «این روز» point at something the text said before.
            return Outcome.Decline;
        }

        if (unit is <= DateUnit.Hour or > DateUnit.Century || IsCounted(ref r) || ReadDuration.IsFish(ref r, unit))
        {
            return Outcome.Decline;
        }

        return Shifted(ref r, unit, shift);
    }

    /// <summary>پایان سال; ابتدای هفته; از اول سال.</summary>
    public static Outcome ThisUnit(ref DateReader r)
    {
        var unit = (DateUnit)r.Value(DateTag.AnyUnit);
        if (r.Has(DateTag.Ordinal))
        {
            // «در نخستین سال حضورش» is of another year.
            ref readonly Lexeme first = ref r.Get(DateTag.Ordinal);
            bool beginning = first is { Mantissa: 1, Digits: 0 } && !r.EndsWith(in first, "ین") && ReadPeriod.IsStrongPreposition(ref r);
            if (!beginning || r.IsAfter(DateTag.Shift | DateTag.AnyMonth | DateTag.Season))
            {
                return Outcome.Decline;
            }

            r.Modifier = DateModifier.Start;
        }

        // «پایان هفته ۵» is of another week; «تا پایان سال ۸۳ هزار رقبه» counts something.
        bool numbered = r.IsAfter(DateTag.Number) && !r.After().Has(LexemeFlags.Scaled);
        return unit is DateUnit.Day or > DateUnit.Century || numbered || r.IsAfter(DateTag.YearAdjective | DateTag.Ordinal | DateTag.Last)
            ? Outcome.Decline
            : Shifted(ref r, unit, 0);
    }

    /// <summary>دو هفته پیش; پنج سال گذشته; ۲۴ ساعت آینده; نیم قرن اخیر.</summary>
    public static Outcome Units(ref DateReader r)
    {
        // «دو سه روز گذشته»: the greater of the two, roughly.
        bool pair = r.CountOf(DateTag.Number) > 1;
        Lexeme number = ReadDuration.Amount(in r.Get(DateTag.Number | DateTag.Decimal, pair ? 1 : 0));
        bool apart = pair && !ReadDuration.AreNeighbours(in r.Get(DateTag.Number), in number) && !(r.Has(DateTag.Or) && r.Get(DateTag.Number).Mantissa < number.Mantissa);
        if (apart || EndsScore(ref r, in number, before: 1))
        {
            return Outcome.Decline;
        }

        var unit = (DateUnit)r.Value(DateTag.AnyUnit | DateTag.UnitAdjective);
        DateShift shift = r.Has(DateTag.Shift) ? (DateShift)r.Value(DateTag.Shift) : DateShift.Past;
        bool vague = r.IsBefore(DateTag.Some) || r.Has(DateTag.UnitAdjective) && shift is not (DateShift.Past or DateShift.Next);
        if (vague || shift is DateShift.Current or DateShift.Present || !DateDuration.TryCreate(number.Mantissa, number.Scale, unit, out DateDuration duration))
        {
            return Outcome.Decline;
        }

        bool oneOrTwo = !pair && ReadDuration.IsOneOrTwo(ref r, in number);
        r.Modifier = pair || oneOrTwo ? DateModifier.Approx : Approximation(ref r);
        r.Lead = oneOrTwo ? -1 : 0;
        if (shift is DateShift.Past or DateShift.Next)
        {
            var stretch = new DateExpression { Form = DateForm.Stretch, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Days, Duration = duration, Direction = (sbyte)YearSlot.ShiftOf(shift) };
            r.Lead = r.Options.ArticleSpans && r.IsText(r.Before(), "ظرف") ? -1 : r.Lead;
            return r.Accept(in stretch, DateKind.Range, PhraseTag.Range);
        }

        // «دو روز پس از …», «به مدت ۹ ماه دیگر», «دو دقیقه بعد» are lengths; the rule for lengths reads them.
        bool later = shift == DateShift.Later && (unit is DateUnit.Minute or DateUnit.Second && !r.IsText(in r.Get(DateTag.Shift), "دیگر") || r.IsText(r.Before(), "مدت"));
        if (later || IsBeforeEvent(ref r) || number.Scale > 0)
        {
            return Outcome.Decline;
        }

        int sign = YearSlot.ShiftOf(shift);
        long n = number.Mantissa;
        (unit, n) = unit switch
        {
            DateUnit.Hour => (DateUnit.Day, (n + 12) / 24),
            DateUnit.Minute or DateUnit.Second => (DateUnit.Day, 0),
            _ => (unit, n),
        };
        return Shifted(ref r, unit, sign * (int)Math.Min(n, 1_000_000));
    }

    /// <summary>یک سال و نیم گذشته; دو سال و سه ماه پیش.</summary>
    public static Outcome Sum(ref DateReader r)
    {
        DateShift shift = r.Has(DateTag.Shift) ? (DateShift)r.Value(DateTag.Shift) : DateShift.Past;
        if (shift is DateShift.Current or DateShift.Present || IsBeforeEvent(ref r) || !ReadDuration.TrySum(ref r, out DateDuration sum, out DateUnit finest))
        {
            return Outcome.Decline;
        }

        // «دو ماه و نیم پیش» is neither a day nor a month.
        bool day = shift is DateShift.Ago or DateShift.Later;
        if (day && finest == DateUnit.Day && sum.Days > 31)
        {
            return Outcome.Decline;
        }

        r.Modifier = Approximation(ref r);
        int sign = YearSlot.ShiftOf(shift);
        if (day && finest == DateUnit.Month)
        {
            return Shifted(ref r, DateUnit.Month, sign * (sum.Years * 12 + sum.Months));
        }

        var e = new DateExpression
        {
            Form = day ? DateForm.Relative : DateForm.Stretch,
            Calendar = CalendarKind.SolarHijri,
            Grain = day ? DateGrain.Day : DateGrain.Days,
            Duration = sum,
            Direction = (sbyte)sign,
        };
        return r.Accept(in e, day ? DateKind.Date : DateKind.Range, day ? PhraseTag.Relative : PhraseTag.Range);
    }

    /// <summary>سال‌های اخیر; چند روز گذشته.</summary>
    public static Outcome VaguePast(ref DateReader r)
    {
        if (r.Has(DateTag.Shift) && (DateShift)r.Value(DateTag.Shift) is not (DateShift.Past or DateShift.Ago) || IsBeforeEvent(ref r))
        {
            return Outcome.Decline;
        }

        var e = new DateExpression { Form = DateForm.VaguePast };
        return r.Accept(in e, DateKind.Range, PhraseTag.None);
    }

    // «چند سال بعد», but not «باخت ۳ بر ۲ هفته گذشته»
    private static bool IsCounted(ref DateReader r) =>
        r.IsBefore(DateTag.Number | DateTag.Decimal | DateTag.Some) && !EndsScore(ref r, in r.Before(), before: 2);

    /// <summary>Whether a number is the second of a score («۳ بر صفر»); of zero nothing else is thinkable.</summary>
    public static bool EndsScore(ref DateReader r, in Lexeme number, int before) =>
        number.Kind == LexemeKind.Number && (number.Mantissa == 0 || r.IsText(in r.Before(before), "بر") && r.IsBefore(DateTag.Number, before + 1));

    /// <summary>Whether از follows: «دو روز قبل از …» counts from an event, not from the reference day.</summary>
    public static bool IsBeforeEvent(ref DateReader r)
    {
        if (!r.Has(DateTag.Shift) || (DateShift)r.Value(DateTag.Shift) is not (DateShift.Ago or DateShift.Later))
        {
            return false;
        }

        return !r.IsAfter(DateTag.This, 2) && r.IsText(in r.After(), "از");
    }

    /// <summary>The shading of حدود and the like.</summary>
    public static DateModifier Approximation(ref DateReader r) => r.Has(DateTag.Approx) ? (DateModifier)r.Value(DateTag.Approx) : DateModifier.None;

    private static Outcome Shifted(ref DateReader r, DateUnit unit, int shift)
    {
        (DateGrain grain, DateKind kind) = unit switch
        {
            DateUnit.Week => (DateGrain.Week, DateKind.Week),
            DateUnit.Month => (DateGrain.Month, DateKind.Month),
            DateUnit.Year => (DateGrain.Year, DateKind.Year),
            DateUnit.Decade => (DateGrain.Decade, DateKind.Decade),
            DateUnit.Century => (DateGrain.Century, DateKind.Century),
            _ => (DateGrain.Day, DateKind.Date),
        };
        CalendarKind era = YearSlot.Era(ref r);
        var e = new DateExpression { Form = DateForm.Relative, Calendar = era, Grain = grain, Shift = shift, ShiftGrain = grain };
        return r.Accept(in e, kind, PhraseTag.Relative);
    }
}
