namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>
/// What the features of a gap are made of, one number for each combination: of the word on its left and the one on its right, and of the
/// neighbours before and after these (<see cref="GapFeatures"/>).
/// </summary>
/// <remarks>
/// A number does no more than keep the hashes of its features apart from those of the others. It is part of the model: after a change the
/// model has to be trained anew. <see cref="SplitTemplates"/> has some of the same numbers, with another count of values.
/// </remarks>
internal static class GapTemplates
{
    // The two words, their kinds, and what is known about them as a pair.
    public const uint Always = 1;
    public const uint RightWord = 2;
    public const uint LeftWord = 3;
    public const uint BothWords = 4;
    public const uint RightWordLeftKind = 5;
    public const uint LeftWordRightKind = 6;
    public const uint BothKinds = 7;
    public const uint Pair = 8;
    public const uint PairRates = 9;
    public const uint RatesFrequencies = 10;
    public const uint RightWordTwoLettersBefore = 11;
    public const uint RightWordThreeLettersBefore = 23;
    public const uint LeftWordTwoLettersAfter = 24;
    public const uint RightWordLeftFrequency = 25;
    public const uint LeftWordRightFrequency = 26;
    public const uint RightWordLeftRate = 27;
    public const uint LeftWordRightRate = 28;
    public const uint RatesBothKinds = 29;
    public const uint UsageRates = 44;

    // The words with their neighbours.
    public const uint RightWordNextWord = 12;
    public const uint LeftWordPreviousWord = 13;
    public const uint RightWordNextKind = 14;
    public const uint LeftWordPreviousKind = 15;
    public const uint RightWordPreviousKind = 16;
    public const uint LeftWordNextKind = 17;
    public const uint BothKindsNextKind = 18;
    public const uint PreviousKindBothKinds = 19;
    public const uint RightWordLeftKindNextKind = 21;
    public const uint RightWordLeftKindPreviousKind = 22;
    public const uint RightWordBothNeighbours = 42;

    // The habits that the line shows.
    public const uint HabitsAffixes = 20;
    public const uint HabitsRates = 33;
    public const uint HabitsPair = 43;

    // What the neighbours would rather do.
    public const uint PairPreviousPair = 30;
    public const uint PairNextPair = 31;
    public const uint ThreeWordsPair = 32;

    // An affix on the right.
    public const uint RightAffixLeftKind = 34;
    public const uint RightAffixTwoLettersBefore = 35;
    public const uint RightAffixNextKind = 36;
    public const uint RightAffixLeftWord = 37;

    // An affix on the left.
    public const uint LeftAffixRightKind = 38;
    public const uint LeftAffixVerbNextKind = 39;
    public const uint LeftAffixRightWord = 40;
    public const uint LeftAffixRightWordNextWord = 41;
    public const uint ImperfectivePreviousWordPerson = 50;
    public const uint ImperfectivePreviousKindPerson = 51;
    public const uint ImperfectiveNextKindPerson = 52;

    // The stem of the right word, where the pair itself is not known as one word.
    public const uint StemPair = 45;
    public const uint Stem = 46;
    public const uint StemRatesRightRate = 47;
    public const uint StemPairStemRates = 48;
    public const uint PairWithoutStem = 49;
}
