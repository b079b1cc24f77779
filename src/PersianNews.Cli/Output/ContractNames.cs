using PersianNews.Articles;
using PersianNews.Dates;
using PersianNews.Quantities;

namespace PersianNews.Cli.Output;

/// <summary>The words that the command's contract has for the library's enumerations. They are stable; the enumerations' names need not be.</summary>
internal static class ContractNames
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
    ];

    /// <summary>The contract's word for a kind of date expression.</summary>
    public static string Of(DateKind kind) => kind switch
    {
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
        DateKind.Set => "set",
        _ => "date",
    };

    /// <summary>The contract's (and TIMEX3's) word for a shading of a date; null for none.</summary>
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

    /// <summary>The contract's words for what was guessed or is wrong about a date.</summary>
    public static IEnumerable<string> Of(DateIssues issues) => IssueNames.Where(pair => issues.HasFlag(pair.Issue)).Select(static pair => pair.Name);

    /// <summary>The contract's word for a kind of quantity.</summary>
    public static string Of(QuantityKind kind) => kind switch
    {
        QuantityKind.Ordinal => "ordinal",
        QuantityKind.Ratio => "ratio",
        QuantityKind.Money => "money",
        QuantityKind.Measure => "measure",
        QuantityKind.Count => "count",
        QuantityKind.Duration => "duration",
        _ => "number",
    };

    /// <summary>The contract's word for a modifier; null for an exact number.</summary>
    public static string? Of(QuantityModifier modifier) => modifier switch
    {
        QuantityModifier.AtLeast => "at_least",
        QuantityModifier.AtMost => "at_most",
        QuantityModifier.MoreThan => "more_than",
        QuantityModifier.LessThan => "less_than",
        QuantityModifier.Approximate => "approx",
        _ => null,
    };

    /// <summary>The contract's word for a part of an article.</summary>
    public static string Of(ArticlePart part) => part switch
    {
        ArticlePart.Kicker => "kicker",
        ArticlePart.Headline => "headline",
        ArticlePart.Lead => "lead",
        ArticlePart.Attribution => "attribution",
        ArticlePart.Dateline => "dateline",
        ArticlePart.Metadata => "metadata",
        ArticlePart.Boilerplate => "boilerplate",
        _ => "body",
    };

    /// <summary>How the reference day of an article is known.</summary>
    public static string Of(ReferenceBasis basis) => basis switch
    {
        ReferenceBasis.Given => "given",
        ReferenceBasis.Page => "page",
        ReferenceBasis.Story => "story",
        _ => "none",
    };
}
