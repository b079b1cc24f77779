using PersianNews.Topics;

namespace PersianNews.ML.Topics;

/// <summary>How <see cref="MLNetTopicTrainer"/> learns.</summary>
public sealed record MLNetTopicTrainerOptions
{
    /// <summary>The algorithm.</summary>
    public MLNetTopicAlgorithm Algorithm { get; init; } = MLNetTopicAlgorithm.LbfgsMaximumEntropy;

    /// <summary>Names and codes for the labels, found by <see cref="Topic.Id"/>; a label that is not among them is its own name. The ten newsroom sections need not be given.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>How many words and pairs of words are learnt at most.</summary>
    public int MaximumFeatures { get; init; } = 100_000;

    /// <summary>In how many examples a word or pair of words must occur to be learnt.</summary>
    public int MinimumDocuments { get; init; } = 2;

    /// <summary>The weight of the squared weights in what is minimized. ML.NET's own default of 1 costs several points of accuracy on news.</summary>
    public float L2Regularization { get; init; } = 0.1f;

    /// <summary>How often the averaged perceptron visits each example.</summary>
    public int PerceptronPasses { get; init; } = 10;

    /// <summary>The seed of everything random; the same seed and data give the same weights on one machine.</summary>
    public int Seed { get; init; } = 1;
}
