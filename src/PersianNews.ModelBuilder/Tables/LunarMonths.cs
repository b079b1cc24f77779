using System.Globalization;
using PersianNews.Calendars;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>The months of <c>lunar-months.tsv</c>, for <see cref="LunarCalendar"/>.</summary>
internal static class LunarMonths
{
    /// <summary>The bytes of <c>lunar-months.table</c>.</summary>
    public static byte[] ToBytes()
    {
        List<string[]> rows = TsvTable.Read("lunar-months.tsv", 3);
        int day = DateOnly.ParseExact(rows[0][1], "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;
        return TableFile.Build(writer =>
        {
            writer.Write(int.Parse(rows[0][0], CultureInfo.InvariantCulture));
            writer.Write(rows.Count * 12);
            writer.Write(day);
            foreach (char length in rows.SelectMany(row => row[2][..12]))
            {
                day += length == '+' ? 30 : 29;
                writer.Write(day);
            }
        });
    }
}
