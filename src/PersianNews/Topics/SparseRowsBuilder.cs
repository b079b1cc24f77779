using System.Runtime.InteropServices;

namespace PersianNews.Topics;

/// <summary>Collects <see cref="SparseRows"/> entry by entry.</summary>
internal sealed class SparseRowsBuilder
{
    private readonly List<int> starts = [0];
    private readonly List<int> features = [];
    private readonly List<float> values = [];

    /// <summary>Adds an entry to the row at hand.</summary>
    public void Add(int feature, float value)
    {
        features.Add(feature);
        values.Add(value);
    }

    /// <summary>Ends the row at hand.</summary>
    public void EndRow() => starts.Add(values.Count);

    /// <summary>Scales the row at hand to unit length and ends it.</summary>
    public void EndUnitRow()
    {
        Span<float> row = CollectionsMarshal.AsSpan(values)[starts[^1]..];
        float squares = 0;
        foreach (float value in row)
        {
            squares += value * value;
        }

        float scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        foreach (ref float value in row)
        {
            value *= scale;
        }

        EndRow();
    }

    /// <summary>The rows.</summary>
    public SparseRows Build() => new([.. starts], [.. features], [.. values]);
}
