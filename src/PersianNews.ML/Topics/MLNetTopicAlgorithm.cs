namespace PersianNews.ML.Topics;

/// <summary>The algorithms of ML.NET that <see cref="MLNetTopicTrainer"/> knows.</summary>
public enum MLNetTopicAlgorithm : byte
{
    /// <summary>Multinomial logistic regression by L-BFGS: the best probabilities. It can be exported.</summary>
    LbfgsMaximumEntropy,

    /// <summary>Multinomial logistic regression by stochastic dual coordinate ascent: faster to train, a little less accurate on news. It can be exported.</summary>
    SdcaMaximumEntropy,

    /// <summary>One averaged perceptron for each topic, calibrated apart: fast to train. It refuses weights of examples or labels, and cannot be exported.</summary>
    AveragedPerceptron,
}
