namespace PersianNews.Grammar;

/// <summary>One line of a grammar.</summary>
/// <typeparam name="TReading">The delegate that turns the slots into a result.</typeparam>
/// <param name="Name">A stable name such as <c>day-month-year</c>.</param>
/// <param name="Pattern">
/// Slot names in order; <c>X?</c> may be missing, <c>X*</c> may repeat, <c>(A B | C)</c> groups. A macro stands for its pattern.
/// </param>
/// <param name="Read">Turns the slots into a result.</param>
internal sealed record GrammarRule<TReading>(string Name, string Pattern, TReading Read);
