using PersianNews.Quantities;

namespace PersianNews;

/// <summary>A quantity in JSON.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">The quantity as written.</param>
/// <param name="Kind"><c>number</c>, <c>ordinal</c>, <c>ratio</c>, <c>money</c>, <c>measure</c>, <c>count</c> or <c>duration</c>.</param>
/// <param name="Value">The number in the unit the text names.</param>
/// <param name="UpTo">The upper end of a range.</param>
/// <param name="Unit">The unit or the counted noun.</param>
/// <param name="Code">ISO 4217 for money, UCUM for measures.</param>
/// <param name="Rials">The amount in rials, for money of Iran.</param>
/// <param name="Modifier"><c>at_least</c>, <c>at_most</c>, <c>more_than</c>, <c>less_than</c> or <c>approx</c>.</param>
public sealed record QuantityDocument(int Start, int Length, string Text, string Kind, decimal Value, decimal? UpTo, string? Unit, string? Code, decimal? Rials, string? Modifier)
{
    /// <summary>Makes the document of a match.</summary>
    /// <param name="match">The match.</param>
    /// <param name="text">The text it was found in.</param>
    public static QuantityDocument Of(in QuantityMatch match, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(
            match.Span.Start,
            match.Span.Length,
            match.Span.Slice(text).ToString(),
            ArticleDocument.Lower(match.Kind.ToString()),
            match.Value,
            match.UpTo,
            match.UnitName(text),
            match.Unit?.Code,
            match.Rials,
            match.Modifier switch
            {
                QuantityModifier.AtLeast => "at_least",
                QuantityModifier.AtMost => "at_most",
                QuantityModifier.MoreThan => "more_than",
                QuantityModifier.LessThan => "less_than",
                QuantityModifier.Approximate => "approx",
                _ => null,
            });
    }
}
