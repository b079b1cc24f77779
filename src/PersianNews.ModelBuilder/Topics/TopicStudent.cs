using PersianNews.Topics;
using PersianNews.Topics.Training;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>The model that is shipped: a linear one over words and pairs of words.</summary>
internal static class TopicStudent
{
    private const double Regularization = 0.1;
    private const int Passes = 8;

    /// <summary>Learns the model.</summary>
    /// <param name="data">The articles.</param>
    /// <param name="lessons">What readers and a teacher say of them.</param>
    /// <param name="confidence">By what to multiply scores so that probabilities mean what they say.</param>
    public static TopicClassifier Learn(TopicData data, TopicLessons lessons, float confidence)
    {
        LinearWeights weights = LinearSolver.Solve(
            LinearLoss.Logistic,
            data.Wholes,
            [.. lessons.Labelled, .. lessons.Unlabelled],
            lessons.Shares,
            lessons.Importance,
            data.Features.Length,
            lessons.Topics.Length,
            Regularization,
            Passes,
            passed: null,
            CancellationToken.None);
        return new TopicClassifier(TopicQuantizer.Round(weights, data.Features, lessons.Topics, TopicData.Weighting, lessons.Prior, confidence));
    }
}
