using PersianNews.Words;

namespace PersianNews.Tokenization;

/// <summary>The abbreviations of <c>Data/abbreviations.tsv</c>.</summary>
internal static class Abbreviations
{
    private static readonly FoldedWords Words = FoldedWords.Embedded(WordSet.Abbreviations);

    /// <summary>Whether a word is written with a full stop that does not end the sentence: «نک.», «Dr.».</summary>
    public static bool TakesStop(ReadOnlySpan<char> word) => Words.TryGet(word, out ReadOnlySpan<char> kind) && kind is "stop";

    /// <summary>Whether a word stands in parentheses after a name: «(ع)».</summary>
    public static bool IsHonorific(ReadOnlySpan<char> word) => Words.TryGet(word, out ReadOnlySpan<char> kind) && kind is "honorific";
}
