using PersianNews.Characters;

namespace PersianNews.Tokenization;

/// <summary>The abbreviations of <c>Data/abbreviations.tsv</c>.</summary>
internal static class Abbreviations
{
    private static readonly FoldedWords Words = FoldedWords.Embedded(WordSet.Abbreviations);

    /// <summary>Whether a word is written with a full stop that does not end the sentence: «نک.», «Dr.».</summary>
    public static bool TakesStop(ReadOnlySpan<char> word) => Words.TryGet(word, out ReadOnlySpan<char> kind) && kind is "stop";

    /// <summary>Whether a word stands in parentheses after a name: «(ع)».</summary>
    public static bool IsHonorific(ReadOnlySpan<char> word) => Words.TryGet(word, out ReadOnlySpan<char> kind) && kind is "honorific";

    /// <summary>Whether a word is the Persian name of a Latin letter; <paramref name="word"/> tells whether it is a word besides: «دی», «او».</summary>
    public static bool IsLetterName(ReadOnlySpan<char> letters, out bool word)
    {
        bool known = Words.TryGet(letters, out ReadOnlySpan<char> kind);
        word = known && kind is "letter-word";
        return known && kind is "letter" or "letter-word";
    }
}
