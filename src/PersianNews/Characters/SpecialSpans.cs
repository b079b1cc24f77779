using System.Buffers;
using System.Globalization;

namespace PersianNews.Characters;

/// <summary>
/// Recognises the stretches that are not Persian words: web and e-mail addresses, @names, #tags, file names and words of
/// other scripts. Each is read forwards from its first code unit, in time linear in its length.
/// </summary>
internal static class SpecialSpans
{
    // Top-level domains that news writes without a scheme. A word with another ending is an address only behind a scheme or www.
    private static readonly string[] Domains =
    [
        "com", "org", "net", "ir", "info", "edu", "gov", "io", "news", "tv", "me", "co", "uk", "us", "eu", "de", "fr", "it", "ru", "cn",
        "tr", "ae", "ai", "app", "dev", "af", "int", "mil", "biz", "ca", "ch", "gl", "ly", "cc", "online", "site", "shop", "xyz", "blog",
    ];

    // A longer row of numbers is read piece by piece: none of it begins an address, and its readers would look at the rest again and again.
    private const int LongestNumber = 256;

    private static readonly SearchValues<char> HostCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");

    /// <summary>
    /// The length of the special span that starts at <paramref name="start"/>: a letter of another script, a digit,
    /// '@' or '#'. With kind <see cref="SpecialKind.None"/> it is the length of a plain number, or 0.
    /// </summary>
    public static int Read(ReadOnlySpan<char> text, int start, out SpecialKind kind) =>
        Read(text, start, start > 0 ? text[start - 1] : ' ', out kind);

    /// <inheritdoc cref="Read(ReadOnlySpan{char}, int, out SpecialKind)"/>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the span starts.</param>
    /// <param name="before">What counts as the code unit before it: a tag does not start inside a word.</param>
    /// <param name="kind">What it is.</param>
    public static int Read(ReadOnlySpan<char> text, int start, char before, out SpecialKind kind)
    {
        kind = SpecialKind.None;
        ReadOnlySpan<char> rest = text[start..];
        switch (rest[0])
        {
            case '#':
                return EndsWord(before) ? 0 : Hashtag(rest, out kind);
            case '@':
                return EndsWord(before) ? 0 : Mention(rest, out kind);
            default:
                return Chunk(rest, out kind);
        }
    }

    /// <summary>Whether a code unit is the end of a word: a letter, a digit, or a mark on a letter («هٔ»).</summary>
    private static bool EndsWord(char c) => Folding.IsLetterOrDigit(c) || c == 'ء' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static int Hashtag(ReadOnlySpan<char> text, out SpecialKind kind)
    {
        kind = SpecialKind.None;
        bool named = false;
        int end = 1;
        for (int i = 1; i < text.Length; i++)
        {
            char c = text[i];
            CharClass type = Folding.ClassOf(c);
            if (type is CharClass.Letter or CharClass.ForeignLetter || c == '_')
            {
                named = true;
            }
            else if (type is CharClass.Joiner or CharClass.Ignorable)
            {
                continue; // part of the tag only between its letters
            }
            else if (type != CharClass.Digit)
            {
                break;
            }

            end = i + 1;
        }

        kind = named ? SpecialKind.Hashtag : SpecialKind.None;
        return named ? end : 0;
    }

    private static int Mention(ReadOnlySpan<char> text, out SpecialKind kind)
    {
        int end = 1;
        while (end < text.Length && (IsNamePart(text[end]) || (text[end] == '.' && end > 1 && end + 1 < text.Length && IsNamePart(text[end + 1]))))
        {
            end++;
        }

        kind = end > 1 ? SpecialKind.Mention : SpecialKind.None;
        return end > 1 ? end : 0;
    }

