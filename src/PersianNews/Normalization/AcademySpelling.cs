using PersianNews.Characters;

namespace PersianNews.Normalization;

/// <summary>The words that the Academy's orthography writes joined (<c>Data/academy-spelling.tsv</c>).</summary>
internal static class AcademySpelling
{
    private static readonly string[] Words = TsvTable.Read("academy-spelling.tsv", 1).Select(row => row[0]).ToArray();

    private static readonly FoldedWords Whole = new(Words.Select(word => (word.Replace("|", "", StringComparison.Ordinal), word)));

    private static readonly (string First, string Second)[] Parts =
        Words.Where(word => word.Contains('|')).Select(word => (word[..word.IndexOf('|')], word[(word.IndexOf('|') + 1)..])).ToArray();

    /// <summary>Whether a word is one that must not be cut.</summary>
    public static bool IsWhole(ReadOnlySpan<char> word) => Whole.Contains(word);

    /// <summary>Whether the last word of one text and the first of another are written as one.</summary>
    public static bool IsOneWord(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        // The spacing pass hands over no gap before other letters.
        if (!WordRuns.EndsRun(after[0]))
        {
            return false;
        }

        foreach ((string first, string second) in Parts)
        {
            if (before.EndsWith(first, StringComparison.Ordinal) && after.StartsWith(second, StringComparison.Ordinal)
                && (before.Length == first.Length || IsEdge(before[^(first.Length + 1)]))
                && (after.Length == second.Length || IsEdge(after[second.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEdge(char c) => SpacingClasses.Of(c) is not (SpacingClass.Letter or SpacingClass.HalfSpace);
}
