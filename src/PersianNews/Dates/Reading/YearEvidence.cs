using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Tells a bare number that is a year from one that counts, by the words beside it.</summary>
internal static class YearEvidence
{
    // «اجلاس جهانی گردشگری شهری ۲۰۲۱»: in lexemes.
    private const int EventReach = 4;

    /// <summary>Whether the neighbours of the match speak for a year.</summary>
    public static bool Supports(ref DateReader r, in Lexeme number, bool four)
    {
        Lexeme next = r.After();
        bool small = four && DateReader.ValueOf(in next, DateTag.Count) == DateLexicon.SmallCount;
        DateTag counted = small || IsNoCount(ref r) ? DateTag.None : DateTag.Count;
        counted |= DateTag.AnyUnit | DateTag.UnitAdjective | DateTag.Number | DateTag.Decimal | DateTag.Approx;

        // «پایان ۳۱ مارس»
        counted |= number.Mantissa < 32 ? DateTag.AnyMonth : DateTag.Month;
        if ((next.Tags & (ulong)counted) != 0 || next.IsMark('%') || next.IsMark('٪') || number.Has(LexemeFlags.Scaled))
        {
            return false;
        }

        if (r.Has(DateTag.Mod))
        {
            return true;
        }

        // «از ۲۰۰۰ تا ۲۵۰۰ نفر», «بین ۱۳۰۰ تا ۱۴۰۰ متر»: what the second number counts, the first counts too.
        if (r.IsAfter(DateTag.To | DateTag.And) && r.IsAfter(DateTag.Number, 2) && (!r.IsAfter(DateTag.Year4, 2) || r.IsAfter(counted, 3)))
        {
            return false;
        }

        if (!four)
        {
            // «انتخابات ۸۸», «انقلاب ۵۷»
            return number.Digits > 0 && r.IsBefore(DateTag.Event) && IsDomestic(in r.Before());
        }

        if (number.Digits == 0)
        {
            return false;
        }

        // «۱۰۰۰ تا ۱۵۰۰»: no year follows what is none.
        bool amount = r.IsBefore(DateTag.To) && r.IsBefore(DateTag.Number, 2) && r.Before(2).Mantissa is < 1200 or > 2100;
        bool bracketed = r.IsAfter(DateTag.Close) && (r.IsBefore(DateTag.Open) || r.IsBefore(DateTag.Comma) && r.IsNearBefore(DateTag.Open, 8));
        return bracketed || ReadPeriod.IsStrongPreposition(ref r) && !amount || r.IsNearBefore(DateTag.Event, EventReach);
    }

    // «از پارالمپیک ۲۰۲۰ خبر داد», «محصول ۲۰۱۸ کشور ترکیه»: the noun after the year is not what it counts.
    private static bool IsNoCount(ref DateReader r)
    {
        int counted = DateReader.ValueOf(r.After(), DateTag.Count);
        if (counted == DateLexicon.StrictCount || !r.IsNearBefore(DateTag.Event, EventReach))
        {
            return false;
        }

        bool made = r.IsBefore(DateTag.Event) && (DateReader.ValueOf(r.Before(), DateTag.Event) & DateLexicon.MadeEvent) != 0;
        return made || IsPartOfVerb(ref r);
    }

    /// <summary>Whether what follows the match is a noun that makes a verb: «خبر داد».</summary>
    public static bool IsPartOfVerb(ref DateReader r) =>
        DateReader.ValueOf(r.After(), DateTag.Count) == DateLexicon.VerbalCount && DateReader.ContextOf(r.After(2)) is DateLexicon.PastValue or DateLexicon.FutureValue;

    /// <summary>Whether a word is an event of this country, which a short date may follow: انتخابات ۸۸، اعتراضات آبان.</summary>
    public static bool IsDomestic(in Lexeme lexeme) => (DateReader.ValueOf(in lexeme, DateTag.Event) & DateLexicon.DomesticEvent) != 0;
}
