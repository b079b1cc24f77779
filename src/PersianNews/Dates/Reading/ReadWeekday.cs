using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of weekdays without a date: one, several, and the end of the week.</summary>
internal static class ReadWeekday
{
    /// <summary>شنبه آینده; دوشنبه هفته گذشته.</summary>
    public static Outcome Shifted(ref DateReader r)
    {
        DateShift shift = r.Has(DateTag.Shift) ? (DateShift)r.Value(DateTag.Shift) : DateShift.Current;
        if (ReadRelative.IsBeforeEvent(ref r))
        {
            return Outcome.Decline;
        }

        DateGrain grain = r.Has(DateTag.WeekWord) || shift is DateShift.Current or DateShift.Present ? DateGrain.Week : DateGrain.Day;
        var e = new DateExpression { Form = DateForm.Weekday, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Weekday = ReadDay.Weekday(ref r), Shift = YearSlot.ShiftOf(shift), ShiftGrain = grain };
        return r.Accept(in e, DateKind.Date, PhraseTag.Relative);
    }

    /// <summary>شنبه شب گذشته; دوشنبه شب هفته گذشته.</summary>
    public static Outcome Part(ref DateReader r)
    {
        var shift = r.Has(DateTag.Shift) ? (DateShift)r.Value(DateTag.Shift) : DateShift.Current;
        if (ReadRelative.IsBeforeEvent(ref r) || !r.Has(DateTag.WeekWord) && shift is DateShift.Current or DateShift.Present)
        {
            return Outcome.Decline;
        }

        var e = new DateExpression
        {
            Form = DateForm.Weekday,
            Calendar = CalendarKind.SolarHijri,
            Grain = DateGrain.Day,
            Weekday = ReadDay.Weekday(ref r),
            Shift = YearSlot.ShiftOf(shift),
            ShiftGrain = r.Has(DateTag.WeekWord) ? DateGrain.Week : DateGrain.Day,
            Time = TimeOfDay.Of((PartOfDay)r.Value(DateTag.PartOfDay)),
        };
        return r.Accept(in e, DateKind.DateTime, PhraseTag.Relative | PhraseTag.Moment);
    }

    /// <summary>آخر هفته; آخر هفته گذشته: Thursday and Friday.</summary>
    public static Outcome Weekend(ref DateReader r)
    {
        // «آخر هفته‌ی هفتم لیگ» is of another week than those of days.
        if (r.Value(DateTag.Last) != DateLexicon.WeekendWord || r.IsAfter(DateTag.Ordinal))
        {
            return Outcome.Decline;
        }

        int shift = r.Has(DateTag.Shift) ? YearSlot.ShiftOf((DateShift)r.Value(DateTag.Shift)) : 0;
        var e = new DateExpression { Form = DateForm.Weekend, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Days, Shift = shift, ShiftGrain = DateGrain.Week };
        return r.Accept(in e, DateKind.Range, PhraseTag.Period);
    }

    /// <summary>شنبه: on or before the reference day, or after it when the sentence speaks of the future.</summary>
    public static Outcome Bare(ref DateReader r)
    {
        // «نهادینه» has nothing to do with آدینه.
        Lexeme name = r.Get(DateTag.Weekday);
        bool inside = r.Before() is { Kind: LexemeKind.Number } && r.Before().End == name.Start && r.Before().Has(LexemeFlags.Words);
        if (!r.Has(DateTag.DayWord) && (inside || r.IsBefore(DateTag.Place) || IsMarket(ref r)))
        {
            return Outcome.Nothing;
        }

        var e = new DateExpression { Form = DateForm.Weekday, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Weekday = ReadDay.Weekday(ref r), Direction = DirectionOf(ref r) };
        bool latin = r.Text[name.Start] < 0x250;
        return latin && !r.Latent && !r.IsAfter(DateTag.Comma | DateTag.Part | DateTag.Number) ? Outcome.Decline : r.Accept(in e, DateKind.Date, PhraseTag.Weekday);
    }

    /// <summary>روزهای شنبه و یکشنبه; پنجشنبه و جمعه هفته آینده.</summary>
    public static Outcome List(ref DateReader r)
    {
        if (!ReadSeveral.IsHeadOf(ref r, DateUnit.Day))
        {
            return Outcome.Decline;
        }

        bool week = r.Has(DateTag.WeekWord);
        int? shift = !week ? null : r.Has(DateTag.Shift) ? YearSlot.ShiftOf((DateShift)r.Value(DateTag.Shift)) : 0;
        sbyte direction = (sbyte)(week ? 0 : Tense.IsFuture(ref r) ? 1 : -1);
        int count = r.CountOf(DateTag.Weekday);
        for (int i = 0; i < count; i++)
        {
            var e = new DateExpression
            {
                Form = DateForm.Weekday,
                Calendar = CalendarKind.SolarHijri,
                Grain = DateGrain.Day,
                Weekday = (DayOfWeek)r.Value(DateTag.Weekday, i),
                Shift = shift,
                ShiftGrain = DateGrain.Week,
                Direction = direction,
            };
            r.Add(in e, in r.Get(DateTag.Weekday, i));
        }

        return ReadSeveral.AcceptAll(ref r, default, DateKind.List, PhraseTag.List | PhraseTag.Dated);
    }

    /// <summary>روزهای شنبه تا چهارشنبه.</summary>
    public static Outcome Range(ref DateReader r)
    {
        if (!ReadSeveral.IsHeadOf(ref r, DateUnit.Day))
        {
            return Outcome.Decline;
        }

        sbyte direction = (sbyte)(Tense.IsFuture(ref r) ? 1 : -1);
        for (int i = 0; i < 2; i++)
        {
            var e = new DateExpression { Form = DateForm.Weekday, Calendar = CalendarKind.SolarHijri, Grain = DateGrain.Day, Weekday = (DayOfWeek)r.Value(DateTag.Weekday, i), Direction = direction };
            r.Add(in e);
        }

        return ReadSeveral.AcceptAll(ref r, default, DateKind.Range, PhraseTag.Range);
    }

    // «فردا (شنبه)» is the next one whatever the verb says, «روز گذشته (شنبه)» the last.
    private static sbyte DirectionOf(ref DateReader r)
    {
        int before = r.IsBefore(DateTag.Open) ? DirectionOf(in r.Before(2)) : 0;
        return (sbyte)(before != 0 ? before : Tense.IsFuture(ref r) ? 1 : -1);
    }

    private static int DirectionOf(in Lexeme lexeme) => (lexeme.Tags & (ulong)DateTag.Shift) != 0
        ? YearSlot.ShiftOf((DateShift)DateReader.ValueOf(in lexeme, DateTag.Shift))
        : Math.Sign(DateReader.ValueOf(in lexeme, DateTag.RelativeDay) + DateReader.ValueOf(in lexeme, DateTag.RelativeNight));

    // «جمعه بازار محلی», but not «سه‌شنبه بازار سرمایه سبز بود»
    private static bool IsMarket(ref DateReader r) =>
        DateReader.ContextOf(r.After()) == DateLexicon.MarketValue && DateReader.ContextOf(r.After(2)) != DateLexicon.FinanceValue;
}
