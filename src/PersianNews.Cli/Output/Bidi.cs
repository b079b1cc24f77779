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

    /// <summary>Persian text, shortened to a number of characters.</summary>
    public static string Persian(ReadOnlySpan<char> text, int most)
    {
        if (text.Length <= most)
        {
            return Persian(text);
        }

        most -= char.IsHighSurrogate(text[most - 1]) ? 1 : 0;
        return Persian(string.Concat(text[..most].TrimEnd(), "…"));
    }
}
