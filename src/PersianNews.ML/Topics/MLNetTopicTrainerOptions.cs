using System.Collections.ObjectModel;
using PersianNews.Topics;
using PersianNews.Topics.Training;

namespace PersianNews.ML.Topics;

/// <summary>How <see cref="MLNetTopicTrainer"/> learns.</summary>
/// <threadsafety>Immutable, as long as the caller leaves the lists alone that it hands over.</threadsafety>
public sealed record MLNetTopicTrainerOptions
{
    /// <summary>The algorithm.</summary>
    public MLNetTopicAlgorithm Algorithm { get; init; } = MLNetTopicAlgorithm.LbfgsMaximumEntropy;

    /// <summary>Names and codes for the labels, found by <see cref="Topic.Id"/>; a label that is not among them is its own name. The ten newsroom sections need not be given.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>How many ordinary examples one of a label counts, by label; above 0, and 1 for a label that is not named. Raise it for a label that is found too seldom. The averaged perceptron refuses any.</summary>
    public IReadOnlyDictionary<string, float> LabelWeights { get; init; } = ReadOnlyDictionary<string, float>.Empty;

    /// <summary>
    /// From 0, where every example counts the same, to 1, where every label counts the same however few its examples.
    /// What lies between helps small labels and costs large ones little. The averaged perceptron counts every example the same.
    /// </summary>
    public float Balance { get; init; } = 0.25f;

    /// <summary>The share of an example that its <see cref="TopicExample.Second"/> topic gets; from 0 to 0.5. The averaged perceptron gives it none.</summary>
    public float SecondShare { get; init; } = 0.2f;

    /// <summary>How many words and pairs of words are learnt at most; at least 1.</summary>
    public int MaximumFeatures { get; init; } = 100_000;

    /// <summary>In how many examples a word or pair of words must occur to be learnt; at least 1. Where examples are few, one more than a twentieth of them will do.</summary>
    public int MinimumDocuments { get; init; } = 2;

    /// <summary>
    /// The weight of the squared weights beside the sum of the losses of all examples, with L-BFGS and SDCA; 0 or more. More for small or noisy
    /// data. ML.NET's own default for L-BFGS, 1, costs several points of accuracy on news. The averaged perceptron takes none.
    /// </summary>
    public float L2Regularization { get; init; } = 0.1f;

    /// <summary>How often the averaged perceptron visits each example; at least 1.</summary>
    public int PerceptronPasses { get; init; } = 10;

    /// <summary>
    /// How many threads logistic regression learns with; at least 1. With 1 the same data give the same weights however many cores
    /// there are, and a training run that is cancelled stops at once; more are faster, and L-BFGS then ends its descent before it notices.
    /// </summary>
    public int Threads { get; init; } = 1;

    /// <summary>The seed of everything random; the same seed and data give the same weights on one machine.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Throws where an option is out of range.</summary>
    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Topics);
        ArgumentNullException.ThrowIfNull(LabelWeights);
        OptionChecks.Require(Enum.IsDefined(Algorithm), Algorithm, nameof(Algorithm), "is one of those that there are");
        OptionChecks.RequireLabelWeights(LabelWeights, nameof(LabelWeights));
        OptionChecks.RequireBalance(Balance, nameof(Balance));
        OptionChecks.RequireSecondShare(SecondShare, nameof(SecondShare));
        OptionChecks.RequireAtLeastOne(MaximumFeatures, nameof(MaximumFeatures));
        OptionChecks.RequireAtLeastOne(MinimumDocuments, nameof(MinimumDocuments));
        OptionChecks.RequireFactor(L2Regularization, nameof(L2Regularization));
        OptionChecks.RequireAtLeastOne(PerceptronPasses, nameof(PerceptronPasses));
        OptionChecks.RequireAtLeastOne(Threads, nameof(Threads));
    }
}
