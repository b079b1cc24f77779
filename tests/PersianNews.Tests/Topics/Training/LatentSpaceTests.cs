using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Training;

public sealed class LatentSpaceTests
{
    private const int Features = 60;
    private const int Dimensions = 8;

    [Fact]
    public void Folded_weights_give_the_scores_of_the_extended_rows()
    {
        SparseRows rows = TwoKinds();
        LatentSpace space = LatentSpace.Find(rows, Features, Dimensions, 3, null, TestContext.Current.CancellationToken);
        SparseRows extended = space.Extend(rows, Features);
        var random = new DeterministicRandom(3);
        var weights = new LinearWeights(Features + Dimensions, 2);
        foreach (ref float weight in weights.Rows.AsSpan())
        {
            weight = random.Unit() - 0.5f;
        }

        float[][] expected = [.. Enumerable.Range(0, rows.Count).Select(i => Scores(weights, extended[i]))];
        space.Fold(weights, Features);
        for (int i = 0; i < rows.Count; i++)
        {
            float[] actual = Scores(weights, rows[i]);
            Assert.Equal(expected[i][0], actual[0], 1e-4f);
            Assert.Equal(expected[i][1], actual[1], 1e-4f);
        }
    }

    [Fact]
    public void Texts_of_one_kind_lie_together()
    {
        SparseRows rows = TwoKinds();
        SparseRows places = LatentSpace.Find(rows, Features, Dimensions, 1, null, TestContext.Current.CancellationToken).Extend(rows, Features);

        // Rows 0 and 2 are of one kind, row 1 of the other; none shares all its words.
        Assert.True(Similarity(0, 2) > Similarity(0, 1) + 0.3, $"{Similarity(0, 2)} against {Similarity(0, 1)}");

        double Similarity(int a, int b)
        {
            float[] x = places[a].Values[^Dimensions..].ToArray(), y = places[b].Values[^Dimensions..].ToArray();
            return x.Zip(y, (p, q) => p * q).Sum() / Math.Sqrt(x.Sum(p => p * p) * y.Sum(q => q * q));
        }
    }

    [Fact]
    public void The_same_texts_give_the_same_directions()
    {
        SparseRows one = LatentSpace.Find(TwoKinds(), Features, Dimensions, 1, null, TestContext.Current.CancellationToken).Extend(TwoKinds(), Features);
        SparseRows other = LatentSpace.Find(TwoKinds(), Features, Dimensions, 1, null, TestContext.Current.CancellationToken).Extend(TwoKinds(), Features);
        for (int i = 0; i < one.Count; i++)
        {
            Assert.Equal(one[i].Values.ToArray(), other[i].Values.ToArray());
        }
    }

    private static float[] Scores(LinearWeights weights, SparseRow row)
    {
        float[] scores = new float[weights.Stride];
        LinearSolver.AddScores(weights.Rows, weights.Stride, row.Ids, row.Values, scores);
        return scores;
    }

    // Even rows draw their words from the first half of the features, odd ones from the second.
    private static SparseRows TwoKinds()
    {
        var random = new DeterministicRandom(11);
        var rows = new SparseRowsBuilder();
        for (int row = 0; row < 200; row++)
        {
            foreach (int feature in Enumerable.Range(0, 6).Select(_ => random.Below(Features / 2)).Distinct().Order())
            {
                rows.Add(feature + (row % 2 * Features / 2), 1);
            }

            rows.ScaleRow();
            rows.EndRow();
        }

        return rows.Build();
    }
}
