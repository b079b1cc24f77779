namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>
/// What the features of a way to cut a word are made of, one number for each combination (<see cref="SplitFeatures"/>): of the parts on the
/// left and on the right of each place, and of the words before and after the whole.
/// </summary>
/// <remarks>
/// A number does no more than keep the hashes of its features apart from those of the others. It is part of the model: after a change the
/// model has to be trained anew.
/// </remarks>
internal static class SplitTemplates
{
    /// <summary>What is added to the numbers of a place that gets a half-space.</summary>
    public const uint HalfSpace = 50;

    /// <summary>What is added to the numbers of a place that gets a space.</summary>
    public const uint Space = 100;

    // The two parts, their kinds, and what is known about them. «Known» is how frequent the uncut word is, 0 if it is unknown.
    public const uint Always = 0;
    public const uint RightPart = 1;
    public const uint LeftPart = 2;
    public const uint BothParts = 3;
    public const uint RightPartLeftKind = 4;
    public const uint LeftPartRightKind = 5;
    public const uint BothKinds = 6;
    public const uint PairKnown = 7;
    public const uint FrequenciesKnown = 8;
    public const uint RatesKnown = 9;
    public const uint RightPartTwoLettersBefore = 10;
    public const uint RightPartKnown = 16;
    public const uint RightPartLeftFrequencyKnown = 17;
    public const uint ApartLengths = 18;
    public const uint PairFrequencies = 19;
    public const uint TogetherKnownRightAffix = 28;
    public const uint UsageApartKnown = 29;

    // The parts with the words before and after the whole, and with the habits of the line.
    public const uint RightPartNextKind = 11;
    public const uint RightPartPreviousKind = 12;
    public const uint RightPartNextWord = 13;
    public const uint LeftPartPreviousWord = 14;
    public const uint HabitsAffixesIsKnown = 15;

    // Where one of the parts is an affix.
    public const uint AffixesLeftKindKnown = 20;
    public const uint AffixesVerbKnown = 21;
    public const uint AffixesTwoLettersBefore = 22;
    public const uint AffixesNextKind = 23;
    public const uint AffixesLeftFrequencyKnown = 24;
    public const uint AffixesPreviousWord = 30;
    public const uint ImperfectivePreviousWordPerson = 31;
    public const uint ImperfectivePreviousKindPerson = 32;
    public const uint ImperfectiveNextKindPerson = 33;

    // How the candidate stands among its rivals.
    public const uint SupportLeadKnownIsEnding = 25;
    public const uint StemLeadRightAffixKnown = 26;
    public const uint StemLeadSupportLead = 27;

    // All places together. «Shape» is where they are and what is put there.
    public const uint WordShape = 150;
    public const uint WordShapePreviousWord = 151;
    public const uint WordShapeNextWord = 152;
    public const uint WordShapePreviousKind = 153;
    public const uint WordShapeNextKind = 154;
    public const uint PlacesKnownHasSplits = 155;
    public const uint WordKindKnown = 156;
}
