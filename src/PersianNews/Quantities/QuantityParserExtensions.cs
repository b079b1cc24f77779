using System.Buffers;
using PersianNews.Characters;

namespace PersianNews.Quantities;

/// <summary>Conveniences over any <see cref="IQuantityParser"/> and its results.</summary>
public static class QuantityParserExtensions
{
    /// <summary>Returns every quantity of a running text.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="text">Any text.</param>
    public static QuantityMatch[] Find(this IQuantityParser parser, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var output = new ArrayBufferWriter<QuantityMatch>(16);
        parser.Find(text, output);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>
    /// The unit's name: the table's form, or the counted noun as the text has it with Persian letters and without vowel marks; null for a
    /// bare number.
    /// </summary>
    /// <param name="match">A match.</param>
    /// <param name="text">The text it was found in.</param>
    public static string? UnitName(this in QuantityMatch match, ReadOnlySpan<char> text) =>
        match.Unit is { } unit ? unit.Name : match.UnitSpan is { } span ? Display.Clean(span.Slice(text)) : null;
}
