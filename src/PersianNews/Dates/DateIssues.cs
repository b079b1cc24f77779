namespace PersianNews.Dates;

/// <summary>What was guessed or is wrong about a date.</summary>
[Flags]
public enum DateIssues : ushort
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The year was taken from the reference day.</summary>
    YearInferred = 1,

    /// <summary>The century of a two-digit year was chosen.</summary>
    CenturyInferred = 2,

    /// <summary>The calendar of a two-digit year was not named; <see cref="DateContext.DefaultCalendar"/> was taken.</summary>
    CalendarInferred = 4,

    /// <summary>The weekday written is not the weekday of the date written.</summary>
    WeekdayMismatch = 8,

    /// <summary>The text names a day that its month does not have.</summary>
    NoSuchDay = 16,

    /// <summary>A lunar date outside the published months, which may be off by a day or two.</summary>
    LunarApproximate = 32,

    /// <summary>The text itself says "about".</summary>
    StatedApproximate = 64,

    /// <summary>The text gives the day in two calendars, and they differ; the first is taken.</summary>
    CalendarMismatch = 128,

    /// <summary>A day before 1304 SH, when official months had other lengths, given by the present rule.</summary>
    ProlepticMonths = 256,

    /// <summary>Which days are meant depends on the day of publication, and nobody gave one; see <see cref="DateExpression.TryResolve"/>.</summary>
    ReferenceMissing = 512,
}
