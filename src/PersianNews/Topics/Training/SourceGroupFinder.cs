using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>
/// Finds <see cref="SourceGroups"/>: a mixture of groups in each of which looks have probabilities of their own, independent of each
/// other, fitted by expectation-maximization without any labels.
/// </summary>
internal static class SourceGroupFinder
{
    private const int Groups = SourceGroups.Count;
    private const int Starts = 3;
    private const int Steps = 40;

    /// <summary>How often a look is taken to have been seen in a group before the first article.</summary>
    private const float Pseudocount = 0.05f;

    /// <summary>In how many articles of a group a word must occur to have weights of its own there.</summary>
    private const int MinimumArticles = 8;

    private const float StepsInNat = 16;

    /// <summary>Finds the groups of articles; the likeliest of a few attempts.</summary>
    /// <param name="rows">The articles, with their style.</param>
    /// <param name="features">Their features.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static SourceGroups Find(SparseRows rows, TopicFeature[] features, CancellationToken cancellationToken)
    {
        int[] styleOf = new int[features.Length]; // 0 is no feature of style
        int styles = 0;
        for (int i = 0; i < features.Length; i++)
        {
            styleOf[i] = features[i].IsStyle ? ++styles : 0;
        }

        int[][] looks = new int[rows.Count][];
        for (int row = 0; row < looks.Length; row++)
        {
            looks[row] = [.. rows[row].Ids.ToArray().Select(id => styleOf[id]).Where(style => style > 0)];
        }

        float[] best = [];
        double likeliest = double.NegativeInfinity;
        for (int start = 1; start <= Starts; start++)
        {
            float[] logarithms = Fit(looks, styles, (ulong)start, out double likelihood, cancellationToken);
            (best, likeliest) = likelihood > likeliest ? (logarithms, likelihood) : (best, likeliest);
        }

        byte[] distances = Round(best);
        var groups = new SourceGroups(features, distances, new byte[features.Length]);
        return new SourceGroups(features, distances, Members(rows, features, groups));
    }

    /// <summary>The rows of a corpus with the words of each article once more, as features of its group that follow the others.</summary>
    /// <param name="rows">The articles.</param>
    /// <param name="groups">The groups that were found among them.</param>
    /// <param name="features">Their features.</param>
    /// <param name="width">How many features the rows are over.</param>
    /// <param name="weight">What a feature of the group counts against a common one.</param>
    public static SparseRows Extend(SparseRows rows, SourceGroups groups, TopicFeature[] features, int width, float weight)
    {
        var extended = new SparseRowsBuilder();
        for (int row = 0; row < rows.Count; row++)
        {
            (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = rows[row];
            int group = groups.GroupOf(ids, features);
            extended.Add(rows[row]);
            for (int i = 0; i < ids.Length; i++)
            {
                int own = groups.RowsOf(ids[i]).Find(group);
                if (own >= 0)
                {
                    extended.Add(width + own, values[i] * weight);
                }
            }

            extended.EndRow();
        }

        return extended.Build();
    }

    /// <summary>The logarithms of the probabilities: of each group, then, for each look, of the look in each group.</summary>
    private static float[] Fit(int[][] looks, int styles, ulong seed, out double likelihood, CancellationToken cancellationToken)
    {
        float[] logarithms = new float[(styles + 1) * Groups], counts = new float[logarithms.Length];
        float[] part = new float[Groups];
        var random = new DeterministicRandom(seed);
        foreach (int[] article in looks)
        {
            Array.Clear(part);
            part[random.Below(Groups)] = 1;
            Count(article);
        }

        likelihood = 0;
        for (int step = 0; step < Steps; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Maximize();
            Array.Clear(counts);
            likelihood = 0;
            foreach (int[] article in looks)
            {
                likelihood += Expect(article);
                Count(article);
            }
        }

        Maximize();
        return logarithms;

        void Count(int[] article)
        {
            Vectors.AddScaled(1, part, counts);
            foreach (int style in article)
            {
                Vectors.AddScaled(1, part, counts.AsSpan(style * Groups));
            }
        }

        // The part of an article that each group has; returns the logarithm of its probability.
        double Expect(int[] article)
        {
            logarithms.AsSpan(0, Groups).CopyTo(part);
            foreach (int style in article)
            {
                Vectors.AddScaled(1, logarithms.AsSpan(style * Groups, Groups), part);
            }

            float highest = part.Max();
            double sum = part.Sum(logarithm => Math.Exp(logarithm - highest));
            Softmax.Apply(part);
            return highest + Math.Log(sum);
        }

        void Maximize()
        {
            for (int group = 0; group < Groups; group++)
            {
                float articles = counts[group] + 1;
                logarithms[group] = MathF.Log(articles / (looks.Length + Groups));
                for (int at = Groups + group; at < counts.Length; at += Groups)
                {
                    logarithms[at] = MathF.Log((counts[at] + Pseudocount) / articles);
                }
            }
        }
    }

    private static byte[] Round(float[] logarithms)
    {
        byte[] distances = new byte[logarithms.Length];
        for (int from = 0; from < logarithms.Length; from += Groups)
        {
            float highest = logarithms.AsSpan(from, Groups).ToArray().Max();
            for (int at = from; at < from + Groups; at++)
            {
                distances[at] = (byte)Math.Min(byte.MaxValue, MathF.Round((highest - logarithms[at]) * StepsInNat));
            }
        }

        return distances;
    }

    private static byte[] Members(SparseRows rows, TopicFeature[] features, SourceGroups groups)
    {
        int[] articles = new int[features.Length * Groups];
        for (int row = 0; row < rows.Count; row++)
        {
            ReadOnlySpan<int> ids = rows[row].Ids;
            int group = groups.GroupOf(ids, features);
            foreach (int id in ids)
            {
                articles[(id * Groups) + group] += features[id].IsStyle ? 0 : 1;
            }
        }

        byte[] members = new byte[features.Length];
        for (int at = 0; at < articles.Length; at++)
        {
            if (articles[at] >= MinimumArticles)
            {
                members[at / Groups] |= (byte)(1 << (at % Groups));
            }
        }

        return members;
    }
}
