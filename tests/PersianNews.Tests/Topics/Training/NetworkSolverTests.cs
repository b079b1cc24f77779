using PersianNews.Topics.Models;
using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Training;

public sealed class NetworkSolverTests
{
    private const int Inputs = 16;
    private const int Units = 96;
    private const int Passes = 10;

    [Fact]
    public void Learns_what_no_linear_model_can()
    {
        (float[][] inputs, float[] targets) = OneOrTheOther(600, seed: 1);
        NetworkLayers layers = Solve(inputs, targets);
        (float[][] tested, float[] expected) = OneOrTheOther(200, seed: 2);
        float[] hidden = new float[layers.Hidden];
        int right = 0;
        for (int i = 0; i < tested.Length; i++)
        {
            float[] scores = new float[2];
            layers.AddScores(tested[i], hidden, scores);
            right += (scores[1] > scores[0]) == (expected[(2 * i) + 1] > 0) ? 1 : 0;
        }

        Assert.True(right >= 190, $"{right} of 200");
    }

    [Fact]
    public void The_same_examples_give_the_same_weights()
    {
        (float[][] inputs, float[] targets) = OneOrTheOther(100, seed: 1);
        Assert.Equal(Solve(inputs, targets).Weights, Solve(inputs, targets).Weights);
    }

    [Fact]
    public void Examples_outside_the_subset_do_not_count()
    {
        (float[][] inputs, float[] targets) = OneOrTheOther(100, seed: 1);
        int[] subset = [.. Enumerable.Range(0, 50)];
        NetworkLayers half = Solve(inputs, targets, subset);
        for (int i = 50; i < 100; i++)
        {
            (targets[2 * i], targets[(2 * i) + 1]) = (targets[(2 * i) + 1], targets[2 * i]);
        }

        Assert.Equal(half.Weights, Solve(inputs, targets, subset).Weights);
    }

    [Fact]
    public void Times_multiplies_the_scores()
    {
        (float[][] inputs, float[] targets) = OneOrTheOther(64, seed: 1);
        NetworkLayers layers = Solve(inputs, targets), tripled = layers.Times(3);
        float[] once = [1, 2], thrice = [1, 2], hidden = new float[layers.Hidden];
        layers.AddScores(inputs[0], hidden, once);
        tripled.AddScores(inputs[0], hidden, thrice);
        Assert.Equal(3 * (once[0] - 1), thrice[0] - 1, 1e-4f);
        Assert.Equal(3 * (once[1] - 2), thrice[1] - 2, 1e-4f);
    }

    [Fact]
    public void Stops_when_asked()
    {
        (float[][] inputs, float[] targets) = OneOrTheOther(64, seed: 1);
        using var source = new CancellationTokenSource();
        int passes = 0;
        Assert.Throws<OperationCanceledException>(() => NetworkSolver.Solve(
            Inputs,
            Reader(inputs),
            [.. Enumerable.Range(0, inputs.Length)],
            targets,
            [.. Enumerable.Repeat(1f, inputs.Length)],
            Units,
            Passes,
            pass =>
            {
                passes = pass;
                if (pass == 2)
                {
                    source.Cancel();
                }
            },
            source.Token));
        Assert.Equal(2, passes);
    }

    private static NetworkReader Reader(float[][] inputs) => (int example, ref DeterministicRandom _, Span<float> read) => inputs[example].CopyTo(read);

    private static NetworkLayers Solve(float[][] inputs, float[] targets, int[]? subset = null) => NetworkSolver.Solve(
        Inputs,
        Reader(inputs),
        subset ?? [.. Enumerable.Range(0, inputs.Length)],
        targets,
        [.. Enumerable.Repeat(1f, inputs.Length)],
        Units,
        Passes,
        null,
        TestContext.Current.CancellationToken);

    /// <summary>Points on two axes: class 1 where exactly one of them is above 0.</summary>
    private static (float[][] Inputs, float[] Targets) OneOrTheOther(int count, ulong seed)
    {
        var random = new DeterministicRandom(seed);
        float[][] inputs = new float[count][];
        float[] targets = new float[count * 2];
        for (int i = 0; i < count; i++)
        {
            float x = Side(), y = Side();
            inputs[i] = new float[Inputs];
            (inputs[i][0], inputs[i][1]) = (x, y);
            targets[(2 * i) + ((x > 0) != (y > 0) ? 1 : 0)] = 1;
        }

        return (inputs, targets);

        float Side() => (1 + (3 * random.Unit())) * (random.Below(2) == 0 ? -1 : 1);
    }
}
