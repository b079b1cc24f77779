using PersianNews.Characters;

namespace PersianNews.Normalization;

/// <summary>The closed class of affixes that a half-space sets apart from a stem.</summary>
internal static class Affixes
{
    private static readonly HashSet<string> Suffixes =
    [
        "ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "هاست", "هام", "هات", "هاش", "هامون", "هاتون", "هاشون",
        "تر", "ترین", "تری", "ترها", "ترین‌ها", "ام", "ات", "اش", "ای", "ایم", "اید", "اند", "مان", "تان", "شان", "گر", "گری", "گران", "مند", "نامه",
    ];

    private static readonly string[] Prefixes = ["می", "نمی", "بی", "هم", "پیش", "نیم"];

    private const int Longest = 7;

    /// <summary>Whether the word that begins the text is a suffix.</summary>
    public static bool StartsWithSuffix(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && length <= Longest && Folding.ClassOf(text[length]) == CharClass.Letter)
        {
            length++;
        }

        return length <= Longest && IsSuffix(text[..length]);
    }

    /// <summary>Whether a word is a suffix.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> word)
    {
        foreach (string suffix in Suffixes)
        {
            if (word.SequenceEqual(suffix))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word that ends the text is a prefix.</summary>
    public static bool EndsWithPrefix(ReadOnlySpan<char> text)
    {
        foreach (string prefix in Prefixes)
        {
            bool whole = text.Length == prefix.Length || (text.Length > prefix.Length && Folding.ClassOf(text[^(prefix.Length + 1)]) != CharClass.Letter);
            if (whole && text.EndsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
