using System.Collections.ObjectModel;
using PersianNews.Topics.Training;

namespace PersianNews.Topics;

/// <summary>How <see cref="TopicTrainer"/> learns. The defaults suit news; derive variants with a <c>with</c> expression.</summary>
/// <threadsafety>Immutable, as long as the caller leaves the lists alone that it hands over.</threadsafety>
public sealed record TopicTrainerOptions
{
    /// <summary>The default choices.</summary>
    public static TopicTrainerOptions Default { get; } = new();

    /// <summary>Names and codes for the labels, found by <see cref="Topic.Id"/>; a label that is not among them is its own name. The ten newsroom sections need not be given.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>How many ordinary examples one of a label counts, by label; above 0, and 1 for a label that is not named. Raise it for a label that is found too seldom.</summary>
    public IReadOnlyDictionary<string, float> LabelWeights { get; init; } = ReadOnlyDictionary<string, float>.Empty;

    /// <summary>
    /// From 0, where every example counts the same, to 1, where every label counts the same however few its examples.
    /// What lies between helps small labels and costs large ones little.
    /// </summary>
    public float Balance { get; init; } = 0.25f;

    /// <summary>How many times a word of the headline counts; above 0.</summary>
    public float HeadlineWeight { get; init; } = 3;

    /// <summary>
    /// How much each trait of an article's looks counts beside its words: its length, the density of its marks and digits, its letter forms,
    /// the words it opens and closes with, the desk it names («خبرنگار اقتصادی»). Looks tell where an article comes from, and houses differ in what they
    /// file where. That helps with articles of the sources that the examples came from; set it to 0 for articles of other sources, and what is
    /// learnt fits no source more closely than the others. Where there are fewer than ten thousand examples looks count less, with the square root
    /// of their number. 0 or more.
    /// </summary>
    public float StyleWeight { get; init; } = 0.25f;

    /// <summary>
    /// How much the weights that words have in articles that look alike count beside those that they have in all; 0 leaves them out. Articles
    /// of one source look alike, so that each source is filed as it files, though nobody says which source an article is from. It takes looks
    /// (<see cref="StyleWeight"/>), a thousand examples, and about a megabyte in the file, and serves articles of the sources that the examples came from.
    /// </summary>
    public float SourceWeight { get; init; } = 1;

    /// <summary>
    /// Whether to shift the scores of labels, in the end, to where examples that were held out are filed best. What counts is accuracy and
    /// macro-F1 alike: small labels are found more often. It takes two more runs, and a hundred examples for each label.
    /// </summary>
    public bool ShiftLabels { get; init; } = true;

    /// <summary>
    /// How much each of the ten sections that <see cref="TopicClassifier.Default"/> knows counts beside the words, where there are fewer than five thousand
    /// examples; 0 leaves them out. Whatever the labels are, which section an article sounds like says much of them, and of words that no example has: a
    /// hundred examples do with it what three hundred do without. The file grows by 32,000 features; the default model is not needed once the model is made.
    /// A teacher takes the sections' place.
    /// </summary>
    public float SectionWeight { get; init; } = 0.15f;

    /// <summary>
    /// How much a small neural network counts beside the linear model; 0 leaves it out. The network sees no words, only which company they keep
    /// in the examples, and helps where neither alone would do: most with short texts and small labels. It takes a thousand examples, about as much
    /// time again to train, and up to two and a half megabytes in the file. Articles without labels serve the same end, and take its place where they are given.
    /// </summary>
    public float NetworkWeight { get; init; } = 0.4f;

    /// <summary>The share of an example that its <see cref="TopicExample.Second"/> topic gets; from 0 to 0.5.</summary>
    public float SecondShare { get; init; } = 0.2f;

    /// <summary>
    /// How much the opening alone of an example, about a hundred words and every other time without the headline, counts beside the whole;
    /// 0 leaves it out. It teaches that the opening of a news story tells its topic, and helps to file short texts and those of sources that no
    /// example came from.
    /// </summary>
    public float OpeningShare { get; init; }

    /// <summary>
    /// How many directions of meaning are found before learning, when texts without labels are given; a multiple of 8, or 0 for none.
    /// Words that keep the same company then share what is learnt about them, which helps much with articles of sources
    /// that no example came from, and costs a little on those of the same sources. It takes twenty texts for each direction: fewer texts, fewer directions.
    /// </summary>
    public int LatentDimensions { get; init; } = 128;

    /// <summary>How much the directions of meaning count against the words themselves; above 0.</summary>
    public float LatentWeight { get; init; } = 3;

    /// <summary>How strongly large weights are held down; more than 0. More for small or noisy data, less for large and clean.</summary>
    public double Regularization { get; init; } = 0.05;

    /// <summary>How often each example is visited; at least 1. Fewer than 2,000 examples are visited more often, up to 200 times, until the model has settled.</summary>
    public int Passes { get; init; } = 20;

    /// <summary>In how many examples a word or pair of words must occur to be learnt; at least 1.</summary>
    public int MinimumDocuments { get; init; } = 2;

    /// <summary>How many words and pairs of words are learnt at most; at least 1. A model file takes about 14 bytes for each with ten labels.</summary>
    public int MaximumFeatures { get; init; } = 100_000;

    /// <summary>By what to multiply scores so that probabilities mean what they say; fitted on examples held out if not known already.</summary>
    internal float? Confidence { get; init; }

    /// <summary>Throws where an option is out of range.</summary>
    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Topics);
        ArgumentNullException.ThrowIfNull(LabelWeights);
        OptionChecks.RequireLabelWeights(LabelWeights, nameof(LabelWeights));
        OptionChecks.RequireBalance(Balance, nameof(Balance));
        OptionChecks.Require(HeadlineWeight is > 0 and < float.PositiveInfinity, HeadlineWeight, nameof(HeadlineWeight), "is above 0, and finite");
        OptionChecks.RequireFactor(StyleWeight, nameof(StyleWeight));
        OptionChecks.RequireFactor(SourceWeight, nameof(SourceWeight));
        OptionChecks.RequireFactor(SectionWeight, nameof(SectionWeight));
        OptionChecks.RequireFactor(NetworkWeight, nameof(NetworkWeight));
        OptionChecks.RequireSecondShare(SecondShare, nameof(SecondShare));
        OptionChecks.RequireFactor(OpeningShare, nameof(OpeningShare));
        OptionChecks.Require(LatentDimensions >= 0 && LatentDimensions % 8 == 0, LatentDimensions, nameof(LatentDimensions), "is a multiple of 8, or 0");
        OptionChecks.Require(LatentWeight is > 0 and < float.PositiveInfinity, LatentWeight, nameof(LatentWeight), "is above 0, and finite");
        OptionChecks.Require(Regularization is > 0 and < double.PositiveInfinity, Regularization, nameof(Regularization), "is above 0, and finite");
        OptionChecks.RequireAtLeastOne(Passes, nameof(Passes));
        OptionChecks.RequireAtLeastOne(MinimumDocuments, nameof(MinimumDocuments));
        OptionChecks.RequireAtLeastOne(MaximumFeatures, nameof(MaximumFeatures));
    }
}
