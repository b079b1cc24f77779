using PersianNews.Words;

namespace PersianNews.Normalization.Passes;

/// <summary>The words that the Academy's orthography writes joined (<c>Data/academy-spelling.tsv</c>).</summary>
internal static class AcademySpelling
{
    private const int Longest = 12;

    private static readonly FoldedWords Kept = FoldedWords.Embedded(WordSet.Kept);
    private static readonly FoldedWords Joined = FoldedWords.Embedded(WordSet.Joined);
    private static readonly FoldedWords Parted = FoldedWords.Embedded(WordSet.Parted);

    /// <summary>Whether the word around a position must not be cut there.</summary>
    public static bool IsKept(ReadOnlySpan<char> text, int position) => Kept.Contains(WordAround(text, position));

    /// <summary>Whether the word around a half-space is written without it.</summary>
    public static bool IsJoined(ReadOnlySpan<char> text, int position) => Joined.Contains(WordAround(text, position));

    /// <summary>Whether the words before and after a space are written as one, where they belong together.</summary>
    public static bool IsJoined(ReadOnlySpan<char> text, int gap, int after)
    {
        ReadOnlySpan<char> before = WordAround(text[..gap], gap);
        ReadOnlySpan<char> behind = WordAround(text[after..], 0);
        Span<char> word = stackalloc char[Longest];
        if (before.Length + behind.Length > Longest)
        {
            return false;
        }

        before.CopyTo(word);
        behind.CopyTo(word[before.Length..]);
        return Joined.Contains(word[..(before.Length + behind.Length)]);
    }

    /// <summary>Whether the last word of one text and the first of another are written as one.</summary>
    public static bool IsOneWord(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        // The spacing pass hands over no gap before other letters.
        if (!WordRuns.EndsRun(after[0]))
        {
            return false;
        }

        for (int i = 0; i < Parted.Count; i++)
        {
            ReadOnlySpan<char> first = Parted.WordAt(i);
            ReadOnlySpan<char> second = Parted.ValueAt(i);
            if (before.EndsWith(first) && after.StartsWith(second)
                && (before.Length == first.Length || IsEdge(before[^(first.Length + 1)]))
                && (after.Length == second.Length || IsEdge(after[second.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The letters and half-spaces around a position.</summary>
    private static ReadOnlySpan<char> WordAround(ReadOnlySpan<char> text, int position)
    {
        // Longer than any word of the table is long enough: the look stays bounded in a text without spaces.
        int start = position;
        while (start > 0 && position - start <= Longest && SpacingClasses.Of(text[start - 1]) is SpacingClass.Letter or SpacingClass.HalfSpace)
        {
            start--;
        }

        int end = position;
        while (end < text.Length && end - position <= Longest && SpacingClasses.Of(text[end]) is SpacingClass.Letter or SpacingClass.HalfSpace)
        {
            end++;
        }

        return text[start..end];
    }

    private static bool IsEdge(char c) => SpacingClasses.Of(c) is not (SpacingClass.Letter or SpacingClass.HalfSpace);
}
