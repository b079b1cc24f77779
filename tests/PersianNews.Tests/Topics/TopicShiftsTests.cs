using PersianNews.Topics;
using Xunit;

namespace PersianNews.Tests.Topics;

public sealed class TopicShiftsTests
{
    [Fact]
    public void ALabelThatIsFoundTooSeldomIsRaised()
    {
        // The second class always comes out 0.35 too low, and is right in a third of the cases.
        float[][] scores = [.. Enumerable.Range(0, 60).Select(i => i % 3 == 0 ? new[] { 1, 0.65f, 0 } : [1, 0.1f, 0])];
        var trials = Trials(scores, i => i % 3 == 0 ? 1 : 0);
        float[] shifts = TopicShifts.Fit(trials);
        Assert.InRange(shifts[1] - shifts[0], 0.35f, 0.9f);
        trials.Shift(shifts);
        Assert.All(Enumerable.Range(0, trials.Count), i => Assert.Equal(trials.Label(i), trials.Scores(i).IndexOf(Max(trials.Scores(i)))));
    }

    [Fact]
    public void WhatIsRightAlreadyStays()
    {
        float[][] scores = [.. Enumerable.Range(0, 30).Select(i => i % 2 == 0 ? new[] { 1f, 0 } : [0f, 1])];
        Assert.All(TopicShifts.Fit(Trials(scores, i => i % 2)), shift => Assert.Equal(0, shift));
    }

    private static TopicTrials Trials(float[][] scores, Func<int, int> label)
    {
        int classes = scores[0].Length;
        float[] shares = new float[scores.Length * classes];
        for (int i = 0; i < scores.Length; i++)
        {
            shares[(i * classes) + label(i)] = 1;
        }

        var targets = new TopicTargets(shares, [.. scores.Select(_ => 1f)], [.. Enumerable.Range(1, scores.Length)]);
        return new TopicTrials(scores, [.. Enumerable.Range(0, scores.Length)], targets, classes);
    }

    private static float Max(ReadOnlySpan<float> values)
    {
        float max = values[0];
        foreach (float value in values)
        {
            max = Math.Max(max, value);
        }

        return max;
    }
}
