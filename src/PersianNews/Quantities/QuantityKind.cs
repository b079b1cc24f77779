namespace PersianNews.Quantities;

/// <summary>What a quantity counts.</summary>
public enum QuantityKind : byte
{
    /// <summary>A bare number.</summary>
    Number,

    /// <summary>A rank («سوم», «دوازدهمین»).</summary>
    Ordinal,

    /// <summary>Per cent, percentage points, a multiple («برابر») and the like.</summary>
    Ratio,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A measure with a physical unit.</summary>
    Measure,

    /// <summary>A number of people or things («۴۰ میلیون نفر», «۲۵ کشور»).</summary>
    Count,

    /// <summary>A length of time. The date parser reads these more finely; the analyzer lets it win where the two overlap.</summary>
    Duration,
}
