using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>
/// L2-regularized linear classification by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang 2013).
/// Targets are distributions, so an article may belong half to one class and half to another.
/// </summary>
/// <remarks>
/// One thread, a fixed order from a fixed seed, and vectors of four floats on every machine: the same input gives the same weights.
/// </remarks>
internal static class LinearSolver
{
    /// <summary>What a margin of 1 is worth in nats.</summary>
    public const float MarginWorth = 4;

    /// <summary>How much more strongly weights are held down where margins are learnt than where probabilities are: what suits both is one number then.</summary>
    public const float MarginRegularization = 14;

    /// <summary>Learns the weights.</summary>
    /// <param name="loss">What to learn.</param>
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
        LinearLoss loss,
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
        bool isMargin = loss == LinearLoss.Margin;
        float inverse = (float)(1 / (isMargin ? regularization * MarginRegularization : regularization));
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
                Span<float> dual = duals.AsSpan(position * stride, classes);
                ReadOnlySpan<float> target = targets.AsSpan(row * classes, classes);
                float reach = importance[row] * squares * inverse;
                if (isMargin)
                {
                    MarginSteps(scores.AsSpan(0, classes), target, dual, importance[row], reach);
                }
                else
                {
                    LogisticSteps(scores.AsSpan(0, classes), target, dual, importance[row], reach);
                }

                for (int k = 0; k < classes; k++)
                {
                    dual[k] += scores[k];
                    change[k] = scores[k] * inverse;
                    weights.Bias[k] += change[k];
                }

                AddChange(weights.Rows, stride, ids, values, change);
            }

            passed?.Invoke(pass + 1);
        }

        if (isMargin)
        {
            weights.Scale(MarginWorth);
        }

        return weights;
    }

    /// <summary>
    /// Replaces the scores of an example by how far to move its dual variables. Each is importance × (target − probability) at the optimum; it is moved
    /// towards that as far as the curvature of the loss, at most 1/2, allows.
    /// </summary>
    private static void LogisticSteps(Span<float> scores, ReadOnlySpan<float> target, ReadOnlySpan<float> dual, float importance, float reach)
    {
        Softmax.Apply(scores);
        float step = 1 / (1 + (reach * 0.5f));
        for (int k = 0; k < scores.Length; k++)
        {
            scores[k] = step * ((importance * (target[k] - scores[k])) - dual[k]);
        }
    }

    /// <summary>
    /// Replaces the scores of an example by how far to move its dual variables: all the way to where the loss of the class,
    /// t·max(0, 1 − s)² / 2 + (1 − t)·max(0, 1 + s)² / 2 of a score s with the target t, has what it takes. Its slope is made of three straight pieces.
    /// </summary>
    private static void MarginSteps(Span<float> scores, ReadOnlySpan<float> target, ReadOnlySpan<float> dual, float importance, float reach)
    {
        for (int k = 0; k < scores.Length; k++)
        {
            float score = scores[k], share = target[k];
            float step = -(dual[k] + (importance * (score + 1 - (2 * share)))) / (1 + reach);
            float moved = score + (reach * step / importance);
            if (moved > 1)
            {
                step = -(dual[k] + (importance * (1 - share) * (1 + score))) / (1 + (reach * (1 - share)));
            }
            else if (moved < -1)
            {
                step = -(dual[k] - (importance * share * (1 - score))) / (1 + (reach * share));
            }

            scores[k] = step;
        }
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
