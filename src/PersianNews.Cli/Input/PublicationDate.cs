using System.Globalization;
using PersianNews.Dates;

namespace PersianNews.Cli.Input;

/// <summary>Reads the day or moment of publication: <c>2024-07-06</c>, RFC 3339, or a Solar Hijri day such as <c>1403-04-16</c>.</summary>
internal static class PublicationDate
{
    private static readonly TimeSpan Tehran = new(3, 30, 0);

    // Years below this are Solar Hijri: no news is older than the Gregorian year 1600.
    private const int FirstGregorianYear = 1600;

    /// <summary>Reads a date; a day without a time stands for noon in Tehran, so that it is that day under any offset used there.</summary>
    public static bool TryParse(string text, out DateTimeOffset moment)
    {
        moment = default;
        string[] parts = text.Split('-', '/');
        if (parts.Length == 3 && parts[2].Length <= 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int month)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int day))
        {
            DateOnly date;
            if (year < FirstGregorianYear)
            {
                if (!SolarHijriDate.TryCreate(year, month, day, out SolarHijriDate solar))
                {
                    return false;
                }

                date = solar.ToDateOnly();
            }
            else if (year > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            {
                return false;
            }
            else
            {
                date = new DateOnly(year, month, day);
            }

            moment = new DateTimeOffset(date.ToDateTime(new TimeOnly(12, 0)), Tehran);
            return true;
        }

        return text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
    }
}
