using PersianNews.Dates.Resolving;
using PersianNews.Dates.Writing;

namespace PersianNews.Dates;

/// <summary>
/// What a text says, before anyone asks what day that is: parse once, resolve against any reference day. Which members
/// count depends on <see cref="Form"/>; the others are null.
/// </summary>
public readonly record struct DateExpression
{
    /// <summary>What kind of statement this is.</summary>
    public DateForm Form { get; init; }

    /// <summary>The calendar named or assumed.</summary>
    public CalendarKind Calendar { get; init; }

    /// <summary>How fine the expression is.</summary>
    public DateGrain Grain { get; init; }

    /// <summary>The year as written, if stated: two digits when <see cref="IsShortYear"/>. Of a decade, its first year.</summary>
    public short? Year { get; init; }

    /// <summary>Whether the year was written with two digits.</summary>
    public bool IsShortYear { get; init; }

    /// <summary>The month, if stated: 1 to 12.</summary>
    public byte? Month { get; init; }

    /// <summary>The day of the month, if stated: as written, so it may not exist; −1 is the last day.</summary>
    public sbyte? Day { get; init; }

    /// <summary>Which part of the year or month, or which <see cref="Weekday"/> of the month: 1, 2, …, or −1 for the last.</summary>
    public sbyte? Part { get; init; }

    /// <summary>How long the part is: months of a year, days of a month; without a part, how many days or years in a row begin here.</summary>
    public byte PartLength { get; init; }

    /// <summary>The weekday, if stated.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>How many units from the one that holds the reference day; the unit is <see cref="ShiftGrain"/>.</summary>
    public int? Shift { get; init; }

    /// <summary>The unit of <see cref="Shift"/>.</summary>
    public DateGrain ShiftGrain { get; init; }

    /// <summary>The calendar of <see cref="Year"/> or of a shifted year, where the text names it or the year's size tells.</summary>
    public CalendarKind YearCalendar { get; init; }

    /// <summary>The length of a stretch or duration, or the step of a set.</summary>
    public DateDuration? Duration { get; init; }

    /// <summary>The local time of day, if stated.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>The named day, if it is one.</summary>
    public NamedDay Named { get; init; }

    /// <summary>Where a yearless expression or bare weekday points by its wording: −1 back, +1 ahead, 0 not said.</summary>
    public sbyte Direction { get; init; }

    /// <summary>Finds the days meant.</summary>
    /// <param name="context">What "today" means.</param>
    /// <param name="interval">The days.</param>
    /// <param name="issues">What was guessed or is wrong.</param>
    /// <returns>False when the expression denotes no days, or days that do not exist.</returns>
    public bool TryResolve(in DateContext context, out DateInterval interval, out DateIssues issues) =>
        new DateResolver(in context).TryResolve(in this, out interval, out issues);

    /// <summary>Writes a stable, culture-free form for logs, such as <c>sh:1405-08-30</c>, <c>rel:week-2</c> or <c>sh:????-08-25</c>.</summary>
    public override string ToString() => Timex.Write(this, static (DateExpression expression, ref TimexWriter writer) => writer.Expression(in expression));
}
