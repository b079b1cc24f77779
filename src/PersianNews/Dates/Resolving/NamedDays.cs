using PersianNews.Calendars;

namespace PersianNews.Dates.Resolving;

/// <summary>Where the named days lie.</summary>
internal static class NamedDays
{
    /// <summary>The calendar in which the day has the same date each year.</summary>
    public static CalendarKind CalendarOf(NamedDay day) => day switch
    {
        NamedDay.Labour or NamedDay.Christmas => CalendarKind.Gregorian,
        >= NamedDay.Tasua and <= NamedDay.Quds => CalendarKind.LunarHijri,
        _ => CalendarKind.SolarHijri,
    };

    /// <summary>The day numbers in a year of <see cref="CalendarOf"/>.</summary>
    public static (int First, int Last) In(NamedDay day, int year) => day switch
    {
        NamedDay.Nowruz => Solar(year, 1, 1),
        NamedDay.Sizdah => Solar(year, 1, 13),
        NamedDay.Army => Solar(year, 1, 29),
        NamedDay.PersianGulf => Solar(year, 2, 10),
        NamedDay.Teacher => Solar(year, 2, 12),
        NamedDay.Journalist => Solar(year, 5, 17),
        NamedDay.GovernmentWeek => Solar(year, 6, 2, 7),
        NamedDay.DefenceWeek => Solar(year, 6, 31, 7),
        NamedDay.Student => Solar(year, 9, 16),
        NamedDay.Yalda => Solar(year, 9, 30),
        NamedDay.Fajr => Solar(year, 11, 12, 11),
        NamedDay.NowruzHolidays => Solar(year, 1, 1, 4),
        NamedDay.CharshanbeSuri => BeforeLastWednesday(year),
        NamedDay.Labour => Gregorian(year, 5, 1),
        NamedDay.Christmas => Gregorian(year, 12, 25),
        NamedDay.Tasua => Lunar(year, 1, 9),
        NamedDay.Ashura => Lunar(year, 1, 10),
        NamedDay.Arbaeen => Lunar(year, 2, 20),
        NamedDay.Fitr => Lunar(year, 10, 1),
        NamedDay.Qurban => Lunar(year, 12, 10),
        NamedDay.Ghadir => Lunar(year, 12, 18),
        _ => LastFridayOfRamadan(year),
    };

    private static (int First, int Last) Solar(int year, int month, int day, int days = 1)
    {
        int first = SolarCalendar.ToDayNumber(year, month, day);
        return (first, first + days - 1);
    }

    private static (int First, int Last) Gregorian(int year, int month, int day)
    {
        int number = new DateOnly(year, month, day).DayNumber;
        return (number, number);
    }

    private static (int First, int Last) Lunar(int year, int month, int day)
    {
        int number = LunarCalendar.ToDayNumber(year, month, day);
        return (number, number);
    }

    private static (int First, int Last) BeforeLastWednesday(int year)
    {
        int last = SolarCalendar.YearStart(year + 1) - 1;
        int wednesday = last - ((int)DateOnly.FromDayNumber(last).DayOfWeek - (int)DayOfWeek.Wednesday + 7) % 7;
        return (wednesday - 1, wednesday - 1);
    }

    private static (int First, int Last) LastFridayOfRamadan(int year)
    {
        int last = LunarCalendar.ToDayNumber(year, 9, LunarCalendar.DaysInMonth(year, 9));
        int friday = last - ((int)DateOnly.FromDayNumber(last).DayOfWeek - (int)DayOfWeek.Friday + 7) % 7;
        return (friday, friday);
    }
}
