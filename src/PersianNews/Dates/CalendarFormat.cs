using System.Text;
using PersianNews.Characters;

namespace PersianNews.Dates;

/// <summary>Writes and reads days of the Hijri calendars; never asks a culture.</summary>
internal static class CalendarFormat
{
    /// <summary>Writes a day.</summary>
    public static string ToString(int year, int month, int day, DayOfWeek weekday, CalendarKind calendar, string? format, DigitShape digits)
    {
        Span<char> buffer = stackalloc char[256];
        if (TryFormat(year, month, day, weekday, calendar, buffer, out int written, format, digits))
        {
            return buffer[..written].ToString();
        }

        // Only literal text can be that long.
        var large = new char[256 + 16 * (format?.Length ?? 0)];
        TryFormat(year, month, day, weekday, calendar, large, out written, format, digits);
        return new string(large, 0, written);
    }

    /// <summary>Writes a day into a buffer.</summary>
    public static bool TryFormat(int year, int month, int day, DayOfWeek weekday, CalendarKind calendar, Span<char> destination, out int written, ReadOnlySpan<char> format, DigitShape digits)
    {
        digits = format is "D" ? DigitShape.Persian : digits;
        format = format switch
        {
            "" or "o" or "O" or "G" => "yyyy-MM-dd",
            "d" => "yyyy/MM/dd",
            "D" => "dddd d MMMM yyyy",
            _ => format,
        };
        var writer = new TimexWriter(destination);
        for (int i = 0; i < format.Length;)
        {
            char c = format[i];
            if (c == '\'')
            {
                int close = format[(i + 1)..].IndexOf('\'');
                if (close < 0)
                {
                    throw new FormatException("The format has an unclosed quote.");
                }

                writer.Text(format.Slice(i + 1, close));
                i += close + 2;
                continue;
            }

            int run = 1;
            while (i + run < format.Length && format[i + run] == c)
            {
                run++;
            }

            switch (c, run)
            {
                case ('y', 2):
                    Number(ref writer, year % 100, 2, digits);
                    break;
                case ('y', _):
                    Number(ref writer, year, 4, digits);
                    break;
                case ('M', >= 3):
                    writer.Text(calendar == CalendarKind.LunarHijri ? PersianNames.LunarMonth(month) : PersianNames.SolarMonth(month));
                    break;
                case ('M', _):
                    Number(ref writer, month, run, digits);
                    break;
                case ('d', >= 3):
                    writer.Text(PersianNames.Weekday(weekday));
                    break;
                case ('d', _):
                    Number(ref writer, day, run, digits);
                    break;
                default:
                    writer.Text(format.Slice(i, run));
                    break;
            }

            i += run;
        }

        written = writer.Fits ? writer.Length : 0;
        return writer.Fits;
    }

    /// <summary>Writes a day into a buffer as UTF-8.</summary>
    public static bool TryFormatUtf8(int year, int month, int day, DayOfWeek weekday, CalendarKind calendar, Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        written = 0;
        int most = 256 + 16 * format.Length;
        Span<char> buffer = most <= 512 ? stackalloc char[512] : new char[most];
        return TryFormat(year, month, day, weekday, calendar, buffer, out int chars, format, DigitShape.Ascii)
            && Encoding.UTF8.TryGetBytes(buffer[..chars], destination, out written);
    }

    /// <summary>Reads three numbers that one kind of mark divides, in any digits, with white space around them.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        text = text.Trim();
        return TryNumber(ref text, 4, out year) && TryMark(ref text, '\0', out char mark)
            && TryNumber(ref text, 2, out month) && TryMark(ref text, mark, out _)
            && TryNumber(ref text, 2, out day) && text.IsEmpty;
    }

    private static bool TryNumber(ref ReadOnlySpan<char> text, int most, out int value)
    {
        value = 0;
        int n = 0;
        while (n < text.Length && n <= most && Folding.ClassOf(text[n]) == CharClass.Digit)
        {
            value = value * 10 + Folding.Fold(text[n++]) - '0';
        }

        text = text[n..];
        return n > 0 && n <= most;
    }

    private static bool TryMark(ref ReadOnlySpan<char> text, char expected, out char mark)
    {
        mark = text.IsEmpty ? '\0' : text[0] == '٫' ? '.' : text[0];
        bool right = mark is '-' or '/' or '.' && (expected == '\0' || expected == mark);
        text = right ? text[1..] : text;
        return right;
    }

    private static void Number(ref TimexWriter writer, int value, int least, DigitShape digits)
    {
        Span<char> text = stackalloc char[8];
        var inner = new TimexWriter(text);
        inner.Number(value, least);
        for (int i = 0; i < inner.Length && digits == DigitShape.Persian; i++)
        {
            text[i] = (char)(text[i] - '0' + '۰');
        }

        writer.Text(text[..inner.Length]);
    }
}
