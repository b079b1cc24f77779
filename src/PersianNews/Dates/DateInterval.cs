namespace PersianNews.Dates;

/// <summary>Days, both ends included, in the proleptic Gregorian calendar of <see cref="DateOnly"/>.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; not before <paramref name="First"/>.</param>
/// <param name="Grain">What the days are together.</param>
/// <param name="Calendar">The calendar that the text counts in.</param>
public readonly record struct DateInterval(DateOnly First, DateOnly Last, DateGrain Grain, CalendarKind Calendar)
{
    /// <summary>The number of days; 1 or more.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether a day lies inside.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(DateOnly day) => First <= day && day <= Last;
}
