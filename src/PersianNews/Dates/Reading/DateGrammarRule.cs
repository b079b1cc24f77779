namespace PersianNews.Dates.Reading;

/// <summary>One line of the date grammar's first stage.</summary>
/// <param name="name">A stable name such as <c>day-month-year</c>.</param>
/// <param name="pattern">The pattern, as <see cref="Grammar.RuleTable"/> reads it.</param>
/// <param name="read">Turns the slots into expressions. A plain pointer: ninety delegates would take a millisecond of the first call.</param>
internal sealed unsafe class DateGrammarRule(string name, string pattern, delegate*<ref DateReader, Outcome> read)
{
    /// <summary>The name and pattern, as matches report them.</summary>
    public readonly DateRule Rule = new(name, pattern);

    /// <summary>Turns the slots into expressions.</summary>
    public readonly delegate*<ref DateReader, Outcome> Read = read;
}
