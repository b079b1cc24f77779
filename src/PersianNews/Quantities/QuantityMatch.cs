namespace PersianNews.Quantities;

/// <summary>A quantity found in a text, in digits, words or both («۲ میلیارد و ۳۰۰ میلیون تومان»).</summary>
/// <param name="Span">The number and its unit, in the text as given; words such as «بیش از» stay outside.</param>
/// <param name="Kind">What it counts.</param>
/// <param name="Value">The number in the unit the text names; the lower end of a range. For an ordinal, the rank.</param>
public readonly record struct QuantityMatch(TextSpan Span, QuantityKind Kind, decimal Value)
{
    /// <summary>The upper end of a range («۵ تا ۱۰ برابر»).</summary>
    public decimal? UpTo { get; init; }

    /// <summary>How the text shades the number.</summary>
    public QuantityModifier Modifier { get; init; }

    /// <summary>The unit, where it is one of the built-in table; null for a bare number or a noun that the text merely counts.</summary>
    public QuantityUnit? Unit { get; init; }

    /// <summary>
    /// Where the unit or the counted noun is written, without the «ی» that makes it an adjective; null for a bare number. It lies outside
    /// <see cref="Span"/> only where the text leaves the unit out («… ۱۰۰ میلیون کاربر … یک پیام‌رسان ۲۰ میلیونی»).
    /// </summary>
    public TextSpan? UnitSpan { get; init; }

    /// <summary>The amount in rials, where <see cref="Unit"/> is money of Iran.</summary>
    public decimal? Rials => Times(Value);

    /// <summary>The upper end in rials, where <see cref="Unit"/> is money of Iran and this is a range.</summary>
    public decimal? RialsUpTo => UpTo is { } end ? Times(end) : null;

    private decimal? Times(decimal amount) =>
        Unit?.Rials is { } factor && Math.Abs(amount) <= decimal.MaxValue / factor ? amount * factor : null;
}
