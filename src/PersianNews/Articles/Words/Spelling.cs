using PersianNews.Characters;

namespace PersianNews.Articles.Words;

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
                return j < 0 || !whole && j + 1 < longer.Length && Folding.ClassOf(longer[j + 1]) is CharClass.Space or CharClass.Joiner;
            }

            if (j < 0 || Folding.Fold(shorter[i]) != Folding.Fold(longer[j]))
            {
                return false;
            }

            i--;
            j--;
        }
    }

    /// <summary>Whether two names are one person's: one ends or begins the other at a word, or is one word of its surname.</summary>
    public static bool SameName(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        ReadOnlySpan<char> shorter = a.Length <= b.Length ? a : b;
        ReadOnlySpan<char> longer = a.Length <= b.Length ? b : a;
        if (EndsAlike(shorter, longer))
        {
            return true;
        }

        int words = 0;
        int position = 0;
        int inner = 0;
        for (int at = 0; NextWord(shorter, ref at) is { IsEmpty: false } word;)
        {
            words++;
            int before = inner;
            ReadOnlySpan<char> other = NextWord(longer, ref inner);
            position = SameLetters(word, other) && position == words - 1 ? words : position;
            if (before == inner)
            {
                return false;
            }
        }

        if (words > 1)
        {
            return position == words;
        }

        // One word, «ال» or none before it: any word of the longer name but the first, unless that is a name and nothing else («کارلوس», of a foreign coach).
        inner = 0;
        ReadOnlySpan<char> given = NextWord(longer, ref inner);
        if (given.Length > MinWordLetters && (ArticleLexicon.TagsOf(given) & ~WordTags.Given) == 0 && SameLetters(shorter, given))
        {
            return true;
        }

        while (NextWord(longer, ref inner) is { IsEmpty: false } other)
        {
            if (other.Length >= MinWordLetters && (SameLetters(shorter, other) || other.StartsWith("ال", StringComparison.Ordinal) && SameLetters(shorter, other[2..])))
            {
                return true;
            }
        }

        return false;
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
            if (Distinguishes(word))
            {
                words++;
                shared += Holds(role, word, headOnly: words == 1) || words == 1 && BeginAlike(title, role) ? 1 : 0;
                if (shared == 0)
                {
                    return 0;
                }
            }
        }

        int others = 0;
        for (int at = 0; NextWord(role, ref at) is { IsEmpty: false } word;)
        {
            others += Distinguishes(word) ? 1 : 0;
        }

        return shared * 3 >= Math.Min(words, others) * 2 ? shared : 0;
    }

    /// <summary>How many words two titles have in common, wherever they stand.</summary>
    public static int CommonWords(ReadOnlySpan<char> title, ReadOnlySpan<char> role)
    {
        int common = 0;
        for (int at = 0; NextWord(title, ref at) is { IsEmpty: false } word;)
        {
            common += word.Length >= MinWordLetters && Holds(role, word, headOnly: false) ? 1 : 0;
        }

        return common;
    }

    // «دادستان استان» and «دادستان یزد» are one title: the province has been named.
    private static bool Distinguishes(ReadOnlySpan<char> word) => word.Length >= MinWordLetters && word is not ("استان" or "شهرستان");

    // «مدیرعامل شرکت» and «مدیر عامل شرکت»: the first word of each begins the letters of the other.
    private static bool BeginAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int at = 0;
        ReadOnlySpan<char> first = NextWord(one, ref at);
        at = 0;
        ReadOnlySpan<char> second = NextWord(other, ref at);
        return BeginsWith(one, second) && BeginsWith(other, first);
    }

    private static bool BeginsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        int at = 0;
        foreach (char c in word)
        {
            if (!Folding.IsLetterOrDigit(c))
            {
                continue;
            }

            while (at < text.Length && !Folding.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at == text.Length || Folding.Fold(text[at]) != Folding.Fold(c))
            {
                return false;
            }

            at++;
        }

        return true;
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
