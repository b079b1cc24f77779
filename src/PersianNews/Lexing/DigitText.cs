using PersianNews.Characters;

namespace PersianNews.Lexing;

/// <summary>Reads numbers written in digits, of any shape: integers, grouped thousands, decimals.</summary>
internal static class DigitText
{
    /// <summary>Whether the digit at <paramref name="at"/> stands directly after a separator that a digit precedes.</summary>
    public static bool FollowsSeparator(ReadOnlySpan<char> text, int at) =>
        at >= 2 && IsSeparator(text[at - 1]) && IsDigit(text, at - 2);

    /// <summary>
    /// Reads the number at <see cref="Lexeme.Start"/>. Two parts that <c>.</c>, <c>٫</c> or <c>/</c> divides are a decimal;
    /// three and more (dates, versions) and parts that other marks divide are left apart, flagged.
    /// </summary>
    public static void Read(ReadOnlySpan<char> text, ref Lexeme lexeme)
    {
        int end = lexeme.Start;
        long value = Run(text, ref end, out int digits);
        bool continued = lexeme.Has(LexemeFlags.AfterSeparator);
        if (!continued && digits <= 3)
        {
            int groups = ReadThousands(text, ref end, ref value);
            digits += 3 * groups;
            lexeme.Flags |= groups > 0 ? LexemeFlags.Scaled : 0;
        }

        if ((uint)end + 1 < (uint)text.Length && IsDigit(text, end + 1) && IsSeparator(text[end]))
        {
            if (!continued && text[end] is '.' or '٫' or '/' && value >= 0 && TryReadFraction(text, end, ref lexeme, value, digits))
            {
                return;
            }

            lexeme.Flags |= LexemeFlags.BeforeSeparator;
        }

        lexeme.End = end;
        lexeme.Mantissa = value;
        lexeme.Digits = (byte)Math.Min(digits, byte.MaxValue);
    }

    private static bool TryReadFraction(ReadOnlySpan<char> text, int dot, ref Lexeme lexeme, long whole, int digits)
    {
        int end = dot + 1;
        long fraction = Run(text, ref end, out int places);
        bool goesOn = (uint)end + 1 < (uint)text.Length && IsSeparator(text[end]) && IsDigit(text, end + 1) && text[end] is not ('-' or '–');
        if (goesOn || places + digits > 17)
        {
            return false;
        }

        long power = 1;
        for (int i = 0; i < places; i++)
        {
            power *= 10;
        }

        lexeme.End = end;
        lexeme.Mantissa = whole * power + fraction;
        lexeme.Scale = (byte)places;
        lexeme.Digits = (byte)(digits + places);
        lexeme.Flags |= text[dot] == '/' ? LexemeFlags.Slash : 0;
        return true;
    }

    private static int ReadThousands(ReadOnlySpan<char> text, ref int end, ref long value)
    {
        if ((uint)end >= (uint)text.Length || text[end] is not (',' or '٬' or '،' or '.' or '\''))
        {
            return 0;
        }

        char mark = text[end];
        int groups = 0;
        long sum = value;
        int at = end;
        while ((uint)at < (uint)text.Length && text[at] == mark && sum < 1_000_000_000_000)
        {
            int next = at + 1;
            long group = Run(text, ref next, out int digits);
            if (digits != 3)
            {
                break;
            }

            sum = sum * 1000 + group;
            at = next;
            groups++;
        }

        // One group after a dot is a decimal (۱۴.۳۵۰), and a group that digits of another length follow is no thousands.
        if (groups == 0 || mark == '.' && groups < 2 || (uint)at + 1 < (uint)text.Length && text[at] == mark && IsDigit(text, at + 1))
        {
            return 0;
        }

        value = sum;
        end = at;
        return groups;
    }

    private static long Run(ReadOnlySpan<char> text, ref int end, out int digits)
    {
        long value = 0;
        digits = 0;
        for (; (uint)end < (uint)text.Length; end++)
        {
            CharClass kind = Folding.ClassOf(text[end]);
            if (kind == CharClass.Digit)
            {
                digits++;
                value = digits > 17 ? -1 : value * 10 + (Folding.Fold(text[end]) - '0');
            }
            else if (kind != CharClass.Ignorable || !IsDigit(text, end + 1) || digits == 0)
            {
                break;
            }
        }

        return value;
    }

    private static bool IsSeparator(char c) =>
        c is '.' or '٫' or '/' or ':' or '-' or '–' or '_' or '*' or '\\' or '×' or '\u2011' or '\u2012' or '⁄' or '∕' or '؍';

    private static bool IsDigit(ReadOnlySpan<char> text, int at) =>
        (uint)at < (uint)text.Length && Folding.ClassOf(text[at]) == CharClass.Digit;
}
