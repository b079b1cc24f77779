using System.Globalization;
using PersianNews.Calendars;
using PersianNews.Characters;

namespace PersianNews.Dates;

/// <summary>
/// Reads the day or moment of publication as sites, feeds and databases write it: <c>2024-07-06</c>, RFC 3339
/// (<c>2024-07-06T10:00:00+03:30</c>), and both with a Solar Hijri day (<c>1403/04/16</c>, <c>۱۴۰۳-۰۴-۱۶ ۱۰:۰۰</c>). The machine's time zone is never
/// read, and years below 1600 are Solar Hijri: left to <see cref="DateTimeOffset"/> they would be years of the Middle Ages.
/// </summary>
public static class PublicationTime
{
    private const int FirstGregorianYear = 1600;

    // 2024-07-06T10:00:00.0000000+03:30 and some space around it.
    private const int MaximumLength = 64;

    /// <summary>Reads a day or a moment.</summary>
    /// <param name="text">The text, in any digits; the year has four of them.</param>
    /// <param name="moment">
    /// The moment. A day without a time stands for noon in Tehran, so that it is that day under any offset used there. A time without an offset is
    /// taken as UTC behind a Gregorian day, and as the time of Tehran behind a Solar Hijri one.
    /// </param>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset moment)
    {
        moment = default;
        if (text.Length > MaximumLength)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[MaximumLength];
        for (int i = 0; i < text.Length; i++)
        {
            buffer[i] = Folding.Fold(text[i]) is char digit and >= '0' and <= '9' ? digit : text[i];
        }

        string digits = buffer[..text.Length].Trim().ToString();
        if (TryReadDay(digits, out DateOnly day, out bool solar))
        {
            moment = AtTehran(day.ToDateTime(new TimeOnly(12, 0)));
            return true;
        }

        // RFC 3339 allows a small t and a space between the day and the time. The day is read by the rule above.
        int gap = digits.AsSpan().IndexOfAny("Tt ");
        if (gap < 0 || !TryReadDay(digits[..gap], out day, out solar))
        {
            return false;
        }

        string time = digits[(gap + 1)..].ToUpperInvariant();
        time = time is [_, ':', ..] ? "0" + time : time;
        if (!DateTimeOffset.TryParse($"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T{time}", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment))
        {
            return false;
        }

        moment = solar && time.AsSpan().IndexOfAny("Z+-") < 0 ? AtTehran(moment.DateTime) : moment;
        return true;
    }

    private static DateTimeOffset AtTehran(DateTime local)
    {
        // The offset is a matter of UTC, which the offset itself decides: near a change of clocks the second answer is the right one.
        TimeSpan guess = TehranTime.OffsetAt(local);
        return new DateTimeOffset(local, TehranTime.OffsetAt(local - guess));
    }

    private static bool TryReadDay(string text, out DateOnly day, out bool solar)
    {
        day = default;
        solar = false;
        string[] parts = text.Split('-', '/');
        if (parts is not [{ Length: 4 }, { Length: <= 2 }, { Length: <= 2 }]
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            || !int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int dayOfMonth))
        {
            return false;
        }

        solar = year < FirstGregorianYear;
        if (solar)
        {
            bool exists = SolarHijriDate.TryCreate(year, month, dayOfMonth, out SolarHijriDate date);
            day = exists ? date.ToDateOnly() : default;
            return exists;
        }

        bool real = month is >= 1 and <= 12 && dayOfMonth >= 1 && dayOfMonth <= DateTime.DaysInMonth(year, month);
        day = real ? new DateOnly(year, month, dayOfMonth) : default;
        return real;
    }
}
