namespace PersianNews.Words;

/// <summary>The endings that a half-space sets apart from a stem (<c>Data/endings.tsv</c>).</summary>
internal static class Endings
{
    private static readonly FoldedWords Set = FoldedWords.Embedded(WordSet.Endings);

    /// <summary>The number of letters of the longest ending without a half-space in it.</summary>
    public const int Longest = 6;

    /// <summary>How many there are.</summary>
    public static int Count => Set.Count;

    /// <summary>An ending, by its number in the order of the table.</summary>
    public static ReadOnlySpan<char> At(int number) => Set.WordAt(number);

    /// <summary>Whether an ending's joint also shows without a half-space behind a letter that does not join.</summary>
    public static bool IsVisible(int number) => Set.ValueAt(number) is "visible";

    /// <summary>Whether a whole word is an ending.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Set.Contains(word);
}
