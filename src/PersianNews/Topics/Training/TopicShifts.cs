using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>
/// Fits a number for each class, to be added to its scores, so that accuracy and macro-F1 are highest together. Both are taken softly:
/// an example is filed under each class a little, and nearly all of it under the one with the best score. So what was fitted on some
/// examples holds for others as well, which it would not if each of them counted all or nothing.
/// </summary>
internal static class TopicShifts
{
    private const int Steps = 80;
    private const float Rate = 4;
    private const float LongestStep = 0.05f; // where the slope is steep, more would overshoot

    /// <summary>How far behind the best score one may lie and still get a part.</summary>
    private const float Softness = 0.5f;

    /// <summary>How strongly shifts are held down: what they gain must be worth it.</summary>
    private const float Pull = 0.004f;

    /// <summary>The numbers, fitted on examples that were not trained on.</summary>
    public static float[] Fit(TopicTrials trials)
    {
        int classes = trials.Classes;
        float[] shifts = new float[classes], slope = new float[classes], gain = new float[classes];
        float[][] parts = [.. Enumerable.Range(0, trials.Count).Select(_ => new float[classes])];
        double[] right = new double[classes], filed = new double[classes], size = new double[classes];
        for (int i = 0; i < trials.Count; i++)
        {
            size[trials.Label(i)]++;
        }

        for (int step = 0; step < Steps; step++)
        {
            FileSoftly();
            Array.Clear(slope);
            for (int i = 0; i < parts.Length; i++)
            {
                // What the soft measure would gain if the example's part in each class were larger, and from that, if the shift were.
                float mean = 0;
                for (int k = 0; k < classes; k++)
                {
                    double all = filed[k] + size[k];
                    double accuracy = trials.IsRight(i, k) ? 1.0 / parts.Length : 0;
                    double f1 = all > 0 ? ((trials.IsRight(i, k) ? 2 : 0) - (2 * right[k] / all)) / all : 0;
                    gain[k] = (float)(accuracy + (f1 / classes));
                    mean += parts[i][k] * gain[k];
                }

                for (int k = 0; k < classes; k++)
                {
                    slope[k] += parts[i][k] * (gain[k] - mean) / Softness;
                }
            }

            for (int k = 0; k < classes; k++)
            {
                shifts[k] += Math.Clamp(Rate * (slope[k] - (Pull * shifts[k])), -LongestStep, LongestStep);
            }
        }

        return shifts;

        void FileSoftly()
        {
            Array.Clear(right);
            Array.Clear(filed);
            for (int i = 0; i < parts.Length; i++)
            {
                ReadOnlySpan<float> scores = trials.Scores(i);
                for (int k = 0; k < classes; k++)
                {
                    parts[i][k] = (scores[k] + shifts[k]) / Softness;
                }

                Softmax.Apply(parts[i]);
                for (int k = 0; k < classes; k++)
                {
                    filed[k] += parts[i][k];
                    right[k] += trials.IsRight(i, k) ? parts[i][k] : 0;
                }
            }
        }
    }
}
