using PersianNews.Characters;
using PersianNews.Words;

namespace PersianNews.Normalization.Passes;

/// <summary>The closed class of affixes that a half-space sets apart from a stem.</summary>
internal static class Affixes
{
    private static readonly string[] Prefixes = ["می", "نمی", "بی", "هم", "پیش", "نیم"];

    /// <summary>Whether the word that begins the text is a suffix.</summary>
    public static bool StartsWithSuffix(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && length <= Endings.Longest && Folding.ClassOf(text[length]) == CharClass.Letter)
        {
            length++;
        }

        return length <= Endings.Longest && Endings.Contains(text[..length]);
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
