namespace PersianNews.Topics;

/// <summary>
/// Fits a number for each class, to be added to its scores, so that accuracy and half the macro-F1 are highest together. One class after
/// another is moved in small steps while the rest stay where they are.
/// </summary>
internal static class TopicShifts
{
    private const int Rounds = 3;
    private const int Steps = 15; // to each side
    private const float Step = 0.1f;

    /// <summary>The numbers, fitted on examples that were not trained on.</summary>
    public static float[] Fit(TopicTrials trials)
    {
        float[] shifts = new float[trials.Classes];
        int[] labels = [.. Enumerable.Range(0, trials.Count).Select(trials.Label)];
        int[] rivals = new int[trials.Count];
        float[] bounds = new float[trials.Count];
        for (int round = 0; round < Rounds; round++)
        {
            for (int k = 0; k < shifts.Length; k++)
            {
                // The class gets the examples where its shift is above a bound; the others go to its best rival.
                for (int i = 0; i < trials.Count; i++)
                {
                    ReadOnlySpan<float> scores = trials.Scores(i);
                    int rival = k == 0 ? 1 : 0;
                    for (int other = rival + 1; other < shifts.Length; other++)
                    {
                        rival = other != k && scores[other] + shifts[other] > scores[rival] + shifts[rival] ? other : rival;
                    }

                    rivals[i] = rival;
                    bounds[i] = scores[rival] + shifts[rival] - scores[k];
                }

                float start = shifts[k];
                double best = Quality(start);
                for (int step = -Steps; step <= Steps; step++)
                {
                    float shift = start + (step * Step);
                    double quality = Quality(shift);
                    if (quality > best)
                    {
                        (best, shifts[k]) = (quality, shift);
                    }
                }

                double Quality(float shift)
                {
                    int[] right = new int[shifts.Length], wrong = new int[shifts.Length];
                    for (int i = 0; i < bounds.Length; i++)
                    {
                        int given = shift > bounds[i] ? k : rivals[i];
                        if (trials.IsRight(i, given))
                        {
                            right[given]++;
                        }
                        else
                        {
                            wrong[given]++;
                            wrong[labels[i]]++;
                        }
                    }

                    double f1 = 0;
                    for (int c = 0; c < right.Length; c++)
                    {
                        f1 += right[c] == 0 ? 0 : 2.0 * right[c] / ((2 * right[c]) + wrong[c]);
                    }

                    return ((double)right.Sum() / bounds.Length) + (0.5 * f1 / right.Length);
                }
            }
        }

        return shifts;
    }
}
