namespace PersianNews.Dates;

/// <summary>What a <see cref="PersianDateParser"/> reports beyond dates, and how finely. Immutable; derive variants with a <c>with</c> expression.</summary>
public sealed record DateParserOptions
{
    /// <summary>The conventions of docs/dates.md: one match an expression, shading words inside it, rates left out.</summary>
    public static DateParserOptions Default { get; } = new();

    /// <summary>
    /// What the analysis of an article lists: rates too, each item of an enumeration by itself, and a length of time without the words
    /// that bound it, as quantities are given.
    /// </summary>
    public static DateParserOptions Article { get; } = new() { Rates = true, SplitLists = true, ArticleSpans = true };

    /// <summary>Whether rates are found, as sets: «روزانه», «سالی ۲۰ درصد», «۴۰ میلیون نفر در ماه».</summary>
    public bool Rates { get; init; }

    /// <summary>Whether each item of an enumeration is a match of its own: «سال‌های ۱۴۰۱ و ۱۴۰۲» gives two years, «۳ و ۴ تیر» two days.</summary>
    public bool SplitLists { get; init; }

    /// <summary>
    /// Whether the span of a length of time leaves out «حدود», «بیش از», «کمتر از», which <see cref="DateMatch.Modifier"/> tells all the same,
    /// and takes in «ظرف» before the days that it opens («ظرف سه هفته آینده»).
    /// </summary>
    public bool ArticleSpans { get; init; }
}
