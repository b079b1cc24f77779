using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PersianNews.Topics.Models;

/// <summary>The weights of a network with one hidden layer of rectified units, and a direct path from the inputs to the classes beside it.</summary>
internal sealed class NetworkLayers
{
    private readonly int[] _units; // all of them

    /// <summary>Makes the layers.</summary>
    /// <param name="inputs">How many inputs there are; a multiple of 8.</param>
    /// <param name="hidden">How many hidden units there are; a multiple of 8.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="weights">
    /// The weights of each hidden unit, then their biases; for each class the weights of hidden units, then for each the weights of inputs,
    /// then their biases. Zeros when left out.
    /// </param>
    public NetworkLayers(int inputs, int hidden, int classes, float[]? weights = null)
    {
        (Inputs, Hidden, Classes) = (inputs, hidden, classes);
        HiddenBias = hidden * inputs;
        FromHidden = HiddenBias + hidden;
        FromInputs = FromHidden + (classes * hidden);
        Bias = FromInputs + (classes * inputs);
        _units = [.. Enumerable.Range(0, hidden)];
        Weights = weights ?? new float[Count(inputs, hidden, classes)];
    }

    /// <summary>How many weights a network has.</summary>
    public static int Count(int inputs, int hidden, int classes) => ((inputs + 1 + classes) * hidden) + ((inputs + 1) * classes);

    /// <summary>How many inputs there are.</summary>
    public int Inputs { get; }

    /// <summary>How many hidden units there are.</summary>
    public int Hidden { get; }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>All weights.</summary>
    public float[] Weights { get; }

    /// <summary>Where the biases of hidden units begin.</summary>
    public int HiddenBias { get; }

    /// <summary>Where the weights from hidden units to classes begin.</summary>
    public int FromHidden { get; }

    /// <summary>Where the weights from inputs to classes begin.</summary>
    public int FromInputs { get; }

    /// <summary>Where the biases of classes begin.</summary>
    public int Bias { get; }

    /// <summary>How active some hidden units are; the others are left as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Activate(ReadOnlySpan<int> units, ReadOnlySpan<float> inputs, Span<float> hidden)
    {
        ReadOnlySpan<float> biases = Weights.AsSpan(HiddenBias, Hidden);
        for (; units.Length >= 4; units = units[4..])
        {
            (int a, int b, int c, int d) = (units[0], units[1], units[2], units[3]);
            Vector128<float> sums = Vectors.DotFour(inputs, Weights, a * Inputs, b * Inputs, c * Inputs, d * Inputs);
            hidden[a] = Math.Max(0, biases[a] + sums[0]);
            hidden[b] = Math.Max(0, biases[b] + sums[1]);
            hidden[c] = Math.Max(0, biases[c] + sums[2]);
            hidden[d] = Math.Max(0, biases[d] + sums[3]);
        }

        foreach (int unit in units)
        {
            hidden[unit] = Math.Max(0, biases[unit] + Vectors.Dot(inputs, Weights.AsSpan(unit * Inputs, Inputs)));
        }
    }

    /// <summary>The score of a class.</summary>
    public float Score(int k, ReadOnlySpan<float> inputs, ReadOnlySpan<float> hidden) =>
        Weights[Bias + k]
        + Vectors.Dot(hidden, Weights.AsSpan(FromHidden + (k * Hidden), Hidden))
        + Vectors.Dot(inputs, Weights.AsSpan(FromInputs + (k * Inputs), Inputs));

    /// <summary>Adds the scores of all classes.</summary>
    public void AddScores(ReadOnlySpan<float> inputs, Span<float> hidden, Span<float> scores)
    {
        Activate(_units, inputs, hidden);
        for (int k = 0; k < Classes; k++)
        {
            scores[k] += Score(k, inputs, hidden);
        }
    }

    /// <summary>The same network with all scores multiplied.</summary>
    public NetworkLayers Times(float factor)
    {
        float[] weights = [.. Weights];
        foreach (ref float weight in weights.AsSpan(FromHidden))
        {
            weight *= factor;
        }

        return new NetworkLayers(Inputs, Hidden, Classes, weights);
    }
}
