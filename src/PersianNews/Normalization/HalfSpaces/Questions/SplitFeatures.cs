using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;
using static PersianNews.Normalization.HalfSpaces.Questions.SplitTemplates;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>The features of the question whether a word, a run of letters, is more than one part.</summary>
internal readonly ref struct SplitFeatures
{
    /// <summary>Room for the features of one candidate.</summary>
    public const int MaxCount = 112;

    // Makes a lead, which may be negative, a number to be hashed.
    private const int LeadOffset = 16;

    private readonly ReadOnlySpan<char> _letters;
    private readonly ulong _word;
    private readonly WordInfo _info;
    private readonly ulong _previousWord;
    private readonly uint _previousKind;
    private readonly ulong _nextWord;
    private readonly uint _nextKind;
    private readonly SplitContext _context;
    private readonly HalfSpaceModel _model;

    private SplitFeatures(ReadOnlySpan<char> text, scoped in Part previous, scoped in Part word, scoped in Part next, SplitContext context, HalfSpaceModel model)
    {
        _letters = text.Slice(word.Start, word.Length);
        _word = word.Hash;
        _info = word.Info;
        _previousWord = previous.Hash;
        _previousKind = previous.Kind;
        _nextWord = next.Hash;
        _nextKind = next.Kind;
        _context = context;
        _model = model;
    }

    /// <summary>How frequent the uncut word is, from 1; 0 if it is unknown.</summary>
    private uint Known => _info.IsKnown ? (uint)_info.Frequency + 1 : 0;

    /// <summary>Lists the features of cutting <paramref name="word"/>, between its neighbours, as <paramref name="candidate"/> says.</summary>
    public static void List(ReadOnlySpan<char> text, in Part previous, in Part word, in Part next, SplitCandidate candidate, SplitContext context, HalfSpaceModel model, ref FeatureList list)
    {
        var features = new SplitFeatures(text, in previous, in word, in next, context, model);
        for (int i = 0; i < candidate.Count; i++)
        {
            features.ListPlace(candidate, i, ref list);
        }

        features.ListWhole(candidate, ref list);
    }

    /// <summary>How often the parts of a candidate were seen together: the least of its joints, 0–7.</summary>
    public static int Support(ReadOnlySpan<char> letters, SplitCandidate candidate, HalfSpaceModel model)
    {
        int support = 7;
        for (int i = 0; i < candidate.Count; i++)
        {
            candidate.PartsAt(i, letters, out ReadOnlySpan<char> left, out ReadOnlySpan<char> right);
            PairInfo pair = model.Pair(Letters.Hash(left), Letters.Hash(right));
            support = Math.Min(support, candidate.IsSpaceAt(i) ? pair.Apart : pair.Together);
        }

        return support;
    }

    /// <summary>How frequent the part before the last joint is; 0 for a candidate with a space, which is of another kind.</summary>
    public static int StemFrequency(ReadOnlySpan<char> letters, SplitCandidate candidate, HalfSpaceModel model)
    {
        candidate.PartsAt(candidate.Count - 1, letters, out ReadOnlySpan<char> stem, out _);
        return candidate.HasSpace ? 0 : model.Word(Letters.Hash(stem)).Frequency;
    }

    private void ListPlace(SplitCandidate candidate, int i, ref FeatureList list)
    {
        candidate.PartsAt(i, _letters, out ReadOnlySpan<char> leftLetters, out ReadOnlySpan<char> rightLetters);
        ulong leftPart = Letters.Hash(leftLetters), rightPart = Letters.Hash(rightLetters);
        WordInfo left = Morphology.Look(leftPart, leftLetters, _model), right = Morphology.Look(rightPart, rightLetters, _model);
        PairInfo pair = _model.Pair(leftPart, rightPart);
        ulong twoLettersBefore = Letters.Hash(leftLetters[Math.Max(0, leftLetters.Length - 2)..]);
        uint gap = candidate.IsSpaceAt(i) ? Space : HalfSpace;
        uint known = Known;
        uint leftFrequency = (uint)left.Frequency, rightFrequency = (uint)right.Frequency;
        list.Add(gap + Always);
        list.Add(gap + RightPart, rightPart);
        list.Add(gap + LeftPart, leftPart);
        list.Add(gap + BothParts, leftPart, rightPart);
        list.Add(gap + RightPartLeftKind, rightPart, left.Kind);
        list.Add(gap + LeftPartRightKind, leftPart, right.Kind);
        list.Add(gap + BothKinds, left.Kind, right.Kind);
        list.Add(gap + PairKnown, pair.Bits, known);
        list.Add(gap + FrequenciesKnown, leftFrequency, rightFrequency, known);
        list.Add(gap + RatesKnown, (uint)(left.JoinsRight | right.JoinsLeft << 3), known);
        list.Add(gap + RightPartTwoLettersBefore, rightPart, twoLettersBefore);
        list.Add(gap + RightPartNextKind, rightPart, _nextKind);
        list.Add(gap + RightPartPreviousKind, rightPart, _previousKind);
        list.Add(gap + RightPartNextWord, rightPart, _nextWord);
        list.Add(gap + LeftPartPreviousWord, leftPart, _previousWord);
        list.Add(gap + HabitsAffixesIsKnown, _context.Habits, Affixes(left, right), known == 0 ? 0u : 1u);
        list.Add(gap + RightPartKnown, rightPart, known);
        list.Add(gap + RightPartLeftFrequencyKnown, rightPart, leftFrequency, known);
        list.Add(gap + ApartLengths, (uint)pair.Apart, (uint)Math.Min(leftLetters.Length, 6), (uint)Math.Min(rightLetters.Length, 6));
        list.Add(gap + PairFrequencies, pair.Bits, leftFrequency, rightFrequency);
        if ((left.Affix | right.Affix) != Affix.None)
        {
            uint affixes = Affixes(left, right);
            list.Add(gap + AffixesLeftKindKnown, affixes, left.Kind, known);
            list.Add(gap + AffixesVerbKnown, affixes, right.Is(WordClasses.Present | WordClasses.Past) ? 1u : 0, known);
            list.Add(gap + AffixesTwoLettersBefore, affixes, twoLettersBefore);
            list.Add(gap + AffixesNextKind, affixes, _nextKind);
            list.Add(gap + AffixesLeftFrequencyKnown, affixes, leftFrequency, known);
            list.Add(gap + AffixesPreviousWord, affixes, _previousWord);
        }

        if (left.Affix == Affix.Imperfective)
        {
            // «تو میدانی» is a verb, because both are of the second person; «پژوهش میدانی» is none.
            uint person = Morphology.PersonOf(rightLetters);
            list.Add(gap + ImperfectivePreviousWordPerson, _previousWord, person);
            list.Add(gap + ImperfectivePreviousKindPerson, _previousKind, person);
            list.Add(gap + ImperfectiveNextKindPerson, _nextKind, person);
        }

        uint supportLead = (uint)(_context.SupportLead + LeadOffset), stemLead = (uint)(_context.StemLead + LeadOffset);
        list.Add(gap + SupportLeadKnownIsEnding, supportLead, known, right.Affix != Affix.None ? 1u : 0);
        list.Add(gap + StemLeadRightAffixKnown, stemLead, (uint)right.Affix, Math.Min(known, 3));
        list.Add(gap + TogetherKnownRightAffix, (uint)pair.Together, known, (uint)right.Affix);
        list.Add(gap + UsageApartKnown, (uint)pair.Usage, (uint)pair.Apart, known);
        list.Add(gap + StemLeadSupportLead, stemLead, supportLead);
    }

    private void ListWhole(SplitCandidate candidate, ref FeatureList list)
    {
        ulong shape = candidate.Shape, wordShape = _word ^ shape;
        list.Add(WordShape, _word, shape);
        list.Add(WordShapePreviousWord, wordShape, _previousWord);
        list.Add(WordShapeNextWord, wordShape, _nextWord);
        list.Add(WordShapePreviousKind, wordShape, _previousKind);
        list.Add(WordShapeNextKind, wordShape, _nextKind);
        list.Add(PlacesKnownHasSplits, (uint)candidate.Count, Known, _info.HasSplits ? 1u : 0);
        list.Add(WordKindKnown, _info.Kind, Known);
    }

    private static uint Affixes(WordInfo left, WordInfo right) => (uint)left.Affix | (uint)right.Affix << 4;
}
