using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>Fits the one number by which scores are multiplied so that probabilities mean what they say.</summary>
internal static class TopicCalibration
{
    /// <summary>The scores of rows that were held out.</summary>
    public static float[][] Score(LinearWeights weights, SparseRows rows, ReadOnlySpan<int> held)
    {
        float[][] scores = new float[held.Length][];
        for (int i = 0; i < held.Length; i++)
        {
            (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = rows[held[i]];
            scores[i] = [.. weights.Bias];
            LinearSolver.AddScores(weights.Rows, weights.Stride, ids, values, scores[i]);
        }

        return scores;
    }

    /// <summary>
    /// The factor for which the probability of the best topic tells best, on examples that were not trained on, whether that
    /// topic is right; a second topic is right as well, and each example counts by its importance.
    /// </summary>
    public static float Fit(TopicTrials trials)
    {
        // The loss has one minimum: a golden-section search on the logarithm of the factor finds it.
        const double Ratio = 0.6180339887498949;
        double low = Math.Log(0.1), high = Math.Log(10);
        double left = high - (Ratio * (high - low)), right = low + (Ratio * (high - low));
        double leftLoss = Loss(trials, left), rightLoss = Loss(trials, right);
        while (high - low > 1e-3)
        {
            if (leftLoss < rightLoss)
            {
                (high, right, rightLoss) = (right, left, leftLoss);
                left = high - (Ratio * (high - low));
                leftLoss = Loss(trials, left);
            }
            else
            {
                (low, left, leftLoss) = (left, right, rightLoss);
                right = low + (Ratio * (high - low));
                rightLoss = Loss(trials, right);
            }
        }

        return (float)Math.Exp((low + high) / 2);
    }

    private static double Loss(TopicTrials trials, double logFactor)
    {
        float factor = (float)Math.Exp(logFactor);
        float[] probabilities = new float[trials.Classes];
        double loss = 0;
        for (int i = 0; i < trials.Count; i++)
        {
            ReadOnlySpan<float> scores = trials.Scores(i);
            int best = 0;
            for (int k = 0; k < probabilities.Length; k++)
            {
                probabilities[k] = scores[k] * factor;
                best = probabilities[k] > probabilities[best] ? k : best;
            }

            Softmax.Apply(probabilities);
            loss -= trials.Importance(i) * Math.Log(Math.Max(trials.IsRight(i, best) ? probabilities[best] : 1 - probabilities[best], 1e-6));
        }

        return loss;
    }
}
