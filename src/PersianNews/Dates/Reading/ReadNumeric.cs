using PersianNews.Grammar;
using PersianNews.Lexing;

namespace PersianNews.Dates.Reading;

/// <summary>Readings of dates in digits: ۱۴۰۳/۰۴/۱۶، 16-4-1403، ۰۳/۰۴/۱۶، 2024-07-06T14:30.</summary>
internal static class ReadNumeric
{
    /// <summary>A numeric date; what only looks like one is consumed, so that no part of it is salvaged.</summary>
    public static Outcome Date(ref DateReader r)
    {
        Span<int> value = stackalloc int[3];
        Span<int> digits = stackalloc int[3];
        if (!TryParts(ref r, value, digits, out char mark, out int last))
        {
            return Outcome.Decline;
        }

        if (!IsWhole(ref r, last) || !TryOrder(ref r, value, digits, mark, out int year, out int month, out int day, out bool shortYear))
        {
            return Outcome.Nothing;
        }

        CalendarKind calendar = YearSlot.Era(ref r);
        calendar = calendar != CalendarKind.Unknown || shortYear ? calendar : YearSlot.OfSize(year);
        var e = new DateExpression
        {
            Form = DateForm.Calendar,
            Calendar = calendar,
            YearCalendar = calendar,
            Grain = DateGrain.Day,
            Year = (short)year,
            IsShortYear = shortYear,
            Month = (byte)month,
            Day = (sbyte)Math.Min(day, 99),
        };
        if (!r.Has(DateTag.IsoT))
        {
            return r.Accept(in e, DateKind.Date, PhraseTag.Numeric | PhraseTag.Dated);
        }

        if (!TryTime(ref r, last, out TimeOfDay time))
        {
            return Outcome.Nothing;
        }

        e = e with { Time = time };
        return r.Accept(in e, DateKind.DateTime, PhraseTag.Moment);
    }

    private static bool TryParts(ref DateReader r, scoped Span<int> value, scoped Span<int> digits, out char mark, out int last)
    {
        mark = '\0';
        last = 0;
        int n = 0;
        for (int i = 0; i < r.Captures.Length && n < 3; i++)
        {
            Capture capture = r.Captures[i];
            ref readonly Lexeme lexeme = ref r.Get(capture);
            last = i;
            if ((capture.Slot & (ulong)(DateTag.Slash | DateTag.Dash)) != 0)
            {
                if (!Agrees((char)lexeme.Mantissa, ref mark))
                {
                    return false;
                }
            }
            else if (lexeme.Scale > 0)
            {
                int power = lexeme.Scale == 1 ? 10 : lexeme.Scale == 2 ? 100 : 10000;
                if (n > 1 || lexeme.Scale is not (1 or 2 or 4) || lexeme.Mantissa > 99_999_999 || lexeme.Has(LexemeFlags.Words) || !Agrees(lexeme.Has(LexemeFlags.Slash) ? '/' : '.', ref mark))
                {
                    return false;
                }

                (value[n], digits[n]) = ((int)lexeme.Mantissa / power, lexeme.Digits - lexeme.Scale);
                (value[n + 1], digits[n + 1]) = ((int)lexeme.Mantissa % power, lexeme.Scale);
                n += 2;
            }
            else
            {
                if (lexeme.Mantissa > 9999 || lexeme.Digits is 0 or > 4 || lexeme.Has(LexemeFlags.Words))
                {
                    return false;
                }

                (value[n], digits[n]) = ((int)lexeme.Mantissa, lexeme.Digits);
                n++;
            }
        }

        // Spaces may stand around a slash only: «۱۴ - ۱۵ - ۱۶» is no date.
        return n == 3 && (mark == '/' || r.Get(r.Captures[0]).Has(LexemeFlags.BeforeSeparator));
    }

    private static bool Agrees(char c, ref char mark)
    {
        c = c switch
        {
            '٫' => '.',
            '⁄' or '∕' => '/',
            '.' or '/' => c,
            _ => '-',
        };
        bool agrees = mark == '\0' || mark == c;
        mark = c;
        return agrees;
    }

