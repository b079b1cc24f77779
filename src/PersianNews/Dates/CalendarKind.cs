namespace PersianNews.Dates;

/// <summary>The calendars that Persian news mixes.</summary>
public enum CalendarKind : byte
{
    /// <summary>Not stated and not inferable.</summary>
    Unknown,

    /// <summary>Solar Hijri, the official calendar of Iran and of Afghanistan.</summary>
    SolarHijri,

    /// <summary>Gregorian.</summary>
    Gregorian,

    /// <summary>Lunar Hijri, by the month lengths published in Iran.</summary>
    LunarHijri,
}
