using PersianNews.Lexing;

namespace PersianNews.Dates;

/// <summary>Tells a bare number that is a year from one that counts, by the words beside it.</summary>
internal static class YearEvidence
{
    /// <summary>Whether the neighbours of the match speak for a year.</summary>
    public static bool Supports(ref DateReader r, in Lexeme number, bool four)
    {
        Lexeme next = r.After();
        DateTag counted = DateTag.Count | DateTag.AnyUnit | DateTag.UnitAdjective | DateTag.Number | DateTag.Decimal | DateTag.Month | DateTag.Approx;
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
            return number.Digits > 0 && r.IsBefore(DateTag.Event) && IsDomestic(r.Before());
        }

        if (number.Digits == 0)
        {
            return false;
        }

        bool bracketed = r.IsBefore(DateTag.Open) && r.IsAfter(DateTag.Close);
        return bracketed || ReadPeriod.IsStrongPreposition(ref r) || r.IsNearBefore(DateTag.Event, 4);
    }

    private static bool IsDomestic(Lexeme lexeme) => DateReader.ValueOf(in lexeme, DateTag.Event) == 1;
}
