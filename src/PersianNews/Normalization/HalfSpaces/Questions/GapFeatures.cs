using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;
using static PersianNews.Normalization.HalfSpaces.Questions.GapTemplates;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>The features of the question whether the space between two words is a lost half-space.</summary>
internal readonly ref struct GapFeatures
{
    /// <summary>Room for the features of one gap.</summary>
    public const int MaxCount = 64;

    private readonly ReadOnlySpan<char> _text;
    private readonly HalfSpaceModel _model;
    private readonly uint _habits;
    private readonly ref readonly Part _previous;
    private readonly ref readonly Part _left;
    private readonly ref readonly Part _right;
    private readonly ref readonly Part _next;
    private readonly PairInfo _pair;

    private GapFeatures(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int right, HalfSpaceModel model, uint habits)
    {
        _text = text;
        _model = model;
        _habits = habits;
        _previous = ref parts[right - 2];
        _left = ref parts[right - 1];
        _right = ref parts[right];
        _next = ref parts[right + 1];
        _pair = model.Pair(_left.Hash, _right.Hash);
    }

    private ReadOnlySpan<char> LeftLetters => _text.Slice(_left.Start, _left.Length);

    private ReadOnlySpan<char> RightLetters => _text.Slice(_right.Start, _right.Length);

    /// <summary>How often the next word hangs on the left one, and the right one on the word before it.</summary>
    private uint Rates => (uint)(_left.Info.JoinsRight | _right.Info.JoinsLeft << 3);

    /// <summary>Prefetches what <see cref="List"/> will read about the pairs around a gap.</summary>
    public static void Prefetch(ReadOnlySpan<Part> parts, int right, HalfSpaceModel model)
    {
        for (int i = right - 1; i <= right + 1; i++)
        {
            // A wall makes no pair, but asking does no harm.
            model.Pairs.Prefetch(HalfSpaceModel.PairKey(parts[i - 1].Hash, parts[i].Hash));
        }
    }

    /// <summary>Lists the features of joining <c>parts[right - 1]</c> and <c>parts[right]</c>. There are neighbours on both sides, walls if nothing else.</summary>
    public static void List(ReadOnlySpan<char> text, ReadOnlySpan<Part> parts, int right, HalfSpaceModel model, uint habits, ref FeatureList list)
    {
        var gap = new GapFeatures(text, parts, right, model, habits);

        // An ending has no stem, and a pair that is known as one word needs none. The memory that this takes is asked for ahead of its use.
        bool byStem = gap._pair.Together == 0 && gap._right.Info.Affix == Affix.None;
        ulong stem = byStem ? gap.PrefetchStem() : 0;
        gap.ListWords(ref list);
        if (byStem)
        {
            gap.ListStem(stem, ref list);
        }
        else
        {
            list.Add(PairWithoutStem, gap._pair.Bits, gap._right.Info.Affix != Affix.None ? 1u : 0);
        }

        if (gap._right.Info.Affix != Affix.None)
        {
            gap.ListRightAffix(ref list);
        }

        if (gap._left.Info.Affix != Affix.None)
        {
            gap.ListLeftAffix(ref list);
        }

        gap.ListNeighbours(ref list);
    }

    private ulong PrefetchStem()
    {
        ReadOnlySpan<char> letters = RightLetters;
        ulong stem = Letters.Hash(letters[..Morphology.StemLength(letters)]);
        _model.Words.Prefetch(stem);
        _model.Pairs.Prefetch(HalfSpaceModel.StemKey(_left.Hash, stem));
        return stem;
    }

    private void ListWords(ref FeatureList list)
    {
        ulong left = _left.Hash, right = _right.Hash;
        uint leftKind = _left.Info.Kind, rightKind = _right.Info.Kind, previousKind = _previous.Kind, nextKind = _next.Kind;
        uint leftFrequency = (uint)_left.Info.Frequency, rightFrequency = (uint)_right.Info.Frequency, rates = Rates;
        list.Add(Always);
        list.Add(RightWord, right);
        list.Add(LeftWord, left);
        list.Add(BothWords, left, right);
        list.Add(RightWordLeftKind, right, leftKind);
        list.Add(LeftWordRightKind, left, rightKind);
        list.Add(BothKinds, leftKind, rightKind);
        list.Add(Pair, _pair.Bits);
        list.Add(PairRates, _pair.Bits, rates);
        list.Add(RatesFrequencies, rates, leftFrequency >> 1, rightFrequency >> 1);
        list.Add(RightWordTwoLettersBefore, right, HashOfLast(2));
        list.Add(RightWordNextWord, right, _next.Hash);
        list.Add(LeftWordPreviousWord, left, _previous.Hash);
        list.Add(RightWordNextKind, right, nextKind);
        list.Add(LeftWordPreviousKind, left, previousKind);
        list.Add(RightWordPreviousKind, right, previousKind);
        list.Add(LeftWordNextKind, left, nextKind);
        list.Add(BothKindsNextKind, leftKind, rightKind, nextKind);
        list.Add(PreviousKindBothKinds, previousKind, leftKind, rightKind);
        list.Add(HabitsAffixes, _habits, (uint)_left.Info.Affix | (uint)_right.Info.Affix << 4);
        list.Add(RightWordLeftKindNextKind, right, leftKind, nextKind);
        list.Add(RightWordLeftKindPreviousKind, right, leftKind, previousKind);
        list.Add(RightWordThreeLettersBefore, right, HashOfLast(3));
        list.Add(LeftWordTwoLettersAfter, left, Letters.Hash(RightLetters[..Math.Min(2, _right.Length)]));
        list.Add(RightWordLeftFrequency, right, leftFrequency);
        list.Add(LeftWordRightFrequency, left, rightFrequency);
        list.Add(RightWordLeftRate, right, (uint)_left.Info.JoinsRight);
        list.Add(LeftWordRightRate, left, (uint)_right.Info.JoinsLeft);
        list.Add(RatesBothKinds, rates, leftKind, rightKind);
        list.Add(HabitsRates, _habits, rates);
        list.Add(RightWordBothNeighbours, right, previousKind, nextKind);
        list.Add(HabitsPair, _habits, _pair.TogetherAndUsage);
        list.Add(UsageRates, (uint)_pair.Usage, rates);
    }

    private void ListStem(ulong stem, ref FeatureList list)
    {
        uint stemPair = _model.StemPair(_left.Hash, stem).Bits;
        uint stemRates = (uint)(_left.Info.JoinsRight | _model.Word(stem).JoinsLeft << 3);
        list.Add(StemPair, stemPair, _pair.ApartAndUsage);
        list.Add(Stem, stem);
        list.Add(StemRatesRightRate, stemRates, (uint)_right.Info.JoinsLeft);
        list.Add(StemPairStemRates, stemPair, stemRates);
    }

    private void ListRightAffix(ref FeatureList list)
    {
        uint affix = (uint)_right.Info.Affix;
        list.Add(RightAffixLeftKind, affix, _left.Info.Kind);
        list.Add(RightAffixTwoLettersBefore, affix, HashOfLast(2));
        list.Add(RightAffixNextKind, affix, _next.Kind);
        list.Add(RightAffixLeftWord, affix, _left.Hash);
    }

    private void ListLeftAffix(ref FeatureList list)
    {
        uint affix = (uint)_left.Info.Affix;
        list.Add(LeftAffixRightKind, affix, _right.Info.Kind);
        list.Add(LeftAffixVerbNextKind, affix, _right.Info.Is(WordClasses.Present | WordClasses.Past) ? 1u : 0, _next.Kind);
        list.Add(LeftAffixRightWord, affix, _right.Hash);
        list.Add(LeftAffixRightWordNextWord, affix, _right.Hash, _next.Hash);
        if (_left.Info.Affix == Affix.Imperfective)
        {
            uint person = Morphology.PersonOf(RightLetters);
            list.Add(ImperfectivePreviousWordPerson, _previous.Hash, person);
            list.Add(ImperfectivePreviousKindPerson, _previous.Kind, person);
            list.Add(ImperfectiveNextKindPerson, _next.Kind, person);
        }
    }

    /// <summary>Lists what the neighbours would rather do: the pair on the left, the pair on the right, all three as one word.</summary>
    private void ListNeighbours(ref FeatureList list)
    {
        const uint fromPrevious = 1, fromNext = 2, threeFromPrevious = 256;
        uint pair = _pair.TogetherAndUsage;
        list.Add(PairPreviousPair, pair, _previous.IsWall ? 0u : _model.Pair(_previous.Hash, _left.Hash).Bits, fromPrevious);
        list.Add(PairNextPair, pair, _next.IsWall ? 0u : _model.Pair(_right.Hash, _next.Hash).Bits, fromNext);

        // Words that meet without a half-space are one word in the table.
        uint three = 0;
        if (!_next.IsWall && !Letters.JoinsNext(_text[_right.End - 1]))
        {
            three = _model.Pair(_left.Hash, Letters.Hash(_text.Slice(_next.Start, _next.Length), _right.Hash)).Bits;
        }

        if (!_previous.IsWall && !Letters.JoinsNext(_text[_left.End - 1]) && three == 0)
        {
            three = threeFromPrevious + _model.Pair(_previous.Hash, Letters.Hash(RightLetters, _left.Hash)).Bits;
        }

        list.Add(ThreeWordsPair, three, pair);
    }

    private ulong HashOfLast(int count)
    {
        ReadOnlySpan<char> letters = LeftLetters;
        return Letters.Hash(letters[Math.Max(0, letters.Length - count)..]);
    }
}
