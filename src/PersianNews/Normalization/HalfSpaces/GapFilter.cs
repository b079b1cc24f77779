namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Tells which gaps are worth asking the weights about. Most are not: this is what makes restoration fast.</summary>
internal static class GapFilter
{
    // Rates (see WordInfo) from which a word is looked at, and from which it is a compound's part whatever stands beside it.
    private const int SomeOnRight = 3, OftenOnRight = 6, OftenOnLeft = 5;

    /// <summary>What two words tell at a glance about the space between them.</summary>
    public static GapLook Look(ReadOnlySpan<char> text, in Part left, in Part right, HalfSpaceModel model)
    {
        char last = text[left.End - 1];
        if ((left.Info.Affix | right.Info.Affix) == Affix.None)
        {
            return last == Letters.EzafeHamza ? GapLook.Closed : OfWords(left.Info, right.Info);
        }

        return last == Letters.EzafeHamza ? GapLook.Closed : OfAffix(in left, in right, last, model);
    }

    private static GapLook OfAffix(in Part left, in Part right, char last, HalfSpaceModel model) => right.Info.Affix switch
    {
        Affix.Plural or Affix.Comparative => OpenIf(left.Length > 1),

        // The copula and ای hang on vowels only: «رفته‌اند», «ایرانی‌اند», but «من ای شهر».
        Affix.Copula or Affix.Pronoun => OpenIf(last is 'ه' or 'ی' or 'ا' or 'و'),
        Affix.Imperfective => OpenIf(left.Info.Affix == Affix.Preverb),

        // May («می») is a month before what cannot be a verb.
        _ when left.Info.Affix == Affix.Imperfective => OpenIf(!right.Info.IsKnown || IsVerb(right.Info) || model.Pair(left.Hash, right.Hash).Together > 0),
        _ => OfCompound(left.Info, right.Info),
    };

    /// <summary>What two words tell of which neither is an affix. News has them at five gaps in six, and nothing to guess by: so nothing branches here.</summary>
    private static GapLook OfWords(WordInfo left, WordInfo right)
    {
        // A word that never hangs on another makes no pair, but behind a prefix («غیرمجاز»). Nothing but an ending hangs on a verb.
        bool verb = IsVerb(left) & !left.Is(WordClasses.Noun | WordClasses.Adjective);
        bool closed = (left.JoinsRight < SomeOnRight) & (right.JoinsLeft == 0 | verb);
        return closed ? GapLook.Closed : OfCompound(left, right);
    }

    /// <summary>One of two words may be a compound's part whatever stands beside it. A verb hangs on می, which says nothing about other words before it.</summary>
    private static GapLook OfCompound(WordInfo left, WordInfo right) =>
        left.JoinsRight >= OftenOnRight | (right.JoinsLeft >= OftenOnLeft & !IsVerb(right)) ? GapLook.Open : GapLook.DependsOnPair;

    private static bool IsVerb(WordInfo word) => word.Is(WordClasses.Present | WordClasses.Past);

    private static GapLook OpenIf(bool condition) => condition ? GapLook.Open : GapLook.Closed;
}
