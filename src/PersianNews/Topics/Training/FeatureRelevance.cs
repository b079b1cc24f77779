using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>
/// Lets a word count by how much it tells of the labels, besides by how rare it is: a rare word that is found under all labels alike says no more
/// than a frequent one. What a word tells is how far the shares of the labels, among the examples that have it, lie from their shares in all.
/// </summary>
internal static class FeatureRelevance
{
    /// <summary>How many examples of the usual shares a word is taken to have been in besides: what a few examples happen to share tells little.</summary>
    private const float Doubt = 10;

    /// <summary>Below it, words are taken to tell nothing, one as little as another.</summary>
    private const double LeastMean = 1e-3;

    /// <summary>The same features with rarities that are multiplied by what they tell; 1 on average over the words of the examples.</summary>
    /// <param name="features">The features.</param>
    /// <param name="rows">The examples over the features.</param>
    /// <param name="learnt">The examples whose labels may be looked at.</param>
    /// <param name="targets">The labels.</param>
    public static TopicFeature[] Weigh(TopicFeature[] features, SparseRows rows, int[] learnt, TopicTargets targets)
    {
        int classes = targets.Classes;
        float[] counts = new float[features.Length * classes];
        double[] usual = new double[classes];
        int[] examples = new int[features.Length];
        foreach (int row in learnt)
        {
            ReadOnlySpan<float> share = targets.Shares.AsSpan(row * classes, classes);
            for (int k = 0; k < classes; k++)
            {
                if (share[k] > 0)
                {
                    usual[k] += share[k];
                    foreach (int id in rows[row].Ids)
                    {
                        counts[(id * classes) + k] += share[k];
                    }
                }
            }

            foreach (int id in rows[row].Ids)
            {
                examples[id]++;
            }
        }

        usual = [.. usual.Select(sum => sum / learnt.Length)];
        double told = 0, words = 0;
        double[] relevance = new double[features.Length];
        for (int i = 0; i < features.Length; i++)
        {
            if (!features[i].IsStyle)
            {
                relevance[i] = Relevance(counts.AsSpan(i * classes, classes), examples[i], usual);
                told += examples[i] * relevance[i];
                words += examples[i];
            }
        }

        double mean = words > 0 ? told / words : 0;
        return mean < LeastMean
            ? features
            : [.. features.Select((feature, i) => feature.IsStyle ? feature : feature with { Rarity = ByteCodes.RoundRarity((float)(feature.Rarity * relevance[i] / mean)) })];
    }

    /// <summary>Rows over features whose rarities have changed; their words are of unit length again.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="before">The features as they were.</param>
    /// <param name="now">The features as they are.</param>
    public static SparseRows Rescale(SparseRows rows, TopicFeature[] before, TopicFeature[] now)
    {
        var rescaled = new SparseRowsBuilder();
        for (int row = 0; row < rows.Count; row++)
        {
            (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = rows[row];
            for (int pass = 0; pass < 2; pass++)
            {
                bool isStyle = pass == 1; // it follows the words, and is not scaled
                for (int i = 0; i < ids.Length; i++)
                {
                    if (now[ids[i]].IsStyle == isStyle)
                    {
                        rescaled.Add(ids[i], isStyle ? values[i] : values[i] * now[ids[i]].Rarity / before[ids[i]].Rarity);
                    }
                }

                if (!isStyle)
                {
                    rescaled.ScaleRow();
                }
            }

            rescaled.EndRow();
        }

        return rescaled.Build();
    }

    /// <summary>The square root of the divergence, in nats, of the shares of the labels where a word is from those in all.</summary>
    private static double Relevance(ReadOnlySpan<float> counts, int examples, double[] usual)
    {
        double divergence = 0;
        for (int k = 0; k < usual.Length; k++)
        {
            double share = (counts[k] + (Doubt * usual[k])) / (examples + Doubt);
            divergence += share > 0 ? share * Math.Log(share / usual[k]) : 0;
        }

        return Math.Sqrt(Math.Max(0, divergence));
    }
}
