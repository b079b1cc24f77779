using PersianNews.Lexing;

namespace PersianNews.Dates;

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
        return Accept(ref r, in e, DateKind.Date, PhraseTag.Relative);
    }

    /// <summary>دیشب، امشب.</summary>
    public static Outcome Night(ref DateReader r)
    {
        var e = new DateExpression { Form = DateForm.Relative, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Shift = r.Value(DateTag.RelativeNight), ShiftGrain = DateGrain.Day, Time = TimeOfDay.Of(PartOfDay.Night) };
        return Accept(ref r, in e, DateKind.DateTime, PhraseTag.Relative | PhraseTag.Moment);
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

        var e = new DateExpression { Form = DateForm.Relative, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Shift = nights * YearReading.ShiftOf(shift), ShiftGrain = DateGrain.Day, Time = TimeOfDay.Of(part) };
        return Accept(ref r, in e, DateKind.DateTime, PhraseTag.Relative | PhraseTag.Moment);
    }

    /// <summary>امسال; پایان پارسال.</summary>
    public static Outcome Year(ref DateReader r)
    {
        CalendarKind era = YearReading.Era(ref r);
        var e = new DateExpression { Form = DateForm.Relative, Calendar = era, Grain = DateGrain.Year, Shift = r.Value(DateTag.RelativeYear), ShiftGrain = DateGrain.Year };
        return Accept(ref r, in e, DateKind.Year, PhraseTag.Relative);
    }

    /// <summary>هفته گذشته; ماه آینده; سال میلادی جاری; این ماه; دهه گذشته.</summary>
    public static Outcome Unit(ref DateReader r)
    {
        var unit = (DateUnit)r.Value(DateTag.AnyUnit);
        int shift = 0;
        if (r.Has(DateTag.Shift))
        {
            var word = (DateShift)r.Value(DateTag.Shift);
            shift = YearReading.ShiftOf(word);
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

    /// <summary>پایان سال; ابتدای هفته.</summary>
    public static Outcome ThisUnit(ref DateReader r)
    {
        var unit = (DateUnit)r.Value(DateTag.AnyUnit);
        return unit is DateUnit.Day or > DateUnit.Century || r.IsAfter(DateTag.YearAdjective | DateTag.Ordinal | DateTag.Number | DateTag.Last)
            ? Outcome.Decline
            : Shifted(ref r, unit, 0);
    }

    /// <summary>دو هفته پیش; پنج سال گذشته; ۲۴ ساعت آینده; نیم قرن اخیر.</summary>
    public static Outcome Units(ref DateReader r)
    {
        // «دو سه روز گذشته»: the greater of the two, roughly.
        bool pair = r.CountOf(DateTag.Number) > 1;
        Lexeme number = ReadDuration.Amount(in r.Get(DateTag.Number | DateTag.Decimal, pair ? 1 : 0));
        if (pair && !ReadDuration.AreNeighbours(in r.Get(DateTag.Number), in number) || EndsScore(ref r, in number, before: 1))
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
            var stretch = new DateExpression { Form = DateForm.Stretch, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Days, Duration = duration, Direction = (sbyte)YearReading.ShiftOf(shift) };
            r.Lead = r.Options.ArticleSpans && r.IsText(r.Before(), "ظرف") ? -1 : r.Lead;
            return Accept(ref r, in stretch, DateKind.Range, PhraseTag.Range);
        }

        // «دو روز پس از …», «به مدت ۹ ماه دیگر», «دو دقیقه بعد» are lengths; the rule for lengths reads them.
        bool later = shift == DateShift.Later && (unit is DateUnit.Minute or DateUnit.Second && r.Text[r.Get(DateTag.Shift).Start] == 'ب' || r.IsText(r.Before(), "مدت"));
        if (later || IsBeforeEvent(ref r) || number.Scale > 0)
        {
            return Outcome.Decline;
        }

        int sign = YearReading.ShiftOf(shift);
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
        int sign = YearReading.ShiftOf(shift);
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
        return Accept(ref r, in e, day ? DateKind.Date : DateKind.Range, day ? PhraseTag.Relative : PhraseTag.Range);
    }

    /// <summary>سال‌های اخیر; چند روز گذشته.</summary>
    public static Outcome VaguePast(ref DateReader r)
    {
        if (r.Has(DateTag.Shift) && (DateShift)r.Value(DateTag.Shift) is not (DateShift.Past or DateShift.Ago) || IsBeforeEvent(ref r))
        {
            return Outcome.Decline;
        }

        var e = new DateExpression { Form = DateForm.VaguePast };
        return Accept(ref r, in e, DateKind.Range, PhraseTag.None);
    }

    /// <summary>شنبه آینده; دوشنبه هفته گذشته.</summary>
    public static Outcome Weekday(ref DateReader r)
    {
        DateShift shift = r.Has(DateTag.Shift) ? (DateShift)r.Value(DateTag.Shift) : DateShift.Current;
        if (IsBeforeEvent(ref r))
        {
            return Outcome.Decline;
        }

        DateGrain grain = r.Has(DateTag.WeekWord) || shift is DateShift.Current or DateShift.Present ? DateGrain.Week : DateGrain.Day;
        var e = new DateExpression { Form = DateForm.Weekday, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Weekday = ReadDay.Weekday(ref r), Shift = YearReading.ShiftOf(shift), ShiftGrain = grain };
        return Accept(ref r, in e, DateKind.Date, PhraseTag.Relative);
    }

    /// <summary>شنبه شب گذشته; دوشنبه شب هفته گذشته.</summary>
    public static Outcome WeekdayPart(ref DateReader r)
    {
        var shift = r.Has(DateTag.Shift) ? (DateShift)r.Value(DateTag.Shift) : DateShift.Current;
        if (IsBeforeEvent(ref r) || !r.Has(DateTag.WeekWord) && shift is DateShift.Current or DateShift.Present)
        {
            return Outcome.Decline;
        }

        var e = new DateExpression
        {
            Form = DateForm.Weekday,
            Calendar = CalendarKind.SolarHijri,
            Grain = DateGrain.Day,
            Weekday = ReadDay.Weekday(ref r),
            Shift = YearReading.ShiftOf(shift),
            ShiftGrain = r.Has(DateTag.WeekWord) ? DateGrain.Week : DateGrain.Day,
            Time = TimeOfDay.Of((PartOfDay)r.Value(DateTag.PartOfDay)),
        };
        return Accept(ref r, in e, DateKind.DateTime, PhraseTag.Relative | PhraseTag.Moment);
    }

    /// <summary>آخر هفته; آخر هفته گذشته: Thursday and Friday.</summary>
    public static Outcome Weekend(ref DateReader r)
    {
        // «آخر هفته‌ی هفتم لیگ» is of another week than those of days.
        if (r.Value(DateTag.Last) != DateLexicon.WeekendWord || r.IsAfter(DateTag.Ordinal))
        {
            return Outcome.Decline;
        }

        int shift = r.Has(DateTag.Shift) ? YearReading.ShiftOf((DateShift)r.Value(DateTag.Shift)) : 0;
        var e = new DateExpression { Form = DateForm.Weekend, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Days, Shift = shift, ShiftGrain = DateGrain.Week };
        return Accept(ref r, in e, DateKind.Range, PhraseTag.Period);
    }

    /// <summary>شنبه: on or before the reference day, or after it when the sentence speaks of the future.</summary>
    public static Outcome BareWeekday(ref DateReader r)
    {
        // «نهادینه» has nothing to do with آدینه.
        Lexeme name = r.Get(DateTag.Weekday);
        bool inside = r.Before() is { Kind: LexemeKind.Number } && r.Before().End == name.Start && r.Before().Has(LexemeFlags.Words);
        if (r.IsBefore(DateTag.Place) || !r.Has(DateTag.DayWord) && (inside || IsMarket(ref r)))
        {
            return Outcome.Nothing;
        }

        var e = new DateExpression { Form = DateForm.Weekday, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Weekday = ReadDay.Weekday(ref r), Direction = (sbyte)(Tense.IsFuture(ref r) ? 1 : -1) };
        bool latin = r.Text[name.Start] < 0x250;
        return latin && !r.Latent && !r.IsAfter(DateTag.Comma | DateTag.Part | DateTag.Number) ? Outcome.Decline : Accept(ref r, in e, DateKind.Date, PhraseTag.Weekday);
    }

    // «چند سال بعد», but not «باخت ۳ بر ۲ هفته گذشته»
    private static bool IsCounted(ref DateReader r) =>
        r.IsBefore(DateTag.Number | DateTag.Decimal | DateTag.Some) && !EndsScore(ref r, in r.Before(), before: 2);

    /// <summary>Whether a number is the second of a score («۳ بر صفر»); of zero nothing else is thinkable.</summary>
    public static bool EndsScore(ref DateReader r, in Lexeme number, int before) =>
        number.Kind == LexemeKind.Number && (number.Mantissa == 0 || r.IsText(in r.Before(before), "بر") && r.IsBefore(DateTag.Number, before + 1));

    // «جمعه بازار محلی», but not «سه‌شنبه بازار سرمایه سبز بود»
    private static bool IsMarket(ref DateReader r) =>
        DateReader.ContextOf(r.After()) == DateLexicon.MarketValue && DateReader.ContextOf(r.After(2)) != DateLexicon.FinanceValue;

    /// <summary>Whether از follows: «دو روز قبل از …» counts from an event, not from the reference day.</summary>
    public static bool IsBeforeEvent(ref DateReader r)
    {
        if (!r.Has(DateTag.Shift) || (DateShift)r.Value(DateTag.Shift) is not (DateShift.Ago or DateShift.Later))
        {
            return false;
        }

        Lexeme next = r.After();
        return !r.IsAfter(DateTag.This, 2) && (next.Tags & (ulong)DateTag.Preposition) != 0 && next.End - next.Start == 2 && Folded(r.Text[next.Start]) == 'ا';
    }

    private static char Folded(char c) => Characters.Folding.Fold(c);

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
        CalendarKind era = YearReading.Era(ref r);
        var e = new DateExpression { Form = DateForm.Relative, Calendar = era, Grain = grain, Shift = shift, ShiftGrain = grain };
        return Accept(ref r, in e, kind, PhraseTag.Relative);
    }

    private static Outcome Accept(ref DateReader r, in DateExpression e, DateKind kind, PhraseTag tag)
    {
        r.Kind = kind;
        r.Tag = tag;
        r.Modifier = r.Has(DateTag.Mod) ? (DateModifier)r.Value(DateTag.Mod) : r.Modifier;
        r.Add(in e);
        return Outcome.Accept;
    }
}
