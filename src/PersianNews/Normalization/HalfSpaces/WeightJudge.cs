namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Decides by the sum of the weights. Leaving things alone has the sum 0, and changes must exceed it by a margin.</summary>
internal readonly struct WeightJudge(sbyte[] weights) : IJudge
{
    /// <summary>One natural unit of log-odds, in units of weight.</summary>
    public const int Scale = 32;

    // Precision before recall. Chosen on development data; see docs/decisions/0010-half-space-model.md.
    private const int WholeLineMargin = 2 * Scale;
    private const int SpaceMargin = 3 * Scale / 2;
    private const int CompoundMargin = Scale / 4;

    /// <inheritdoc/>
    public int Split(in Part part, ReadOnlySpan<SplitCandidate> candidates, ReadOnlySpan<int> features, ReadOnlySpan<int> ends, in LineHabits habits)
    {
        int best = -1, bestSum = habits.LooksWhole ? WholeLineMargin : 0;
        for (int i = 0, from = 0; i < candidates.Length; from = ends[i++])
        {
            int sum = Sum(features[from..ends[i]]) - (candidates[i].HasSpace ? SpaceMargin : 0);
            if (sum > bestSum)
            {
                best = i;
                bestSum = sum;
            }
        }

        return best;
    }

    /// <inheritdoc/>
    public bool Join(in Part left, in Part right, ReadOnlySpan<int> features, in LineHabits habits)
    {
        bool compound = left.Info.Affix == Affix.None && right.Info.Affix == Affix.None;
        return Sum(features) > (habits.LooksWhole ? WholeLineMargin : 0) + (compound ? CompoundMargin : 0);
    }

    private int Sum(ReadOnlySpan<int> features)
    {
        int sum = 0;
        foreach (int feature in features)
        {
            sum += weights[feature];
        }

        return sum;
    }
}
