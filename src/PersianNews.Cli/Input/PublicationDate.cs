using System.Globalization;
using PersianNews.Dates;

namespace PersianNews.Cli.Input;

/// <summary>Reads the day or moment of publication: <c>2024-07-06</c>, RFC 3339, or a Solar Hijri day such as <c>1403-04-16</c>.</summary>
internal static class PublicationDate
{
    private static readonly TimeSpan Tehran = new(3, 30, 0);

    // Years below this are Solar Hijri: no news is older than the Gregorian year 1600.
    private const int FirstGregorianYear = 1600;

    private const int DayLength = 10; // 2024-07-06

    /// <summary>Reads a date; a day without a time stands for noon in Tehran, so that it is that day under any offset used there.</summary>
    public static bool TryParse(string text, out DateTimeOffset moment)
    {
        moment = default;
        if (TryReadDay(text, out DateOnly date))
        {
            moment = new DateTimeOffset(date.ToDateTime(new TimeOnly(12, 0)), Tehran);
            return true;
        }

        // RFC 3339 allows a small t and a space between the day and the time. The day is read by the rule above: left to the runtime, a
        // Solar Hijri day would be one of the Middle Ages.
        return text.Length > DayLength && text[DayLength] is 'T' or 't' or ' ' && TryReadDay(text[..DayLength], out date)
            && DateTimeOffset.TryParse($"{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T{text[(DayLength + 1)..].ToUpperInvariant()}", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }

    private static bool TryReadDay(string text, out DateOnly date)
    {
        date = default;
        string[] parts = text.Split('-', '/');
        bool numbers = parts is [{ Length: 4 }, { Length: <= 2 }, { Length: <= 2 }]
            & int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            & int.TryParse(parts.ElementAtOrDefault(1), NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            & int.TryParse(parts.ElementAtOrDefault(2), NumberStyles.None, CultureInfo.InvariantCulture, out int day);
        if (!numbers)
        {
            return false;
        }

        if (year < FirstGregorianYear)
        {
            bool exists = SolarHijriDate.TryCreate(year, month, day, out SolarHijriDate solar);
            date = exists ? solar.ToDateOnly() : default;
            return exists;
        }

        bool real = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = real ? new DateOnly(year, month, day) : default;
        return real;
    }
}
