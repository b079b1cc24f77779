using System.Buffers;
using PersianNews.Dates.Matches;

namespace PersianNews.Dates;

/// <summary>Conveniences over any <see cref="IDateParser"/>.</summary>
public static class DateParserExtensions
{
    /// <summary>Reads one date expression or throws.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="text">The text; white space around the expression is allowed.</param>
    /// <param name="context">What "today" means.</param>
    /// <exception cref="FormatException">The text is not one date expression.</exception>
    public static DateMatch Parse(this IDateParser parser, ReadOnlySpan<char> text, in DateContext context)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return parser.TryRead(text, in context, out DateMatch match, out DateParseError error)
            ? match
            : throw new FormatException($"The text is not one date expression: {error.Kind} at {error.Position}.");
    }

    /// <summary>Reads one date expression.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="text">The text; white space around the expression is allowed.</param>
    /// <param name="context">What "today" means.</param>
    /// <param name="match">The expression.</param>
    public static bool TryParse(this IDateParser parser, ReadOnlySpan<char> text, in DateContext context, out DateMatch match)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return parser.TryRead(text, in context, out match, out _);
    }

    /// <summary>Reads one date expression, or says why the text is none.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="text">The text; white space around the expression is allowed.</param>
    /// <param name="context">What "today" means.</param>
    /// <param name="match">The expression.</param>
    /// <param name="error">Why the text is not one date expression.</param>
    public static bool TryParse(this IDateParser parser, ReadOnlySpan<char> text, in DateContext context, out DateMatch match, out DateParseError error)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return parser.TryRead(text, in context, out match, out error);
    }

    /// <summary>Returns every date expression in a running text.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="text">Any text.</param>
    /// <param name="context">What "today" means.</param>
    public static DateMatch[] Find(this IDateParser parser, ReadOnlySpan<char> text, in DateContext context)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var matches = new MatchList();
        parser.Find(text, in context, matches);
        return matches.ToArray();
    }

    /// <summary>
    /// Returns every date expression in a running text whose day of publication is not known. What means the same days
    /// whatever day that was has them; the rest («دیروز», «۱۶ تیر») has none, is marked with <see cref="DateIssues.ReferenceMissing"/>,
    /// has a value like <c>XXXX-XX-XX</c>, and can be resolved later through <see cref="DateMatch.Expression"/>.
    /// </summary>
    /// <param name="parser">The parser.</param>
    /// <param name="text">Any text.</param>
    public static DateMatch[] Find(this IDateParser parser, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var output = new ArrayBufferWriter<DateMatch>();
        UnanchoredDates.Read(parser, text, output, new ArrayBufferWriter<DateMatch>());
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Walks every date expression in a running text without allocating.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="text">Any text.</param>
    /// <param name="context">What "today" means.</param>
    public static DateEnumerator Enumerate(this IDateParser parser, ReadOnlySpan<char> text, in DateContext context)
    {
        ArgumentNullException.ThrowIfNull(parser);
        return new DateEnumerator(parser, text, in context);
    }
}
