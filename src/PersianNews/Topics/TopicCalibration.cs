namespace PersianNews.Topics;

/// <summary>Fits the one number by which scores are multiplied so that probabilities mean what they say.</summary>
internal static class TopicCalibration
{
    /// <summary>
    /// The factor for which the probability of the best topic tells best, on examples that were not trained on, whether that
    /// topic is right; a second topic is right as well.
    /// </summary>
    public static float Fit(LinearWeights weights, SparseRows rows, ReadOnlySpan<int> held, TopicTargets targets, int classes)
    {
        float[][] scores = new float[held.Length][];
        for (int i = 0; i < held.Length; i++)
        {
            (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = rows[held[i]];
            scores[i] = [.. weights.Bias];
            LinearSolver.AddScores(weights.Rows, weights.Stride, ids, values, scores[i]);
        }

        // The loss has one minimum: a golden-section search on the logarithm of the factor finds it.
        const double Ratio = 0.6180339887498949;
        double low = Math.Log(0.1), high = Math.Log(10);
        double left = high - (Ratio * (high - low)), right = low + (Ratio * (high - low));
        double leftLoss = Loss(scores, held, targets, classes, left), rightLoss = Loss(scores, held, targets, classes, right);
        while (high - low > 1e-3)
        {
            if (leftLoss < rightLoss)
            {
                (high, right, rightLoss) = (right, left, leftLoss);
                left = high - (Ratio * (high - low));
                leftLoss = Loss(scores, held, targets, classes, left);
            }
            else
            {
                (low, left, leftLoss) = (left, right, rightLoss);
                right = low + (Ratio * (high - low));
                rightLoss = Loss(scores, held, targets, classes, right);
            }
        }

        return (float)Math.Exp((low + high) / 2);
    }

    private static double Loss(float[][] scores, ReadOnlySpan<int> held, TopicTargets targets, int classes, double logFactor)
    {
        float factor = (float)Math.Exp(logFactor);
        float[] probabilities = new float[classes];
        double loss = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            int best = 0;
            for (int k = 0; k < classes; k++)
            {
                probabilities[k] = scores[i][k] * factor;
                best = probabilities[k] > probabilities[best] ? k : best;
            }

            LinearSolver.ToProbabilities(probabilities);
            bool right = targets.Shares[(held[i] * classes) + best] > 0;
            loss -= Math.Log(Math.Max(right ? probabilities[best] : 1 - probabilities[best], 1e-6));
        }

        return loss;
    }
}
