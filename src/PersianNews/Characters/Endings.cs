namespace PersianNews.Characters;

/// <summary>The endings that a half-space sets apart from a stem (<c>Data/endings.tsv</c>).</summary>
internal static class Endings
{
    private static readonly (string Form, bool Visible)[] All =
        TsvTable.Read("endings.tsv", 2).Select(row => (row[0], row[1] == "visible")).ToArray();

    private static readonly FoldedWords Set = new(All.Select(ending => (ending.Form, ending.Form)));

    /// <summary>The number of letters of the longest ending without a half-space in it.</summary>
    public const int Longest = 7;

    /// <summary>Each ending, and whether its joint also shows without a half-space behind a letter that does not join.</summary>
    public static ReadOnlySpan<(string Form, bool Visible)> Forms => All;

    /// <summary>Whether a whole word is an ending.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Set.Contains(word);
}
