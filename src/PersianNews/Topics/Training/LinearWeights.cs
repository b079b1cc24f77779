namespace PersianNews.Topics.Training;

/// <summary>What <see cref="LinearSolver"/> learns: one row of weights a feature, and a bias for each class.</summary>
internal sealed class LinearWeights
{
    private const int VectorLength = 4;

    /// <summary>Makes weights of zero.</summary>
    public LinearWeights(int features, int classes)
    {
        Stride = (classes + VectorLength - 1) / VectorLength * VectorLength;
        Rows = new float[(long)features * Stride];
        Bias = new float[Stride];
    }

    /// <summary>Floats from one feature's row to the next: the number of classes, rounded up to whole vectors.</summary>
    public int Stride { get; }

    /// <summary>The weights, feature by feature.</summary>
    public float[] Rows { get; }

    /// <summary>The bias of each class.</summary>
    public float[] Bias { get; }

    /// <summary>The weights of a feature for so many classes.</summary>
    public ReadOnlySpan<float> Row(int feature, int count) => Rows.AsSpan(feature * Stride, count);

    /// <summary>Multiplies all weights.</summary>
    public void Scale(float factor)
    {
        foreach (ref float weight in Rows.AsSpan())
        {
            weight *= factor;
        }

        foreach (ref float bias in Bias.AsSpan())
        {
            bias *= factor;
        }
    }
}
