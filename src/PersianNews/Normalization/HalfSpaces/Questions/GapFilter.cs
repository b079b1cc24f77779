using System.Runtime.CompilerServices;
using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>Tells which gaps are worth asking the weights about. Most are not: this is what makes restoration fast.</summary>
internal static class GapFilter
{
    // Rates (see WordInfo) from which a word is looked at, and from which it is a compound's part whatever stands beside it.
    private const int SomeOnRight = 3, OftenOnRight = 6, OftenOnLeft = 5;

    /// <summary>What two words tell at a glance about the space between them.</summary>
    public static GapLook Look(ReadOnlySpan<char> text, in Part left, in Part right, HalfSpaceModel model)
    {
        WordInfo word = left.Info, next = right.Info;
        return (word.Affix | next.Affix) == Affix.None ? OfWords(text, in left, word, next) : OfAffix(text, in left, in right, model);
    }

    /// <summary>Of two words that are no affixes: nearly all gaps are such, and the letters are looked at last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static GapLook OfWords(ReadOnlySpan<char> text, in Part left, WordInfo word, WordInfo next)
    {
        // A word that never hangs on another makes no pair, but behind a prefix («غیرمجاز»).
        if (next.JoinsLeft == 0 && word.JoinsRight < SomeOnRight)
        {
            return GapLook.Closed;
        }

        // Nothing but an ending hangs on a verb.
        if (IsVerb(word) && !word.Is(WordClasses.Noun | WordClasses.Adjective) && word.JoinsRight < SomeOnRight)
        {
            return GapLook.Closed;
        }

        return text[left.End - 1] == Folding.HamzaAbove ? GapLook.Closed : OfCompound(word, next);
    }

    private static GapLook OfAffix(ReadOnlySpan<char> text, in Part left, in Part right, HalfSpaceModel model)
    {
        WordInfo word = left.Info, next = right.Info;
        char last = text[left.End - 1];
        if (last == Folding.HamzaAbove)
        {
            return GapLook.Closed;
        }

        return next.Affix switch
        {
            Affix.Plural or Affix.Comparative => OpenIf(left.Length > 1),

            // The copula and ای hang on vowels only: «رفته‌اند», «ایرانی‌اند», but «من ای شهر».
            Affix.Copula or Affix.Pronoun => OpenIf(last is 'ه' or 'ی' or 'ا' or 'و' || (next.Affix == Affix.Pronoun && right.Length > 2)),
            Affix.Imperfective => OpenIf(word.Affix == Affix.Preverb),

            // May («می») is a month before what cannot be a verb.
            _ when word.Affix == Affix.Imperfective => OpenIf(!next.IsKnown || IsVerb(next) || model.Pair(left.Hash, right.Hash).Together > 0),
            _ => OfCompound(word, next),
        };
    }

    /// <summary>One of two words may be a compound's part whatever stands beside it. A verb hangs on می, which says nothing about other words before it.</summary>
    private static GapLook OfCompound(WordInfo left, WordInfo right) =>
        left.JoinsRight >= OftenOnRight || (right.JoinsLeft >= OftenOnLeft && !IsVerb(right)) ? GapLook.Open : GapLook.DependsOnPair;

    private static bool IsVerb(WordInfo word) => word.Is(WordClasses.Present | WordClasses.Past);

    private static GapLook OpenIf(bool condition) => condition ? GapLook.Open : GapLook.Closed;
}
