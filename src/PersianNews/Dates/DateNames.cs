namespace PersianNews.Dates;

/// <summary>The names that JSON and the command line use.</summary>
public static class DateNames
{
    private static readonly (DateIssues Issue, string Name)[] IssueNames =
    [
        (DateIssues.YearInferred, "yearInferred"),
        (DateIssues.CenturyInferred, "centuryInferred"),
        (DateIssues.CalendarInferred, "calendarInferred"),
        (DateIssues.WeekdayMismatch, "weekdayMismatch"),
        (DateIssues.NoSuchDay, "noSuchDay"),
        (DateIssues.LunarApproximate, "lunarApproximate"),
        (DateIssues.StatedApproximate, "statedApproximate"),
        (DateIssues.CalendarMismatch, "calendarMismatch"),
        (DateIssues.ProlepticMonths, "prolepticMonths"),
        (DateIssues.ReferenceMissing, "referenceMissing"),
    ];

    /// <summary>The names of issues, such as <c>yearInferred</c>; empty for none.</summary>
    /// <param name="issues">The issues.</param>
    public static IReadOnlyList<string> Of(DateIssues issues) =>
        issues == DateIssues.None ? [] : [.. IssueNames.Where(pair => (issues & pair.Issue) != 0).Select(static pair => pair.Name)];

    /// <summary>The lower-case name of a kind, such as <c>datetime</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string Of(DateKind kind) => kind switch
    {
        DateKind.Date => "date",
        DateKind.Week => "week",
        DateKind.Month => "month",
        DateKind.Season => "season",
        DateKind.Quarter => "quarter",
        DateKind.Half => "half",
        DateKind.Year => "year",
        DateKind.Decade => "decade",
        DateKind.Century => "century",
        DateKind.Range => "range",
        DateKind.List => "list",
        DateKind.Time => "time",
        DateKind.DateTime => "datetime",
        DateKind.Duration => "duration",
        _ => "set",
    };

    /// <summary>The TIMEX3 name of a modifier, such as <c>START</c>; null for none.</summary>
    /// <param name="modifier">The modifier.</param>
    public static string? Of(DateModifier modifier) => modifier switch
    {
        DateModifier.Start => "START",
        DateModifier.Mid => "MID",
        DateModifier.End => "END",
        DateModifier.Approx => "APPROX",
        DateModifier.MoreThan => "MORE_THAN",
        DateModifier.LessThan => "LESS_THAN",
        _ => null,
    };
}
