using PersianNews.Calendars;

namespace PersianNews.Dates;

/// <summary>What "today" means for a text, and how to choose when the text leaves a choice.</summary>
/// <param name="Reference">The day the text was published, in Tehran.</param>
public readonly record struct DateContext(DateOnly Reference)
{
    /// <summary>Where an expression without a year points when no weekday settles it.</summary>
    public DatePreference Preference { get; init; } = DatePreference.Nearest;

    /// <summary>The calendar of two-digit years and of relative months and years (سال گذشته) where the text names none.</summary>
    public CalendarKind DefaultCalendar { get; init; } = CalendarKind.SolarHijri;

    /// <summary>The day in Tehran at a moment of publication, daylight saving of past years included.</summary>
    /// <param name="published">The moment. A <see cref="DateTime"/> becomes one by the machine's time zone unless its kind is UTC; where only the day is known, make a context of the day.</param>
    public static DateContext At(DateTimeOffset published) => new(TehranTime.DayAt(published));
}
