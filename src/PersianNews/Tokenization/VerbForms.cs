using PersianNews.Characters;

namespace PersianNews.Tokenization;

/// <summary>Tells the parts of compound tenses: participles, auxiliaries, the future.</summary>
internal static class VerbForms
{
    private static readonly FoldedWords PastStems = FoldedWords.Read("past-stems.tsv", 1);

    private static readonly FoldedWords Auxiliaries = Of(
        "است نیست هست بوده نبوده شده نشده ",
        Persons("بود", "نبود", "شد", "نشد", "می‌شد", "نمی‌شد"), Persons2("باش", "نباش", "شو", "نشو", "می‌شو", "نمی‌شو"));

    private static readonly FoldedWords Future = Of(Persons2("خواه", "نخواه"));

    private static readonly FoldedWords Progressive = Of(Persons2("دار"), Persons("داشت"));

    /// <summary>Whether a word is a past participle: «رفته», «نشده».</summary>
    public static bool IsParticiple(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] == 'ه' && IsPastStem(word[..^1]);

    /// <summary>Whether a word is a bare past stem: «رفت».</summary>
    public static bool IsPastStem(ReadOnlySpan<char> word) =>
        PastStems.Contains(word) || (word.Length > 2 && word[0] == 'ن' && PastStems.Contains(word[1..]));

    /// <summary>Whether a word continues a participle: «است», «بودند», «می‌شود».</summary>
    public static bool IsAuxiliary(ReadOnlySpan<char> word) => Auxiliaries.Contains(word);

    /// <summary>Whether a word begins a future: «خواهد».</summary>
    public static bool IsFuture(ReadOnlySpan<char> word) => Future.Contains(word);

    /// <summary>Whether a word begins a progressive tense: «دارد», «داشتند».</summary>
    public static bool IsProgressive(ReadOnlySpan<char> word) => Progressive.Contains(word);

    /// <summary>Whether a word is an imperfective form: «می‌خورد».</summary>
    public static bool IsImperfective(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word.StartsWith("می\u200C", StringComparison.Ordinal) || word.StartsWith("نمی\u200C", StringComparison.Ordinal));

    private static FoldedWords Of(params string[] words) => new(string.Concat(words).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, word)));

    private static string Persons(params string[] stems) => string.Concat(stems.Select(s => $"{s} {s}م {s}ی {s}یم {s}ید {s}ند "));

    private static string Persons2(params string[] stems) => string.Concat(stems.Select(s => $"{s}م {s}ی {s}د {s}یم {s}ید {s}ند "));
}
