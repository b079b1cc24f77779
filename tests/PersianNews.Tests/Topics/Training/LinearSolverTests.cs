using PersianNews.Topics.Models;
using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Training;

public sealed class LinearSolverTests
{
    [Fact]
    public void Targets_that_are_shares_come_back_as_probabilities()
    {
        // One feature, so weak a regularization that the fit is free: the probabilities must be the mean targets.
        var rows = new SparseRowsBuilder();
        float[] shares = new float[200 * 3];
        for (int i = 0; i < 200; i++)
        {
            rows.Add(0, 1);
            rows.EndRow();
            shares[i * 3] = 0.7f;
            shares[(i * 3) + (i % 2) + 1] = 0.3f;
        }

        LinearWeights weights = LinearSolver.Solve(
            rows.Build(), [.. Enumerable.Range(0, 200)], shares, [.. Enumerable.Repeat(1f, 200)], 1, 3, 0.01, 200, null, TestContext.Current.CancellationToken);
        float[] scores = [.. weights.Bias.Zip(weights.Rows, (b, w) => b + w).Take(3)];
        Softmax.Apply(scores);
        Assert.Equal(0.7f, scores[0], 0.01f);
        Assert.Equal(0.15f, scores[1], 0.01f);
        Assert.Equal(0.15f, scores[2], 0.01f);
    }

    [Fact]
    public void At_the_optimum_the_gradient_vanishes()
    {
        const int Count = 60, Features = 12, Classes = 3;
        const double Regularization = 0.5;
        var random = new DeterministicRandom(2);
        var builder = new SparseRowsBuilder();
        float[] shares = new float[Count * Classes];
        for (int i = 0; i < Count; i++)
        {
            for (int f = 0; f < Features; f += 1 + random.Below(3))
            {
                builder.Add(f, random.Unit());
            }

            builder.ScaleRow();
            builder.EndRow();
            shares[(i * Classes) + random.Below(Classes)] = 1;
        }

        SparseRows rows = builder.Build();
        float[] importance = [.. Enumerable.Range(0, Count).Select(i => 0.5f + (i % 3))];
        LinearWeights weights = LinearSolver.Solve(rows, [.. Enumerable.Range(0, Count)], shares, importance, Features, Classes, Regularization, 500, null, TestContext.Current.CancellationToken);

        double[] gradient = [.. weights.Rows.Select(w => Regularization * w)];
        for (int i = 0; i < Count; i++)
        {
            float[] scores = [.. weights.Bias];
            LinearSolver.AddScores(weights.Rows, weights.Stride, rows[i].Ids, rows[i].Values, scores);
            Softmax.Apply(scores.AsSpan(0, Classes));
            for (int n = 0; n < rows[i].Ids.Length; n++)
            {
                for (int k = 0; k < Classes; k++)
                {
                    gradient[(rows[i].Ids[n] * weights.Stride) + k] += importance[i] * rows[i].Values[n] * (scores[k] - shares[(i * Classes) + k]);
                }
            }
        }

        Assert.All(gradient, g => Assert.InRange(g, -1e-3, 1e-3));
    }
}
