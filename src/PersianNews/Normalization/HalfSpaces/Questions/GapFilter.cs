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
        WordInfo a = left.Info, b = right.Info;
        if ((a.Affix | b.Affix) == Affix.None)
        {
            // A word that never hangs on another makes no pair, but behind a prefix («غیرمجاز»).
            if (b.JoinsLeft == 0 && a.JoinsRight < SomeOnRight)
            {
                return GapLook.Closed;
            }

            // Nothing but an ending hangs on a verb.
            if (IsVerb(a) && !a.Is(WordClasses.Noun | WordClasses.Adjective) && a.JoinsRight < 3)
            {
                return GapLook.Closed;
            }

            return text[left.End - 1] == Folding.HamzaAbove ? GapLook.Closed : OfCompound(a, b);
        }

        char last = text[left.End - 1];
        if (last == Folding.HamzaAbove)
        {
            return GapLook.Closed;
        }

        return b.Affix switch
        {
            Affix.Plural or Affix.Comparative => OpenIf(left.Length > 1),

            // The copula and ای hang on vowels only: «رفته‌اند», «ایرانی‌اند», but «من ای شهر».
            Affix.Copula or Affix.Pronoun => OpenIf(last is 'ه' or 'ی' or 'ا' or 'و' || (b.Affix == Affix.Pronoun && right.Length > 2)),
            Affix.Imperfective => OpenIf(a.Affix == Affix.Preverb),

            // May («می») is a month before what cannot be a verb.
            _ when a.Affix == Affix.Imperfective => OpenIf(!b.IsKnown || IsVerb(b) || model.Pair(left.Hash, right.Hash).Together > 0),
            _ => OfCompound(a, b),
        };
    }

    /// <summary>One of two words may be a compound's part whatever stands beside it. A verb hangs on می, which says nothing about other words before it.</summary>
    private static GapLook OfCompound(WordInfo left, WordInfo right) =>
        left.JoinsRight >= OftenOnRight || (right.JoinsLeft >= OftenOnLeft && !IsVerb(right)) ? GapLook.Open : GapLook.DependsOnPair;

    private static bool IsVerb(WordInfo word) => word.Is(WordClasses.Present | WordClasses.Past);

    private static GapLook OpenIf(bool condition) => condition ? GapLook.Open : GapLook.Closed;
}
