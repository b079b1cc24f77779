using PersianNews.Topics.Models;
using PersianNews.Topics.Training;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>
/// A linear model over words and directions and a network over places that answer together: too large to ship, and good enough to say what articles
/// without labels are about.
/// </summary>
internal static class TopicTeacher
{
    private const double Regularization = 0.05;
    private const int LinearPasses = 15;
    private const int Units = 256;
    private const int NetworkPasses = 20;

    /// <summary>Learns from readers, and fills the lessons of the articles without labels.</summary>
    public static void Teach(TopicData data, TopicLessons lessons)
    {
        LinearWeights linear = LearnLinear(data, lessons);
        var places = new ArticlePlaces(data);
        NetworkLayers network = NetworkSolver.Solve(
            ArticlePlaces.Width,
            places.ReadPart,
            lessons.Labelled,
            lessons.Shares,
            lessons.Importance,
            Units,
            NetworkPasses,
            passed: null,
            CancellationToken.None);
        // The sum of both scores stands for the product of the probabilities that each gives.
        float[][] scores = TopicCalibration.Score(linear, data.Wholes, lessons.Unlabelled);
        float[] inputs = new float[ArticlePlaces.Width], hidden = new float[Units];
        for (int i = 0; i < scores.Length; i++)
        {
            int row = lessons.Unlabelled[i];
            places.Read(row, inputs);
            network.AddScores(inputs, hidden, scores[i]);
            scores[i].AsSpan(0, lessons.Topics.Length).CopyTo(lessons.Share(row));
            Softmax.Apply(lessons.Share(row));
        }
    }

    // What is learnt of the directions is added to the words.
    private static LinearWeights LearnLinear(TopicData data, TopicLessons lessons)
    {
        LinearWeights weights = LinearSolver.Solve(
            LinearLoss.Logistic,
            data.Directions.Extend(data.Wholes.Take(2 * data.Read.Count), data.Features.Length),
            lessons.Labelled,
            lessons.Shares,
            lessons.Importance,
            data.Features.Length + data.Directions.Dimensions,
            lessons.Topics.Length,
            Regularization,
            LinearPasses,
            passed: null,
            CancellationToken.None);
        data.Directions.Fold(weights, data.Features.Length);
        return weights;
    }
}
