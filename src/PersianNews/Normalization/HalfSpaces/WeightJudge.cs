namespace PersianNews.Normalization.HalfSpaces;

/// <summary>Decides by the sum of the weights; leaving things alone has the sum 0.</summary>
internal readonly struct WeightJudge(sbyte[] weights) : IJudge
{
    /// <inheritdoc/>
    public int Split(in Part part, ReadOnlySpan<SplitCandidate> candidates, ReadOnlySpan<int> features, ReadOnlySpan<int> ends)
    {
        int best = -1, bestSum = Decoder.SplitBias;
        for (int i = 0, from = 0; i < candidates.Length; from = ends[i++])
        {
            int sum = Sum(features[from..ends[i]]);
            if (sum > bestSum)
            {
                best = i;
                bestSum = sum;
            }
        }

        return best;
    }

    /// <inheritdoc/>
    public bool Join(in Part left, in Part right, ReadOnlySpan<int> features) => Sum(features) > Decoder.JoinBias;

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
