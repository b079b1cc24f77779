using System.Buffers;

namespace PersianNews.Articles.Pages;

/// <summary>Tells an outlet by its address on the web.</summary>
internal static class SiteAddresses
{
    private const int MaxHost = 200;
    private static readonly SearchValues<char> HandleLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.");

    /// <summary>Whether a line is an address and nothing else: the page's own, or its short link.</summary>
    public static bool IsAddress(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return !line.ContainsAny(' ', '\t');
        }

        // «@example_news»
        if (line.StartsWith("@", StringComparison.Ordinal) && line.Length > 1 && !line[1..].ContainsAnyExcept(HandleLetters))
        {
            return true;
        }

        // «fa.example.ir»
        int dot = line.IndexOf('.');
        bool plain = dot > 0 && dot < line.Length - 2;
        foreach (char c in plain ? line : [])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '/' or ':' or '_' or '?' or '=' or '&'))
            {
                return false;
            }
        }

        return plain && char.IsAsciiLetter(line[0]) && char.IsAsciiLetter(line[dot + 1]);
    }

    /// <summary>The outlet whose domain stands in a stretch of text, and where; null for none.</summary>
    public static NewsAgency? Find(ReadOnlySpan<char> text, out int start, out int length)
    {
        start = 0;
        length = 0;
        text = text[..Math.Min(text.Length, MaxHost)]; // every outlet is looked for: not in a line of a million letters
        if (!text.Contains('.'))
        {
            return null;
        }

        NewsAgency? best = null;
        foreach (NewsAgency agency in NewsAgency.All)
        {
            int at = agency.Domain.Length > length ? text.IndexOf(agency.Domain, StringComparison.OrdinalIgnoreCase) : -1;
            int end = at + agency.Domain.Length;
            if (at >= 0 && (at == 0 || text[at - 1] is '.' or '/' or '@' or ' ' or ':') && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) && text[end] != '-'))
            {
                (best, start, length) = (agency, at, agency.Domain.Length);
            }
        }

        return best;
    }
}
