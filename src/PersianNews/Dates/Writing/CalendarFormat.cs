using System.Text;
using PersianNews.Characters;
using PersianNews.Dates.Resolving;

namespace PersianNews.Dates.Writing;

/// <summary>Writes and reads days of the Hijri calendars; never asks a culture.</summary>
internal static class CalendarFormat
{
    // Eight digits and two marks of three bytes each, and room for white space that is not ASCII.
    private const int MostBytes = 64;

    /// <summary>Writes a day.</summary>
    public static string ToString(HijriDay day, CalendarKind calendar, string? format, DigitShape digits)
    {
        Span<char> buffer = stackalloc char[256];
        if (TryFormat(day, calendar, buffer, out int written, format, digits))
        {
            return buffer[..written].ToString();
        }

        // Only literal text can be that long.
        var large = new char[256 + 16 * (format?.Length ?? 0)];
        TryFormat(day, calendar, large, out written, format, digits);
        return new string(large, 0, written);
    }

    /// <summary>Writes a day into a buffer.</summary>
    public static bool TryFormat(HijriDay day, CalendarKind calendar, Span<char> destination, out int written, ReadOnlySpan<char> format, DigitShape digits)
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
                    Number(ref writer, day.Year % 100, 2, digits);
                    break;
                case ('y', _):
                    Number(ref writer, day.Year, 4, digits);
                    break;
                case ('M', >= 3):
                    writer.Text(calendar == CalendarKind.LunarHijri ? PersianNames.LunarMonth(day.Month) : PersianNames.SolarMonth(day.Month));
                    break;
                case ('M', _):
                    Number(ref writer, day.Month, run, digits);
                    break;
                case ('d', >= 3):
                    writer.Text(PersianNames.Weekday(DateOnly.FromDayNumber(day.DayNumber(calendar)).DayOfWeek));
                    break;
                case ('d', _):
                    Number(ref writer, day.Day, run, digits);
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
    public static bool TryFormatUtf8(HijriDay day, CalendarKind calendar, Span<byte> destination, out int written, ReadOnlySpan<char> format)
    {
        written = 0;
        int most = 256 + 16 * format.Length;
        Span<char> buffer = most <= 512 ? stackalloc char[512] : new char[most];
        return TryFormat(day, calendar, buffer, out int chars, format, DigitShape.Ascii)
            && Encoding.UTF8.TryGetBytes(buffer[..chars], destination, out written);
    }

    /// <summary>Reads a day: three numbers that one kind of mark divides, in any digits, with white space around them.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, CalendarKind calendar, out HijriDay date)
    {
        date = default;
        text = text.Trim();
        return TryNumber(ref text, 4, out int year) && TryMark(ref text, '\0', out char mark)
            && TryNumber(ref text, 2, out int month) && TryMark(ref text, mark, out _)
            && TryNumber(ref text, 2, out int day) && text.IsEmpty && HijriDay.TryCreate(calendar, year, month, day, out date);
    }

    /// <summary>Reads a day from UTF-8.</summary>
    public static bool TryParseUtf8(ReadOnlySpan<byte> text, CalendarKind calendar, out HijriDay date)
    {
        date = default;
        text = text.Trim(" \t\r\n"u8);
        Span<char> chars = stackalloc char[MostBytes];
        return text.Length <= MostBytes && Encoding.UTF8.TryGetChars(text, chars, out int count) && TryParse(chars[..count], calendar, out date);
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
