using System.Globalization;
using PersianNews.Calendars;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>The day numbers of 1 Farvardin of each year, for <see cref="SolarCalendar"/>.</summary>
internal static class SolarYears
{
    private const int RuleFirst = 1178;
    private const int RuleLast = 1501;

    /// <summary>The bytes of <c>solar-years.table</c>.</summary>
    public static byte[] ToBytes()
    {
        var bcl = new PersianCalendar();
        int anchor = new DateOnly(2024, 3, 20).DayNumber;
        for (int year = 1403; year > RuleFirst; year--)
        {
            anchor -= LengthByRule(year - 1);
        }

        return TableFile.Build(writer =>
        {
            for (int year = SolarCalendar.MinYear; year <= SolarCalendar.MaxYear + 1; year++)
            {
                bool byRule = year is >= RuleFirst and <= RuleLast + 1;
                writer.Write(byRule ? anchor : DateOnly.FromDateTime(bcl.ToDateTime(year, 1, 1, 0, 0, 0, 0)).DayNumber);
                anchor += byRule ? LengthByRule(year) : 0;
            }
        });
    }

    private static int LengthByRule(int year) => (25 * year + 11) % 33 < 8 ? 366 : 365;
}
