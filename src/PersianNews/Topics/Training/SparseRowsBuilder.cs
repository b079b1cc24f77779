using System.Runtime.InteropServices;

namespace PersianNews.Topics.Training;

/// <summary>Collects <see cref="SparseRows"/> entry by entry.</summary>
internal sealed class SparseRowsBuilder
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _features = [];
    private readonly List<float> _values = [];

    /// <summary>Adds an entry to the row at hand.</summary>
    public void Add(int feature, float value)
    {
        _features.Add(feature);
        _values.Add(value);
    }

    /// <summary>Adds all entries of a row to the row at hand.</summary>
    public void Add(SparseRow row)
    {
        _features.AddRange(row.Ids);
        _values.AddRange(row.Values);
    }

    /// <summary>Ends the row at hand.</summary>
    public void EndRow() => _starts.Add(_values.Count);

    /// <summary>Scales what the row at hand has so far to unit length.</summary>
    public void ScaleRow()
    {
        Span<float> row = CollectionsMarshal.AsSpan(_values)[_starts[^1]..];
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
    }

    /// <summary>The rows.</summary>
    public SparseRows Build() => new([.. _starts], [.. _features], [.. _values]);
}
