using PersianNews.Characters;

namespace PersianNews.Words;

/// <summary>Acronyms that are spelled by the names of Latin letters: «بی.بی.سی», «دی.ان.ای». The names are those of <c>Data/abbreviations.tsv</c>.</summary>
internal static class Acronyms
{
    private const int LongestName = 8; // with marks and elongation

    private static readonly FoldedWords Words = FoldedWords.Embedded(WordSet.Abbreviations);

    /// <summary>Whether a word is the Persian name of a Latin letter; <paramref name="word"/> tells whether it is a word besides: «دی», «او».</summary>
    public static bool IsLetterName(ReadOnlySpan<char> letters, out bool word)
    {
        bool known = Words.TryGet(letters, out ReadOnlySpan<char> kind);
        word = known && kind is "letter-word";
        return known && kind is "letter" or "letter-word";
    }

    /// <summary>
    /// Whether the full stop at <paramref name="dot"/> stands inside an acronym. Two names that are words besides («دی.او») need a third one beside them,
    /// for the stop between them may end a sentence whose space was lost.
    /// </summary>
    public static bool JoinsAt(ReadOnlySpan<char> text, int dot)
    {
        int start = StartOf(text, dot), end = EndOf(text, dot + 1);
        if (!IsPart(text[start..dot], out _) || !IsPart(text[(dot + 1)..end], out bool word))
        {
            return false;
        }

        return !word
            || (start > 0 && text[start - 1] == '.' && IsPart(text[StartOf(text, start - 1)..(start - 1)], out _))
            || (end < text.Length && text[end] == '.' && IsPart(text[(end + 1)..EndOf(text, end + 1)], out _));
    }

    /// <summary>Whether a word is a part of an acronym: the name of a letter, or one letter («ب.ام.و»), which is taken for a word besides.</summary>
    private static bool IsPart(ReadOnlySpan<char> letters, out bool word)
    {
        word = true;
        return letters.Length == 1 || IsLetterName(letters, out word);
    }

    private static int StartOf(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && end - start <= LongestName && IsLetter(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && end - start <= LongestName && IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsLetter(char c) => Folding.ClassOf(c) is CharClass.Letter or CharClass.Ignorable;
}
