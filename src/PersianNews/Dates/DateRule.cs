namespace PersianNews.Dates;

/// <summary>One line of the date grammar.</summary>
/// <param name="Name">A stable name such as <c>day-month-year</c>.</param>
/// <param name="Pattern">The rule as the documentation prints it.</param>
public sealed record DateRule(string Name, string Pattern);
