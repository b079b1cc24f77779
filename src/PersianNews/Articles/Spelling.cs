using PersianNews.Characters;

namespace PersianNews.Articles;

/// <summary>Compares names and titles by their folded letters, spacing left out.</summary>
internal static class Spelling
{
    private const int MinWordLetters = 3;

    /// <summary>Whether two slices have the same letters.</summary>
    public static bool SameLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => EndsAlike(a, b, whole: true);

    /// <summary>Whether the letters of the longer end with the letters of the shorter, from the beginning of a word on.</summary>
    public static bool EndsAlike(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer, bool whole = false)
    {
        int i = shorter.Length - 1;
        int j = longer.Length - 1;
        while (true)
        {
            while (i >= 0 && !Folding.IsLetterOrDigit(shorter[i]))
            {
                i--;
            }

            while (j >= 0 && !Folding.IsLetterOrDigit(longer[j]))
            {
                j--;
            }

            if (i < 0)
            {
                return j < 0 || !whole && Folding.ClassOf(longer[j + 1]) is CharClass.Space or CharClass.Joiner;
            }

            if (j < 0 || Folding.Fold(shorter[i]) != Folding.Fold(longer[j]))
            {
                return false;
            }

            i--;
            j--;
        }
    }

    /// <summary>
    /// How many words a title shares with a role, when it begins like the role, or like a part of it behind «و», and two thirds of the
    /// shorter are in the longer; 0 otherwise.
    /// </summary>
    public static int SharedWords(ReadOnlySpan<char> title, ReadOnlySpan<char> role)
    {
        int words = 0;
        int shared = 0;
        for (int at = 0; NextWord(title, ref at) is { IsEmpty: false } word;)
        {
            if (word.Length >= MinWordLetters)
            {
                words++;
                shared += Holds(role, word, headOnly: words == 1) ? 1 : 0;
                if (shared == 0)
                {
                    return 0;
                }
            }
        }

        int others = 0;
        for (int at = 0; NextWord(role, ref at) is { IsEmpty: false } word;)
        {
            others += word.Length >= MinWordLetters ? 1 : 0;
        }

        return shared * 3 >= Math.Min(words, others) * 2 ? shared : 0;
    }

    private static bool Holds(ReadOnlySpan<char> role, ReadOnlySpan<char> word, bool headOnly)
    {
        bool head = true;
        for (int at = 0; NextWord(role, ref at) is { IsEmpty: false } other;)
        {
            if ((head || !headOnly) && SameLetters(word, other))
            {
                return true;
            }

            head = other is "و";
        }

        return false;
    }

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && !Folding.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        int start = at;
        while (at < text.Length && Folding.ClassOf(text[at]) is not (CharClass.Space or CharClass.Punctuation or CharClass.LineBreak))
        {
            at++;
        }

        return text[start..at];
    }
}
