using PersianNews.Words;

namespace PersianNews.Tokenization;

/// <summary>Tells the parts of compound tenses: participles, auxiliaries, the future.</summary>
internal static class VerbForms
{
    private static readonly FoldedWords PastStems = FoldedWords.Embedded(WordSet.PastStems);
    private static readonly FoldedWords Auxiliaries = FoldedWords.Embedded(WordSet.Auxiliaries);
    private static readonly FoldedWords Futures = FoldedWords.Embedded(WordSet.Futures);
    private static readonly FoldedWords Progressives = FoldedWords.Embedded(WordSet.Progressives);

    /// <summary>Whether a word is a past participle: «رفته», «نشده».</summary>
    public static bool IsParticiple(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] == 'ه' && IsPastStem(word[..^1]);

    /// <summary>Whether a word is a bare past stem: «رفت».</summary>
    public static bool IsPastStem(ReadOnlySpan<char> word) =>
        PastStems.Contains(word) || (word.Length > 2 && word[0] == 'ن' && PastStems.Contains(word[1..]));

    /// <summary>Whether a word continues a participle: «است», «بودند», «می‌شود».</summary>
    public static bool IsAuxiliary(ReadOnlySpan<char> word) => Auxiliaries.Contains(word);

    /// <summary>Whether a word begins a future: «خواهد».</summary>
    public static bool IsFuture(ReadOnlySpan<char> word) => Futures.Contains(word);

    /// <summary>Whether a word begins a progressive tense: «دارد», «داشتند».</summary>
    public static bool IsProgressive(ReadOnlySpan<char> word) => Progressives.Contains(word);

    /// <summary>Whether a word is an imperfective form: «می‌خورد».</summary>
    public static bool IsImperfective(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word.StartsWith("می\u200C", StringComparison.Ordinal) || word.StartsWith("نمی\u200C", StringComparison.Ordinal));
}
