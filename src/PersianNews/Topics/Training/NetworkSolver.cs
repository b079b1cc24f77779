using System.Runtime.CompilerServices;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>Reads the inputs of an example for one step of learning, which may see less of it than there is.</summary>
internal delegate void NetworkReader(int example, ref DeterministicRandom random, Span<float> inputs);

/// <summary>Learns <see cref="NetworkLayers"/> by gradient descent in small batches, while half of the hidden units, by chance, are left out each time.</summary>
/// <remarks>One thread, a fixed order from a fixed seed, and vectors of eight floats on every machine: the same input gives the same weights.</remarks>
internal static class NetworkSolver
{
    private const float Dropout = 0.5f;
    private const int Batch = 32;
    private const float Rate = 0.002f;
    private const float Decay = 0.1f;

    /// <summary>Learns the layers.</summary>
    /// <param name="width">How many inputs there are; a multiple of 8.</param>
    /// <param name="read">Reads the inputs of an example.</param>
    /// <param name="subset">The examples to learn from.</param>
    /// <param name="targets">For each example, the share of each class.</param>
    /// <param name="importance">For each example, how much it counts.</param>
    /// <param name="hiddenUnits">How many hidden units there are; a multiple of 8.</param>
    /// <param name="passes">How often each example is seen.</param>
    /// <param name="passed">Called after each pass.</param>
    /// <param name="cancellationToken">Stops the work between passes.</param>
    public static NetworkLayers Solve(
        int width,
        NetworkReader read,
        int[] subset,
        float[] targets,
        float[] importance,
        int hiddenUnits,
        int passes,
        Action<int>? passed,
        CancellationToken cancellationToken)
    {
        int classes = targets.Length / importance.Length;
        var layers = new NetworkLayers(width, hiddenUnits, classes);
        var random = new DeterministicRandom(7919);
        Fill(layers.Weights.AsSpan(0, layers.HiddenBias), MathF.Sqrt(2f / layers.Inputs), ref random);
        Fill(layers.Weights.AsSpan(layers.FromHidden, classes * hiddenUnits), MathF.Sqrt(1f / hiddenUnits), ref random);

        var optimizer = new Adam(layers.Weights, Rate, Decay, Batch, passes * subset.Length / Batch);
        int[] order = [.. subset], units = new int[hiddenUnits];
        float[] inputs = new float[width], hidden = new float[hiddenUnits], back = new float[hiddenUnits], scores = new float[classes];
        for (int pass = 0; pass < passes; pass++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            random.Shuffle<int>(order);
            foreach (int example in order)
            {
                read(example, ref random, inputs);
                int awake = 0;
                for (int unit = 0; unit < hiddenUnits; unit++)
                {
                    hidden[unit] = 0;
                    units[awake] = unit;
                    awake += random.Unit() < Dropout ? 0 : 1;
                }

                layers.Activate(units.AsSpan(0, awake), inputs, hidden);
                foreach (int unit in units.AsSpan(0, awake))
                {
                    hidden[unit] /= 1 - Dropout;
                }

                for (int k = 0; k < classes; k++)
                {
                    scores[k] = layers.Score(k, inputs, hidden);
                }

                Softmax.Apply(scores);
                for (int k = 0; k < classes; k++)
                {
                    scores[k] = importance[example] * (scores[k] - targets[(example * classes) + k]);
                }

                AddGradient(layers, inputs, hidden, scores, back, optimizer.Gradient);
                optimizer.CountExample();
            }

            passed?.Invoke(pass + 1);
        }

        return layers;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddGradient(NetworkLayers layers, ReadOnlySpan<float> inputs, float[] hidden, float[] errors, float[] back, float[] gradient)
    {
        Array.Clear(back);
        for (int k = 0; k < errors.Length; k++)
        {
            gradient[layers.Bias + k] += errors[k];
            Vectors.AddScaled(errors[k], hidden, gradient.AsSpan(layers.FromHidden + (k * hidden.Length), hidden.Length));
            Vectors.AddScaled(errors[k], inputs, gradient.AsSpan(layers.FromInputs + (k * layers.Inputs), layers.Inputs));
            Vectors.AddScaled(errors[k], layers.Weights.AsSpan(layers.FromHidden + (k * hidden.Length), hidden.Length), back);
        }

        for (int unit = 0; unit < hidden.Length; unit++)
        {
            if (hidden[unit] > 0)
            {
                float error = back[unit] / (1 - Dropout);
                gradient[layers.HiddenBias + unit] += error;
                Vectors.AddScaled(error, inputs, gradient.AsSpan(unit * layers.Inputs, layers.Inputs));
            }
        }
    }

    private static void Fill(Span<float> weights, float deviation, ref DeterministicRandom random)
    {
        foreach (ref float weight in weights)
        {
            weight = random.Bell() * MathF.Sqrt(3) * deviation;
        }
    }
}
