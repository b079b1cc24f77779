namespace PersianNews.Topics;

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
    public void CountExample()
    {
        if (++_examples % batch != 0)
        {
            return;
        }

        _step++;
        float pace = rate * (1 - (_step / (steps + 1f)));
        float mean = 1 / (1 - MathF.Pow(KeepMean, _step)), square = 1 / (1 - MathF.Pow(KeepSquare, _step));
        for (int i = 0; i < weights.Length; i++)
        {
            float gradient = Gradient[i] / batch;
            Gradient[i] = 0;
            _mean[i] = (KeepMean * _mean[i]) + ((1 - KeepMean) * gradient);
            _square[i] = (KeepSquare * _square[i]) + ((1 - KeepSquare) * gradient * gradient);
            weights[i] -= pace * ((_mean[i] * mean / (MathF.Sqrt(_square[i] * square) + 1e-7f)) + (decay * weights[i]));
        }
    }
}