    /// <summary>A run of letters, digits and the marks that hold them together, cut into the longest thing it can be.</summary>
    private static int Chunk(ReadOnlySpan<char> text, out SpecialKind kind)
    {
        int end = Word(text, out int letters, out int dots);
        ReadOnlySpan<char> after = text[end..];
        if (letters > 0 && after.StartsWith("://", StringComparison.Ordinal) && letters == end)
        {
            kind = SpecialKind.Url;
            return AddressEnd(text, end + 3);
        }

        if (letters > 0 && text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && end > 4)
        {
            kind = SpecialKind.Url;
            return AddressEnd(text, end);
        }

        if (after.Length > 1 && after[0] == '@' && IsNamePart(after[1]))
        {
            int host = Word(after[1..], out int hostLetters, out int hostDots);
            if (hostLetters > 0 && hostDots > 0)
            {
                kind = SpecialKind.Email;
                return end + 1 + host;
            }
        }

        if (dots > 0 && letters > 0 && IsHost(text[..end]))
        {
            kind = SpecialKind.Url;
            return end < text.Length && text[end] is '/' ? AddressEnd(text, end) : end;
        }

        kind = letters > 0 ? SpecialKind.ForeignWord : dots == 3 && IsNetworkAddress(text[..end]) ? SpecialKind.Address : SpecialKind.None;
        return end;
    }

    /// <summary>Letters of other scripts and digits, with single marks between them that hold a word together.</summary>
    private static int Word(ReadOnlySpan<char> text, out int letters, out int dots)
    {
        letters = 0;
        dots = 0;
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            CharClass type = Folding.ClassOf(c);
            if (type == CharClass.ForeignLetter)
            {
                letters++;
            }
            else if (type != CharClass.Digit)
            {
                bool inNumber = c is ':' or ',' or '/' && i > 0 && Folding.ClassOf(text[i - 1]) == CharClass.Digit
                    && i + 1 < text.Length && Folding.ClassOf(text[i + 1]) == CharClass.Digit;
                if (letters == 0 && i > LongestNumber)
                {
                    break;
                }

                bool holds = inNumber || (c is '.' or '-' or '_' or '\'' or '’' && i + 1 < text.Length && IsForeign(text[i + 1]));
                if (!holds)
                {
                    break;
                }

                dots += c == '.' ? 1 : 0;
            }

            i++;
        }

        return i;
    }

    /// <summary>The end of an address whose host or scheme ends at <paramref name="from"/>, without the marks that follow it in the sentence.</summary>
    private static int AddressEnd(ReadOnlySpan<char> text, int from)
    {
        int end = from;
        int depth = 0;
        for (int i = from; i < text.Length; i++)
        {
            char c = text[i];
            CharClass type = Folding.ClassOf(c);
            if (type is CharClass.Space or CharClass.LineBreak or CharClass.Other || c is '«' or '»' or '<' or '>' or '"' or '“' or '”' or '،' or '؛' or '؟' or '`' or '{' or '}' or '|' or '…')
            {
                break;
            }

            depth += c is '(' or '[' ? 1 : 0;
            bool closes = c is ')' or ']';
            if (closes && depth == 0)
            {
                break;
            }

            depth -= closes ? 1 : 0;
            if (c is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '(' or '[') && type is not (CharClass.Joiner or CharClass.Ignorable))
            {
                end = i + 1;
            }
        }

        return end;
    }

    private static bool IsHost(ReadOnlySpan<char> word)
    {
        int dot = word.LastIndexOf('.');
        if (dot <= 0 || word.IndexOfAnyExcept(HostCharacters) >= 0)
        {
            return false;
        }

        foreach (string domain in Domains)
        {
            if (word[(dot + 1)..].Equals(domain, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNetworkAddress(ReadOnlySpan<char> text)
    {
        int value = 0;
        int digits = 0;
        int port = text.IndexOfAny(':', '/');
        foreach (char c in port < 0 ? text : text[..port])
        {
            if (c == '.')
            {
                value = digits = 0;
            }
            else if (!char.IsAsciiDigit(c) || ++digits > 3 || (value = (value * 10) + c - '0') > 255)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsForeign(char c) => Folding.ClassOf(c) is CharClass.Digit or CharClass.ForeignLetter;

    private static bool IsNamePart(char c) => char.IsAsciiLetter(c) || c == '_' || Folding.ClassOf(c) == CharClass.Digit;
}