    // The date must not be a piece of something longer: 192.168.1.1, ۱۴۰۳/۲۲/۱۵/ص.
    private static bool IsWhole(ref DateReader r, int last)
    {
        bool second = r.IsBefore(DateTag.Dash) && (r.Before(2).Tags & r.Before(4).Tags & (ulong)DateTag.Part) != 0 && r.IsBefore(DateTag.Slash, 3);
        LexemeFlags cut = second ? LexemeFlags.AfterWord : LexemeFlags.AfterSeparator | LexemeFlags.AfterWord;
        bool named = r.IsBefore(DateTag.NumberHead) && DateReader.ValueOf(r.Before(), DateTag.NumberHead) != DateLexicon.DatedHead;
        if (named || r.Get(r.Captures[0]).Has(cut))
        {
            return false;
        }

        Lexeme mark = r.Before();
        if (!second && mark.Kind == LexemeKind.Mark && (char)mark.Mantissa is '-' or '/' or '_' or '#' or '*' && !r.Get(r.Captures[0]).Has(LexemeFlags.SpaceBefore) && !mark.Has(LexemeFlags.SpaceBefore))
        {
            return false;
        }

        ref readonly Lexeme end = ref r.Get(r.Captures[last]);
        Lexeme next = r.After();
        if (end.Has(LexemeFlags.BeforeSeparator))
        {
            // A time or the other end of a range may hang on: 1403/04/16-10:25, 1403/01/01-1403/03/31.
            return (next.Tags & (ulong)DateTag.Dash) != 0 && r.IsAfter(DateTag.Colon | DateTag.Slash, 3);
        }

        bool slash = next.IsMark('/') && !next.Has(LexemeFlags.SpaceBefore);
        return r.Has(DateTag.IsoT) || !slash || r.After(2).Has(LexemeFlags.SpaceBefore);
    }

    private static bool TryOrder(ref DateReader r, scoped ReadOnlySpan<int> value, scoped ReadOnlySpan<int> digits, char mark, out int year, out int month, out int day, out bool shortYear)
    {
        (year, month, day, shortYear) = (value[0], value[1], value[2], false);
        if (digits[1] > 2)
        {
            return false;
        }

        if (digits[0] == 4 && digits[2] <= 2)
        {
            return IsYear(year);
        }

        if (digits[2] == 4 && digits[0] <= 2)
        {
            (year, day) = (day, year);
            return IsYear(year);
        }

        if (digits[0] > 2 || digits[2] > 2)
        {
            return false;
        }

        shortYear = true;
        bool labelled = r.IsBefore(DateTag.Dated | DateTag.Preposition) || r.IsBefore(DateTag.Colon) || r.Latent || r.IsBefore(DateTag.Weekday | DateTag.DayWord);
        if (value[2] > 31 && (mark == '/' || labelled))
        {
            // Old newspapers: 7/3/83, letters: مورخ 7.3.83.
            (year, day) = (day, year);
            return month is >= 1 and <= 12 && day is >= 1 and <= 31;
        }

        bool plausible = digits[0] == 2 && month is >= 1 and <= 12 && day is >= 1 and <= 31;
        return plausible && (mark == '/' || mark == '-' && digits[1] == 2 && digits[2] == 2 || labelled);
    }

    private static bool IsYear(int year) => year is >= 1200 and <= 1500 or >= 1800 and <= 2100;

    private static bool TryTime(ref DateReader r, int last, out TimeOfDay time)
    {
        ReadOnlySpan<Capture> rest = r.Captures[(last + 1)..];
        Span<int> part = [0, 0, -1];
        int n = 0;
        foreach (Capture capture in rest)
        {
            if ((capture.Slot & (ulong)DateTag.Part) != 0)
            {
                part[n++] = (int)r.Get(capture).Mantissa;
            }
        }

        return ReadTime.TryMake(part[0], part[1], part[2], PartOfDay.None, out time);
    }
}
