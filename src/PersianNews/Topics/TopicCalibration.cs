namespace PersianNews.Topics;

/// <summary>Fits the one number by which scores are multiplied so that probabilities mean what they say.</summary>
internal static class TopicCalibration
{
    /// <summary>The factor for which the targets of examples that were not trained on are the likeliest.</summary>
    public static float Fit(LinearWeights weights, SparseRows rows, ReadOnlySpan<int> held, TopicTargets targets, int classes)
    {
        float[][] scores = new float[held.Length][];
        for (int i = 0; i < held.Length; i++)
        {
            int from = rows.Starts[held[i]], count = rows.Starts[held[i] + 1] - from;
            scores[i] = [.. weights.Bias];
            LinearSolver.AddScores(weights.Rows, weights.Stride, rows.Features.AsSpan(from, count), rows.Values.AsSpan(from, count), scores[i]);
        }

        // The loss is convex in the factor: a golden-section search on its logarithm finds the one minimum.
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
            for (int k = 0; k < classes; k++)
            {
                probabilities[k] = scores[i][k] * factor;
            }

            LinearSolver.ToProbabilities(probabilities);
            for (int k = 0; k < classes; k++)
            {
                loss -= targets.Shares[(held[i] * classes) + k] * Math.Log(Math.Max(probabilities[k], 1e-9));
            }
        }

        return loss;
    }
}
