namespace PersianNews.Topics.Training;

/// <summary>What each example should be taken for, and how much it counts.</summary>
/// <param name="Shares">For each example, the share of each topic; they add up to 1.</param>
/// <param name="Importance">For each example, how much it counts; 1 on average.</param>
/// <param name="Examples">For each, the number of the example it was made of, counted from 1; 0 for one that a teacher labelled.</param>
internal sealed record TopicTargets(float[] Shares, float[] Importance, int[] Examples)
{
    /// <summary>How many topics there are.</summary>
    public int Classes => Shares.Length / Importance.Length;

    /// <summary>Makes targets from labels.</summary>
    public static TopicTargets Create(Topic[] topics, List<LabelledArticle> labelled, TopicTrainerOptions options)
    {
        Dictionary<string, int> index = TopicIndex.Of(topics);
        float[] shares = new float[labelled.Count * topics.Length];
        float[] importance = new float[labelled.Count];
        for (int i = 0; i < labelled.Count; i++)
        {
            (_, string label, string? second, float weight) = labelled[i];
            Span<float> row = shares.AsSpan(i * topics.Length, topics.Length);
            float share = second is null || second == label ? 0 : options.SecondShare;
            row[index[label]] = 1 - share;
            if (share > 0)
            {
                row[index[second!]] = share;
            }

            importance[i] = weight * options.LabelWeights.GetValueOrDefault(label, 1);
        }

        Balance(shares, importance, topics.Length, options.Balance);
        return new TopicTargets(shares, importance, [.. labelled.Select(l => l.Example)]);
    }

    /// <summary>The same with examples that count 1 each, of which only the shares are known.</summary>
    public TopicTargets Append(List<float> shares)
    {
        int more = shares.Count / Classes;
        return new TopicTargets([.. Shares, .. shares], [.. Importance, .. Enumerable.Repeat(1f, more)], [.. Examples, .. new int[more]]);
    }

    /// <summary>The share of each class in all examples, as they count.</summary>
    public float[] Prior(int classes)
    {
        double[] sums = new double[classes];
        double total = 0;
        for (int i = 0; i < Shares.Length; i++)
        {
            double share = Shares[i] * Importance[i / classes];
            sums[i % classes] += share;
            total += share;
        }

        return [.. sums.Select(sum => (float)(sum / total))];
    }

    /// <summary>Raises the importance of examples of small classes, and scales all of it to an average of 1.</summary>
    public static void Balance(float[] shares, float[] importance, int classes, float balance)
    {
        double[] size = new double[classes];
        for (int i = 0; i < shares.Length; i++)
        {
            size[i % classes] += shares[i] * importance[i / classes];
        }

        double sum = 0;
        for (int i = 0; i < importance.Length; i++)
        {
            double factor = 0;
            for (int k = 0; k < classes; k++)
            {
                float share = shares[(i * classes) + k];
                factor += share > 0 ? share * Math.Pow(size[k], -balance) : 0;
            }

            importance[i] *= (float)factor;
            sum += importance[i];
        }

        float scale = (float)(importance.Length / sum);
        foreach (ref float value in importance.AsSpan())
        {
            value *= scale;
        }
    }
}
