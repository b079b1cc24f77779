using PersianNews;

namespace PersianNews.Cli.Output;

/// <summary>Keeps right-to-left text and numbers readable side by side, by Unicode's isolates (UAX #9).</summary>
internal static class Bidi
{
    private const char LeftToRightIsolate = '\u2066';
    private const char RightToLeftIsolate = '\u2067';
    private const char PopIsolate = '\u2069';

    /// <summary>Persian text, on one line.</summary>
    public static string Persian(ReadOnlySpan<char> text) => RightToLeftIsolate + text.Trim().ToString().ReplaceLineEndings(" ") + PopIsolate;

    /// <summary>A number, an ISO date or Latin text among Persian.</summary>
    public static string Latin(string text) => LeftToRightIsolate + text + PopIsolate;

    /// <summary>A slice of a text, shortened to a number of characters.</summary>
    public static string Persian(string text, TextSpan span, int most)
    {
        ReadOnlySpan<char> slice = span.Slice(text);
        return slice.Length <= most ? Persian(slice) : Persian(string.Concat(slice[..most].TrimEnd(), "…"));
    }
}
