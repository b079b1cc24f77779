using PersianNews.Quantities;

namespace PersianNews.Cli.Output;

/// <summary>The words that the command's contract has for the library's enumerations. They are stable; the enumerations' names need not be.</summary>
internal static class ContractNames
{
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
}
