using PersianNews.Characters;

namespace PersianNews.Normalization.Passes;

/// <summary>
/// Cuts a text into blocks that are normalized one after another, so that working memory stays small and a stream gives
/// what the whole text gives. Where a block ends depends on nothing but the <see cref="Longest"/> code units after its start.
/// </summary>
internal static class BlockCutter
{
    /// <summary>The length that blocks of several lines stop growing at.</summary>
    public const int Usual = 8 * 1024;

    /// <summary>The length that no block exceeds.</summary>
    public const int Longest = 64 * 1024;

    /// <summary>The length of the first block of a text: whole lines, or part of a line that is too long.</summary>
    /// <param name="text">The text from the start of the block; at least <see cref="Longest"/> code units, or all that is left.</param>
    public static int First(ReadOnlySpan<char> text)
    {
        if (text.Length <= Usual)
        {
            return text.Length;
        }

        int line = LastLineEnd(text[..Usual]);
        if (line > 0)
        {
            return line;
        }

        ReadOnlySpan<char> window = text[..Math.Min(text.Length, Longest)];
        int next = window[Usual..].IndexOf('\n');
        if (next >= 0)
        {
            return Usual + next;
        }

        return text.Length <= Longest ? text.Length : WithinLine(window);
    }

    /// <summary>The last line end that has something visible before it: no block is cut that holds white space alone, if it can end elsewhere.</summary>
    private static int LastLineEnd(ReadOnlySpan<char> text)
    {
        int end = text.LastIndexOf('\n');
        return end > 0 && text[..end].IndexOfAnyExcept(" \t\r\n\u00A0\u200C\uFEFF") >= 0 ? end : -1;
    }

    /// <summary>A place inside a line: after a sentence if there is one, else before a space, else between two characters.</summary>
    private static int WithinLine(ReadOnlySpan<char> text)
    {
        int sentence = text[Usual..].LastIndexOf(". ");
        if (sentence >= 0)
        {
            return Usual + sentence + 1;
        }

        int space = text.LastIndexOf(' ');
        if (space > 0)
        {
            return space;
        }

        int cut = text.Length - 1;
        while (cut > text.Length - 64 && Folding.ClassOf(text[cut]) is CharClass.Surrogate or CharClass.Ignorable or CharClass.Joiner)
        {
            cut--;
        }

        return cut;
    }
}
