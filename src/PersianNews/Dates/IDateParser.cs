using System.Buffers;

namespace PersianNews.Dates;

/// <summary>Reads Persian date expressions. Implementations are immutable and safe to share between threads.</summary>
public interface IDateParser
{
    /// <summary>Reads a text that is one date expression and nothing more. Callers say <c>TryParse</c> or <c>Parse</c> (<see cref="DateParserExtensions"/>).</summary>
    /// <remarks>Not called TryParse: ASP.NET Core takes a parameter whose type has a method of that name for one to be read from the request, and refuses it.</remarks>
    /// <param name="text">The text; white space around the expression is allowed.</param>
    /// <param name="context">What "today" means.</param>
    /// <param name="match">The expression; its span lies in <paramref name="text"/>.</param>
    /// <param name="error">Why the text is not one date expression.</param>
    bool TryRead(ReadOnlySpan<char> text, in DateContext context, out DateMatch match, out DateParseError error);

    /// <summary>Appends every date expression in a running text, left to right, never overlapping.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="context">What "today" means.</param>
    /// <param name="output">Receives the expressions.</param>
    void Find(ReadOnlySpan<char> text, in DateContext context, IBufferWriter<DateMatch> output);
}
