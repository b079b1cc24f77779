using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PersianNews.Topics.Training;

/// <summary>Moves weights against their gradient, each at a pace of its own (Kingma and Ba 2015), with weight decay and a rate that falls to 0.</summary>
internal sealed class Adam(float[] weights, float rate, float decay, int batch, int steps)
{
    private const float KeepMean = 0.9f;
    private const float KeepSquare = 0.999f;
    private readonly float[] _mean = new float[weights.Length];
    private readonly float[] _square = new float[weights.Length];
    private int _examples;
    private int _step;

    /// <summary>Where the gradients of a batch are added up.</summary>
    public float[] Gradient { get; } = new float[weights.Length];

    /// <summary>Says that the gradient of one more example was added; a full batch moves the weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void CountExample()
    {
        if (++_examples % batch != 0)
        {
            return;
        }

        _step++;
        float pace = rate * (1 - (_step / (steps + 1f)));
        float mean = 1 / (1 - MathF.Pow(KeepMean, _step)), square = 1 / (1 - MathF.Pow(KeepSquare, _step));
        (float[] means, float[] squares, float[] gradients) = (_mean, _square, Gradient);
        int i = 0;
        for (; i + Vector256<float>.Count <= weights.Length; i += Vector256<float>.Count)
        {
            Vector256<float> to = Move(Vector256.Create(weights, i), Vector256.Create(gradients, i), Vector256.Create(means, i), Vector256.Create(squares, i), out Vector256<float> newMean, out Vector256<float> newSquare);
            to.CopyTo(weights, i);
            newMean.CopyTo(means, i);
            newSquare.CopyTo(squares, i);
        }

        for (; i < weights.Length; i++)
        {
            weights[i] = Move(Vector256.Create(weights[i]), Vector256.Create(gradients[i]), Vector256.Create(means[i]), Vector256.Create(squares[i]), out Vector256<float> newMean, out Vector256<float> newSquare)[0];
            (means[i], squares[i]) = (newMean[0], newSquare[0]);
        }

        Array.Clear(gradients);

        Vector256<float> Move(Vector256<float> from, Vector256<float> gradient, Vector256<float> oldMean, Vector256<float> oldSquare, out Vector256<float> newMean, out Vector256<float> newSquare)
        {
            gradient /= batch;
            newMean = (oldMean * KeepMean) + (gradient * (1 - KeepMean));
            newSquare = (oldSquare * KeepSquare) + (gradient * (1 - KeepSquare) * gradient);
            return from - (((newMean * mean / (Vector256.Sqrt(newSquare * square) + Vector256.Create(1e-7f))) + (from * decay)) * pace);
        }
    }
}
