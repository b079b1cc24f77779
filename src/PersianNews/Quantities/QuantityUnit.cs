namespace PersianNews.Quantities;

/// <summary>A unit of the built-in table (<c>Data/units.tsv</c>). Instances are shared and immutable.</summary>
/// <param name="Name">The usual Persian form, with half-spaces («درصد», «کیلومتر مربع»).</param>
/// <param name="Kind">What an amount of this unit is.</param>
public sealed record QuantityUnit(string Name, QuantityKind Kind)
{
    /// <summary>ISO 4217 for money (toman and rial are both <c>IRR</c>), UCUM for measures and ratios; null where neither has one.</summary>
    public string? Code { get; init; }

    /// <summary>How many rials one unit is, for money of Iran (rial 1, toman 10, همت 10¹³); null otherwise.</summary>
    public decimal? Rials { get; init; }
}
