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
            LinearLoss.Logistic, rows.Build(), [.. Enumerable.Range(0, 200)], shares, [.. Enumerable.Repeat(1f, 200)], 1, 3, 0.01, 200, null, TestContext.Current.CancellationToken);
        float[] scores = [.. weights.Bias.Zip(weights.Rows, (b, w) => b + w).Take(3)];
        Softmax.Apply(scores);
        Assert.Equal(0.7f, scores[0], 0.01f);
        Assert.Equal(0.15f, scores[1], 0.01f);
        Assert.Equal(0.15f, scores[2], 0.01f);
    }

    [Fact]
    public void Margins_stay_undecided_between_halves_and_follow_the_larger_share()
    {
        var rows = new SparseRowsBuilder();
        float[] shares = new float[200 * 3];
        for (int i = 0; i < 200; i++)
        {
            rows.Add(0, 1);
            rows.EndRow();
            (shares[i * 3], shares[(i * 3) + 1 + (i % 2)]) = (0.5f, 0.5f);
        }

        LinearWeights weights = LinearSolver.Solve(
            LinearLoss.Margin, rows.Build(), [.. Enumerable.Range(0, 200)], shares, [.. Enumerable.Repeat(1f, 200)], 1, 3, 0.01, 1000, null, TestContext.Current.CancellationToken);
        float[] margins = [.. weights.Bias.Zip(weights.Rows, (b, w) => (b + w) / LinearSolver.MarginWorth).Take(3)];
        Assert.Equal(0, margins[0], 0.01f); // where the two slopes are even: s = 2t − 1
        Assert.Equal(-0.5f, margins[1], 0.01f);
        Assert.Equal(-0.5f, margins[2], 0.01f);
    }

    [Fact]
    public void At_the_optimum_of_probabilities_the_gradient_vanishes() => AssertOptimal(
        LinearLoss.Logistic,
        regularization: 0.5,
        worth: 1,
        (scores, shares) =>
        {
            float[] probabilities = [.. scores];
            Softmax.Apply(probabilities);
            return [.. probabilities.Zip(shares, (probability, share) => probability - share)];
        });

    [Fact]
    public void At_the_optimum_of_margins_the_gradient_vanishes() => AssertOptimal(
        LinearLoss.Margin,
        regularization: 0.05,
        LinearSolver.MarginWorth,
        (scores, shares) => [.. scores.Zip(shares, (score, share) => ((1 - share) * Math.Max(0, 1 + score)) - (share * Math.Max(0, 1 - score)))]);

    private static void AssertOptimal(LinearLoss loss, double regularization, float worth, Func<float[], float[], float[]> slopes)
    {
        const int Count = 60, Features = 12, Classes = 3;
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
            float share = i % 4 == 0 ? 0.8f : 1;
            shares[(i * Classes) + random.Below(Classes)] += share;
            shares[(i * Classes) + random.Below(Classes)] += 1 - share;
        }

        SparseRows rows = builder.Build();
        float[] importance = [.. Enumerable.Range(0, Count).Select(i => 0.5f + (i % 3))];
        LinearWeights weights = LinearSolver.Solve(loss, rows, [.. Enumerable.Range(0, Count)], shares, importance, Features, Classes, regularization, 2000, null, TestContext.Current.CancellationToken);
        weights.Scale(1 / worth);

        double held = loss == LinearLoss.Margin ? regularization * LinearSolver.MarginRegularization : regularization;
        double[] gradient = [.. weights.Rows.Select(w => held * w)];
        for (int i = 0; i < Count; i++)
        {
            float[] scores = [.. weights.Bias];
            LinearSolver.AddScores(weights.Rows, weights.Stride, rows[i].Ids, rows[i].Values, scores);
            float[] slope = slopes(scores[..Classes], shares[(i * Classes)..((i + 1) * Classes)]);
            for (int n = 0; n < rows[i].Ids.Length; n++)
            {
                for (int k = 0; k < Classes; k++)
                {
                    gradient[(rows[i].Ids[n] * weights.Stride) + k] += importance[i] * rows[i].Values[n] * slope[k];
                }
            }
        }

        Assert.All(gradient, g => Assert.InRange(g, -1e-3, 1e-3));
    }
}
