namespace PersianNews.Grammar;

/// <summary>One line of a grammar.</summary>
/// <typeparam name="TReading">The delegate that turns the slots into a result.</typeparam>
internal sealed class GrammarRule<TReading>(string name, string pattern, TReading read)
{
    /// <summary>A stable name such as <c>day-month-year</c>.</summary>
    public readonly string Name = name;

    /// <summary>
    /// Slot names in order; <c>X?</c> may be missing, <c>X*</c> may repeat, <c>(A B | C)</c> groups. A macro stands for its pattern.
    /// </summary>
    public readonly string Pattern = pattern;

    /// <summary>Turns the slots into a result.</summary>
    public readonly TReading Read = read;
}
