using System.Globalization;

namespace PersianNews.Dates;

internal readonly record struct SolarHijriDate(DateOnly Day)
{
    private static readonly PersianCalendar Calendar = new();

    public static bool TryCreate(int year, int month, int day, out SolarHijriDate date)
    {
        date = default;
        if (year is < 1 or > 9377 || month is < 1 or > 12 || day < 1 || day > Calendar.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new(DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0)));
        return true;
    }

    public static SolarHijriDate FromDateOnly(DateOnly day) => new(day);

    public DateOnly ToDateOnly() => Day;

    public override string ToString() => Day.ToDateTime(default) is var d ? $"{Calendar.GetYear(d):0000}-{Calendar.GetMonth(d):00}-{Calendar.GetDayOfMonth(d):00}" : "";
}
