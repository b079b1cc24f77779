using PersianNews.Dates.Reading;

namespace PersianNews.Dates.Joining;

/// <summary>One line of the date grammar's second stage.</summary>
/// <param name="name">A stable name such as <c>two-calendars</c>.</param>
/// <param name="pattern">The pattern, as <see cref="Grammar.RuleTable"/> reads it.</param>
/// <param name="join">Joins the phrases that the pattern matched.</param>
internal sealed unsafe class DateJoinRule(string name, string pattern, delegate*<ref DateJoiner, out DateMatch, Outcome> join)
{
    /// <summary>The name and pattern, as matches report them.</summary>
    public readonly DateRule Rule = new(name, pattern);

    /// <summary>Joins the phrases.</summary>
    public readonly delegate*<ref DateJoiner, out DateMatch, Outcome> Join = join;
}
