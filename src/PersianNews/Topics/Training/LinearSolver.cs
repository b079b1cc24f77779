using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>
/// L2-regularized multinomial logistic regression by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang 2013).
/// Targets are distributions, so an article may belong half to one class and half to another.
/// </summary>
/// <remarks>
/// One thread, a fixed order from a fixed seed, and vectors of four floats on every machine: the same input gives the same weights.
/// </remarks>
internal static class LinearSolver
{
    /// <summary>Learns the weights.</summary>
    /// <param name="rows">The examples.</param>
    /// <param name="subset">The rows to learn from.</param>
    /// <param name="targets">For each row, the share of each class; <paramref name="classes"/> floats a row.</param>
    /// <param name="importance">For each row, how much it counts.</param>
    /// <param name="features">How many features there are.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="regularization">How strongly large weights are held down, for an example of importance 1.</param>
    /// <param name="passes">How often each example is visited.</param>
    /// <param name="passed">Called after each pass.</param>
    /// <param name="cancellationToken">Stops the work between passes.</param>
    public static LinearWeights Solve(
        SparseRows rows,
        int[] subset,
        float[] targets,
        float[] importance,
        int features,
        int classes,
        double regularization,
        int passes,
        Action<int>? passed,
        CancellationToken cancellationToken)
    {
        var weights = new LinearWeights(features, classes);
        int stride = weights.Stride;
        var duals = new float[(long)subset.Length * stride];
        int[] order = new int[subset.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var random = new DeterministicRandom(20251121);
        float[] scores = new float[stride], change = new float[stride];
        float inverse = (float)(1 / regularization);
        for (int pass = 0; pass < passes; pass++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            random.Shuffle<int>(order);
            foreach (int position in order)
            {
                int row = subset[position];
                (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = rows[row];
                weights.Bias.CopyTo(scores, 0);
                float squares = 1 + AddScores(weights.Rows, stride, ids, values, scores);
                Softmax.Apply(scores.AsSpan(0, classes));

                // The dual variable of a class is importance × (target − probability) at the optimum; move towards it as
                // far as the curvature of the loss, at most 1/2, allows.
                float count = importance[row];
                float step = 1 / (1 + (count * squares * inverse * 0.5f));
                Span<float> dual = duals.AsSpan(position * stride, stride);
                ReadOnlySpan<float> target = targets.AsSpan(row * classes, classes);
                for (int k = 0; k < classes; k++)
                {
                    float delta = step * ((count * (target[k] - scores[k])) - dual[k]);
                    dual[k] += delta;
                    change[k] = delta * inverse;
                    weights.Bias[k] += change[k];
                }

                AddChange(weights.Rows, stride, ids, values, change);
            }

            passed?.Invoke(pass + 1);
        }

        return weights;
    }

    /// <summary>Adds the weights of a row's features to the scores of the classes; returns the row's squared length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float AddScores(float[] weights, int stride, ReadOnlySpan<int> ids, ReadOnlySpan<float> values, float[] scores)
    {
        ref float to = ref MemoryMarshal.GetArrayDataReference(scores);
        ref float all = ref MemoryMarshal.GetArrayDataReference(weights);
        float squares = 0;
        for (int i = 0; i < ids.Length; i++)
        {
            nuint from = (nuint)ids[i] * (nuint)stride;
            float value = values[i];
            squares += value * value;
            for (nuint k = 0; k < (nuint)stride; k += 4)
            {
                (Vector128.LoadUnsafe(ref to, k) + (Vector128.LoadUnsafe(ref all, from + k) * value)).StoreUnsafe(ref to, k);
            }
        }

        return squares;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddChange(float[] weights, int stride, ReadOnlySpan<int> ids, ReadOnlySpan<float> values, float[] change)
    {
        ref float from = ref MemoryMarshal.GetArrayDataReference(change);
        ref float all = ref MemoryMarshal.GetArrayDataReference(weights);
        for (int i = 0; i < ids.Length; i++)
        {
            nuint to = (nuint)ids[i] * (nuint)stride;
            float value = values[i];
            for (nuint k = 0; k < (nuint)stride; k += 4)
            {
                (Vector128.LoadUnsafe(ref all, to + k) + (Vector128.LoadUnsafe(ref from, k) * value)).StoreUnsafe(ref all, to + k);
            }
        }
    }
}
