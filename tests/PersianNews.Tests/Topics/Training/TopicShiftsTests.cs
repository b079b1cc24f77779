using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Training;

public sealed class TopicShiftsTests
{
    [Fact]
    public void A_label_that_is_found_too_seldom_is_raised()
    {
        // The second class always comes out 0.3 too low, and is right in a third of the cases.
        float[][] scores = [.. Enumerable.Range(0, 60).Select(i => i % 3 == 0 ? new[] { 3, 2.7f, 0 } : [3, 0.5f, 0])];
        var trials = Trials(scores, i => i % 3 == 0 ? 1 : 0);
        float[] shifts = TopicShifts.Fit(trials);
        Assert.InRange(shifts[1] - shifts[0], 0.3f, 1.5f);
        trials.Shift(shifts);
        Assert.All(Enumerable.Range(0, trials.Count), i => Assert.Equal(trials.Label(i), trials.Scores(i).IndexOf(Max(trials.Scores(i)))));
    }

    [Fact]
    public void What_is_right_by_far_stays()
    {
        float[][] scores = [.. Enumerable.Range(0, 30).Select(i => i % 3 == 0 ? new[] { 9f, 0 } : [0f, 9])];
        Assert.All(TopicShifts.Fit(Trials(scores, i => i % 3 == 0 ? 0 : 1)), shift => Assert.Equal(0, shift, 1e-3f));
    }

    [Fact]
    public void A_few_examples_next_to_a_bound_do_not_move_it()
    {
        // Two of the sixty lie a hair's breadth on the wrong side; to fetch them would cost what lies as near on the other.
        float[][] scores = [.. Enumerable.Range(0, 60).Select(i => i < 2 ? new[] { 0.02f, 0 } : i < 4 ? [0.03f, 0] : i % 2 == 0 ? [2f, 0] : [0f, 2])];
        float[] shifts = TopicShifts.Fit(Trials(scores, i => i < 2 || (i > 3 && i % 2 == 1) ? 1 : 0));
        Assert.InRange(shifts[1] - shifts[0], -0.1f, 0.1f);
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
