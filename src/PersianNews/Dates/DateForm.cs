namespace PersianNews.Dates;

/// <summary>What kind of statement a <see cref="DateExpression"/> makes.</summary>
public enum DateForm : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A place in a calendar, as far as stated: year, month, day, or a part of a year or month.</summary>
    Calendar,

    /// <summary>A unit counted from the one that holds the reference day: امروز، هفته گذشته، دو سال پیش.</summary>
    Relative,

    /// <summary>A stretch of time that begins or ends on the reference day: پنج سال گذشته.</summary>
    Stretch,

    /// <summary>A weekday, bare or counted from the reference day or week: شنبه آینده، دوشنبه هفته گذشته.</summary>
    Weekday,

    /// <summary>Thursday and Friday of a week.</summary>
    Weekend,

    /// <summary>A day or week of the closed list of named days.</summary>
    Named,

    /// <summary>A time of day alone.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that comes again and again.</summary>
    Set,

    /// <summary>A past that is not bounded: سال‌های اخیر.</summary>
    VaguePast,
}
