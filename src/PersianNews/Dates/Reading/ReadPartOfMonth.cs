using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of parts of a month: thirds, halves, weeks, so many days at its beginning or end.</summary>
internal static class ReadPartOfMonth
{
    /// <summary>۱۵ روز نخست ماه جاری; دو هفته پایانی اسفند.</summary>
    public static Outcome Days(ref DateReader r)
    {
        long days = r.Get(DateTag.Number).Mantissa * (r.Has(DateTag.WeekWord) ? 7 : 1);
        sbyte? end = ReadPeriod.Nth(ref r);
        if (end is not (1 or -1) || days is < 2 or > 29 || !TryMonth(ref r, out DateExpression e))
        {
            return Outcome.Decline;
        }

        e = e with { Grain = DateGrain.Days, Day = end, PartLength = (byte)days };
        Outcome outcome = AcceptPart(ref r, in e);
        r.Modifier = DateModifier.None;
        return outcome;
    }

    /// <summary>دهه اول مهر ۱۴۰۲; هفته دوم ماه آینده; نیمه دوم آبان.</summary>
    public static Outcome Part(ref DateReader r)
    {
        if (!TryMonth(ref r, out DateExpression e))
        {
            return Outcome.Decline;
        }

        byte length = r.Has(DateTag.DecadeWord) ? (byte)10 : r.Has(DateTag.WeekWord) ? (byte)7 : (byte)15;
        e = e with { Grain = DateGrain.Days, Part = ReadPeriod.Nth(ref r), PartLength = length };
        bool possible = e.Part == -1 || e.Part >= 1 && e.Part <= (length == 7 ? 5 : 30 / length);
        return possible ? AcceptPart(ref r, in e) : Outcome.Decline;
    }

    /// <summary>نیمه شعبان: its fifteenth day; نیمه مرداد: a month in its middle.</summary>
    public static Outcome Middle(ref DateReader r)
    {
        if (!ReadDay.TryMonth(ref r, out DateExpression e) || !YearSlot.TryReadOptional(ref r, ref e))
        {
            return Outcome.Decline;
        }

        bool dated = YearSlot.IsDated(in e);
        if (e.Calendar == CalendarKind.LunarHijri)
        {
            e = e with { Grain = DateGrain.Day, Day = 15 };
            return r.Accept(in e, DateKind.Date, PhraseTag.Day | (dated ? PhraseTag.Dated : PhraseTag.Yearless));
        }

        if ((r.Get(DateTag.AnyMonth).Tags & (ulong)DateTag.MonthWeak) != 0)
        {
            return Outcome.Decline;
        }

        e = e with { Grain = DateGrain.Month };
        Outcome outcome = r.Accept(in e, DateKind.Month, PhraseTag.Period | (dated ? PhraseTag.Dated : PhraseTag.Yearless));
        r.Modifier = DateModifier.Mid;
        return outcome;
    }

    // The month of which the rest of the match is a part.
    private static bool TryMonth(ref DateReader r, out DateExpression e)
    {
        if (r.Has(DateTag.AnyMonth))
        {
            return ReadDay.TryMonth(ref r, out e) && YearSlot.TryReadOptional(ref r, ref e) && (YearSlot.IsDated(in e) || !ReadDay.IsShortWord(ref r));
        }

        e = ReadDay.ThatMonth(ref r);
        return true;
    }

    private static Outcome AcceptPart(ref DateReader r, in DateExpression e) =>
        r.Accept(in e, DateKind.Range, PhraseTag.Period | (YearSlot.IsDated(in e) ? PhraseTag.Dated : PhraseTag.Yearless));
}
