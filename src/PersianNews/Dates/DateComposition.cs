using PersianNews.Dates.Joining;
using PersianNews.Dates.Reading;
using PersianNews.Grammar;
using PersianNews.Tables;

namespace PersianNews.Dates;

/// <summary>The second stage: how phrases join to ranges, moments, lists and pairs of calendars.</summary>
internal static unsafe class DateComposition
{
    /// <summary>The name of the embedded file that holds the compiled patterns.</summary>
    public const string FileName = "date-joins.table";

    /// <summary>The slots of the second stage: phrases, and the words and marks between them.</summary>
    public static Dictionary<string, ulong> Slots => new()
    {
        ["Day"] = (ulong)PhraseTag.Day,
        ["Relative"] = (ulong)PhraseTag.Relative,
        ["Weekday"] = (ulong)PhraseTag.Weekday,
        ["Numeric"] = (ulong)PhraseTag.Numeric,
        ["Period"] = (ulong)PhraseTag.Period,
        ["Clock"] = (ulong)PhraseTag.Clock,
        ["Range"] = (ulong)PhraseTag.Range,
        ["List"] = (ulong)PhraseTag.List,
        ["AnyDay"] = (ulong)PhraseTag.AnyDay,
        ["To"] = (ulong)DateTag.To,
        ["And"] = (ulong)DateTag.And,
        ["Or"] = (ulong)DateTag.Or,
        ["Comma"] = (ulong)DateTag.Comma,
        ["Dash"] = (ulong)DateTag.Dash,
        ["Open"] = (ulong)DateTag.Open,
        ["Close"] = (ulong)DateTag.Close,
        ["Equal"] = (ulong)DateTag.Equal,
        ["Dated"] = (ulong)DateTag.Dated,
        ["PartOfDay"] = (ulong)DateTag.PartOfDay,
    };

    /// <summary>Patterns that several rules share.</summary>
    public static Dictionary<string, string> Macros => new()
    {
        ["End"] = "(AnyDay | Period)",
        ["Span"] = "(Range | Day To Day)",
        ["Moment"] = "(PartOfDay AnyDay Clock? | AnyDay PartOfDay? Clock | AnyDay PartOfDay | Clock AnyDay PartOfDay?)",
        ["CalendarDay"] = "(Day | Numeric)",
    };

    /// <summary>The rules in order of precedence.</summary>
    public static readonly DateJoinRule[] Rules =
    [
        new("range", "End To End", &JoinPhrases.Range),
        new("moment-range", "(Moment To (Moment | AnyDay | Clock) | AnyDay To (PartOfDay AnyDay | Clock AnyDay PartOfDay?))", &JoinPhrases.MomentRange),
        new("two-calendars-dash", "Day Dash Day", &JoinPhrases.SameDay),
        new("range-dash", "(Day Dash Day | Numeric Dash Numeric | Period Dash Period)", &JoinPhrases.DashRange),
        new("list-of-dates", "(List | Day) (Comma Day)* (And | Or) Day", &JoinPhrases.List),
        new("two-calendars", "(CalendarDay (Open CalendarDay Close | Comma? Equal CalendarDay (And CalendarDay)?) | Span Open Span Close | Span Comma? Equal Span | List Open List Close)", &JoinPhrases.TwoCalendars),
        new("weekday-numeric", "(Relative | Weekday | Relative Weekday) (Comma | Dash | Dated)? Numeric", &JoinPhrases.WeekdayNumeric),
        new("weekday-bracket-numeric", "Weekday Open Numeric Close", &JoinPhrases.WeekdayNumeric),
        new("night-date", "Relative Day", &JoinPhrases.NightOf),
        new("date-time", "(Relative | Weekday)? AnyDay (Comma | Dash)? PartOfDay? Clock", &JoinPhrases.Moment),
        new("weekday-numeric-time", "(Weekday Dated Numeric | Weekday Open Numeric Close) (Comma | Dash)? Clock", &JoinPhrases.Moment),
        new("time-date", "Clock (Comma | Dash | Dated)? ((Relative | Weekday) (Comma | Dated)? Numeric | AnyDay PartOfDay?)", &JoinPhrases.Moment),
        new("part-of-day-date", "PartOfDay AnyDay Clock?", &JoinPhrases.Moment),
        new("weekday-part-date", "(Relative | Weekday) PartOfDay Comma? CalendarDay", &JoinPhrases.Moment),
        new("date-part-of-day", "AnyDay PartOfDay", &JoinPhrases.Moment),
    ];

    /// <summary>The compiled rules.</summary>
    public static readonly RuleTable Table = new(TableBlock.Embedded(FileName));
}
