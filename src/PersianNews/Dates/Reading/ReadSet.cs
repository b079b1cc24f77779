using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of what comes again and again, and of rates.</summary>
internal static class ReadSet
{
    /// <summary>یک روز در میان; یک شب در میان: every second one.</summary>
    public static Outcome EveryOther(ref DateReader r)
    {
        bool alternate = r.Value(DateTag.Every) == DateLexicon.AlternateWord && r.Get(DateTag.Number).Mantissa == 1 && r.IsText(in r.Get(DateTag.Preposition), "در");
        return alternate ? AcceptStep(ref r, r.Has(DateTag.PartOfDay) ? DateUnit.Day : (DateUnit)r.Value(DateTag.AnyUnit), PartOf(ref r), 2) : Outcome.Decline;
    }

    /// <summary>هر روز; هر دو هفته; هر شب; هر روز صبح.</summary>
    public static Outcome EveryUnit(ref DateReader r)
    {
        if (r.Value(DateTag.Every) == DateLexicon.AlternateWord)
        {
            return Outcome.Decline;
        }

        DateUnit unit = r.Has(DateTag.AnyUnit) ? (DateUnit)r.Value(DateTag.AnyUnit) : DateUnit.Day;
        long n = r.Has(DateTag.Number) ? r.Get(DateTag.Number).Mantissa : 1;
        if (!DateDuration.TryCreate(n, 0, unit, out DateDuration step))
        {
            return Outcome.Decline;
        }

        var e = new DateExpression { Form = DateForm.Set, Duration = step, Time = PartOf(ref r) };
        return r.Accept(in e, DateKind.Set, PhraseTag.Set);
    }

    /// <summary>هر جمعه; جمعه‌ها.</summary>
    public static Outcome EveryWeekday(ref DateReader r)
    {
        // «روزهای دوشنبه ۲۴ تیر، سه‌شنبه ۲۵ تیر» are days of one week.
        bool dated = r.Has(DateTag.Units) && r.IsAfter(DateTag.Small | DateTag.Ordinal) && r.IsAfter(DateTag.AnyMonth | DateTag.MonthWord, 2);
        if (dated || r.Has(DateTag.Units) && (DateUnit)r.Value(DateTag.Units) != DateUnit.Day || r.Has(DateTag.Every) && r.Value(DateTag.Every) == DateLexicon.AlternateWord)
        {
            return Outcome.Decline;
        }

        var e = new DateExpression
        {
            Form = DateForm.Set,
            Duration = new DateDuration(0, 0, 1, 0, 0, 0, 0),
            Weekday = (DayOfWeek)r.Value(r.Has(DateTag.Weekday) ? DateTag.Weekday : DateTag.Weekdays),
        };
        return r.Accept(in e, DateKind.Set, PhraseTag.Set);
    }

    /// <summary>همه‌ساله; هرروز صبح; on demand روزانه and سالی ۲۰ درصد.</summary>
    public static Outcome EverySet(ref DateReader r)
    {
        int value = r.Value(DateTag.EverySet);
        bool rate = (value & DateLexicon.RateWord) != 0;
        bool beforeNumber = (value & DateLexicon.RateOfNumber) != 0;
        if (rate && !r.Options.Rates || beforeNumber && r.After().Kind != LexemeKind.Number)
        {
            return Outcome.Decline;
        }

        var unit = (DateUnit)(value & ~(DateLexicon.RateWord | DateLexicon.RateOfNumber));
        return AcceptStep(ref r, unit, PartOf(ref r));
    }

    /// <summary>On demand, ۴۰ میلیون نفر در ماه; not در روز حادثه.</summary>
    public static Outcome RatePerUnit(ref DateReader r)
    {
        Lexeme before = r.Before();
        var unit = (DateUnit)r.Value(DateTag.AnyUnit);
        if (!r.Options.Rates || unit is DateUnit.Second or DateUnit.Minute or DateUnit.Hour || !r.IsText(in before, "در")
            || !EndsClause(ref r) || !FollowsNumber(ref r))
        {
            return Outcome.Decline;
        }

        r.Lead = -1;
        return AcceptStep(ref r, unit);
    }

    // A mark, a verb, or the noun of a compound verb and its verb («استفاده می‌کنند»).
    private static bool EndsClause(ref DateReader r) =>
        r.After().Kind is LexemeKind.Mark or LexemeKind.LineBreak || IsVerb(r.After()) || r.After().Kind is LexemeKind.Word or LexemeKind.Entry && IsVerb(r.After(2));

    private static bool IsVerb(Lexeme lexeme) => DateReader.ContextOf(in lexeme) is DateLexicon.PastValue or DateLexicon.FutureValue or DateLexicon.CopulaValue;

    // A rate is so much in so long: the number stands before, in the same sentence.
    private static bool FollowsNumber(ref DateReader r)
    {
        const int reach = 12;
        for (int d = 2; d <= reach; d++)
        {
            Lexeme lexeme = r.Before(d);
            if (lexeme.Kind == LexemeKind.Number || DateReader.EndsSentence(in lexeme))
            {
                return lexeme.Kind == LexemeKind.Number;
            }
        }

        return false;
    }

    private static TimeOfDay? PartOf(ref DateReader r) => r.Has(DateTag.PartOfDay) ? TimeOfDay.Of((PartOfDay)r.Value(DateTag.PartOfDay)) : null;

    private static Outcome AcceptStep(ref DateReader r, DateUnit unit, TimeOfDay? time = null, int every = 1)
    {
        if (!DateDuration.TryCreate(every, 0, unit, out DateDuration step))
        {
            return Outcome.Decline;
        }

        var e = new DateExpression { Form = DateForm.Set, Duration = step, Time = time };
        return r.Accept(in e, DateKind.Set, PhraseTag.Set);
    }
}
