namespace PersianNews.Topics.Training;

/// <summary>What <see cref="LinearSolver"/> learns: one row of weights a feature, and a bias for each class.</summary>
internal sealed class LinearWeights(int features, int classes)
{
    /// <summary>Floats from one feature's row to the next: the number of classes, rounded up to whole vectors.</summary>
    public int Stride { get; } = (classes + 3) & ~3;

    /// <summary>The weights, feature by feature.</summary>
    public float[] Rows { get; } = new float[(long)features * ((classes + 3) & ~3)];

    /// <summary>The weights of a feature for so many classes.</summary>
    public ReadOnlySpan<float> Row(int feature, int count) => Rows.AsSpan(feature * Stride, count);

    /// <summary>The bias of each class.</summary>
    public float[] Bias { get; } = new float[(classes + 3) & ~3];
}
