namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Reads one line and decides every place that could be a lost half-space. Holds buffers; one per thread.</summary>
internal sealed class Decoder
{
    // Far more than a line of news has; bounds the buffers, and is counted in letters, which no edit changes.
    private const int MaxLetters = 8192;

    // Rates (see WordInfo) from which a word is looked at, and from which it is a compound's part whatever stands beside it.
    private const int SomeOnRight = 3, OftenOnRight = 6, OftenOnLeft = 5;

    private readonly int[] _features = new int[GapFeatures.MaxCount];
    private readonly PieceCutter _cutter = new();
    private PartBuffer _pieces;

    /// <summary>Decides one line and appends its edits.</summary>
    /// <returns>The position behind the line.</returns>
    public int Decode<TJudge>(ReadOnlySpan<char> text, int position, HalfSpaceModel model, ref TJudge judge, ref EditList edits)
        where TJudge : IJudge
    {
        int end = LineScanner.Scan(text, position, MaxLetters, model, ref _pieces, out LineHabits habits);
        ReadOnlySpan<Part> parts = _cutter.Cut(text, _pieces.Items, model, in habits, ref judge);
        for (int i = 1; i + 1 < parts.Length; i++)
        {
            ref readonly Part part = ref parts[i];
            switch (part.Before)
            {
                case Gap.Space when MayJoin(text, in parts[i - 1], in part, model):
                    var list = new FeatureList(_features, model.Weights.Length - 1);
                    GapFeatures.Of(text, parts, i, model, habits.Key, ref list);
                    if (judge.Join(in parts[i - 1], in part, _features.AsSpan(0, list.Count), in habits))
                    {
                        edits.Add(new(part.Start - 1, 1, JointOf(text, in parts[i - 1], in part, model)));
                    }

                    break;
                case Gap.NewHalfSpace:
                    edits.Add(new(part.Start, 0, Boundary.HalfSpace));
                    break;
                case Gap.NewSpace:
                    edits.Add(new(part.Start, 0, Boundary.Space));
                    break;
            }
        }

        return end;
    }

    /// <summary>Whether a gap is worth asking the weights about. Most are not: this is what makes restoration fast.</summary>
    private static bool MayJoin(ReadOnlySpan<char> text, in Part left, in Part right, HalfSpaceModel model)
    {
        WordInfo a = left.Info, b = right.Info;
        if ((a.Affix | b.Affix) == Affix.None)
        {
            // A word that never hangs on another makes no pair, but behind a prefix («غیرمجاز»).
            if (b.JoinsLeft == 0 && a.JoinsRight < SomeOnRight)
            {
                return false;
            }

            // Nothing but an ending hangs on a verb.
            if (a.Is(WordClasses.Present | WordClasses.Past) && !a.Is(WordClasses.Noun | WordClasses.Adjective) && a.JoinsRight < 3)
            {
                return false;
            }

            return MayBeCompound(in left, in right, model) && text[left.End - 1] != Letters.EzafeHamza;
        }

        char last = text[left.End - 1];
        bool joins = b.Affix switch
        {
            Affix.Plural or Affix.Comparative => left.Length > 1,

            // The copula and ای hang on vowels only: «رفته‌اند», «ایرانی‌اند», but «من ای شهر».
            Affix.Copula or Affix.Pronoun => last is 'ه' or 'ی' or 'ا' or 'و',
            Affix.Imperfective => a.Affix == Affix.Preverb,
            // May («می») is a month before what cannot be a verb.
            _ when a.Affix == Affix.Imperfective => !b.IsKnown || b.Is(WordClasses.Present | WordClasses.Past) || model.Pair(left.Hash, right.Hash).Together > 0,
            _ => MayBeCompound(in left, in right, model),
        };
        return joins && last != Letters.EzafeHamza;
    }

    /// <summary>Whether one of two words is a compound's part whatever stands beside it, or both are one often enough or by good authority.</summary>
    private static bool MayBeCompound(in Part left, in Part right, HalfSpaceModel model)
    {
        // A verb hangs on می, which says nothing about other words before it.
        if (left.Info.JoinsRight >= OftenOnRight || (right.Info.JoinsLeft >= OftenOnLeft && !right.Info.Is(WordClasses.Present | WordClasses.Past)))
        {
            return true;
        }

        PairInfo pair = model.Pair(left.Hash, right.Hash);
        return pair.Together > 0 && pair.Usage switch
        {
            Usage.Apart => pair.Together >= pair.Apart,
            Usage.Unknown => pair.Together + 2 >= pair.Apart,
            _ => true,
        };
    }

    /// <summary>How two parts are joined: with a half-space where it can be seen, unless the word is one that is written without («اینجا»).</summary>
    private static Boundary JointOf(ReadOnlySpan<char> text, in Part left, in Part right, HalfSpaceModel model)
    {
        if (!Letters.JoinsNext(text[left.End - 1]))
        {
            return Boundary.Joined;
        }

        ulong both = Letters.Hash(text.Slice(right.Start, right.Length), left.Hash);
        return model.Word(both).IsOneWord ? Boundary.Joined : Boundary.HalfSpace;
    }
}
