using PersianNews.Characters;
using PersianNews.Words;

namespace PersianNews.Search;

/// <summary>
/// Cuts plural, comparative and possessive endings and the می of verbs, but only where the spelling shows the joint: at a
/// half-space («کتاب‌هایش», «بزرگ‌ترین», «نمی‌روم»), or, for ها and تر, behind a letter that cannot join («کشورها», «زیباتر»).
/// </summary>
/// <remarks>
/// It never guesses: «ایران», «قربان», «علی», «تنها», «دختر» stay whole, and so do glued forms, which the normalizer sets right
/// first. Words that only look joined («کبوتر», «اژدها») are in <c>Data/joining-exceptions.tsv</c>.
/// </remarks>
/// <threadsafety>Stateless.</threadsafety>
public static class LightStemmer
{
    private static readonly FoldedWords Exceptions = FoldedWords.Embedded(WordSet.JoiningExceptions);

    private static readonly string[] Prefixes = ["می", "نمی", "همی"];

    /// <summary>The stem of a word: a slice of it.</summary>
    /// <param name="word">One word, half-spaces in place.</param>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (string prefix in Prefixes)
        {
            if (word.Length > prefix.Length + 2 && IsFolded(word[..prefix.Length], prefix) && IsJoint(word[prefix.Length]))
            {
                return word[(prefix.Length + 1)..];
            }
        }

        while (Ending(word) is int length and > 0)
        {
            word = word[..^length];
        }

        return word;
    }

    /// <summary>The length of the ending of a word, half-space included; 0 when it has none that shows.</summary>
    private static int Ending(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < Endings.Count; i++)
        {
            ReadOnlySpan<char> ending = Endings.At(i);
            int stem = word.Length - ending.Length;
            if (stem < 2 || !IsFolded(word[stem..], ending))
            {
                continue;
            }

            if (IsJoint(word[stem - 1]))
            {
                return ending.Length + 1;
            }

            if (Endings.IsVisible(i) && Joining.IsNonJoining(word[stem - 1]) && !Exceptions.Contains(word))
            {
                return ending.Length;
            }
        }

        return 0;
    }

    // A token of damaged text may have a space where its half-space was.
    private static bool IsJoint(char c) => Folding.ClassOf(c) is CharClass.Joiner or CharClass.Space;

    private static bool IsFolded(ReadOnlySpan<char> text, ReadOnlySpan<char> letters)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Folding.Fold(text[i]) != Folding.Fold(letters[i]))
            {
                return false;
            }
        }

        return true;
    }
}
