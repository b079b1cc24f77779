namespace PersianNews.Topics.Training;

/// <summary>Rows of a sparse matrix: the features of each text, scaled to unit length.</summary>
/// <param name="starts">Where each row starts in the other two; one more than there are rows.</param>
/// <param name="features">The feature of each entry.</param>
/// <param name="values">The value of each entry.</param>
internal sealed class SparseRows(int[] starts, int[] features, float[] values)
{
    /// <summary>How many rows there are.</summary>
    public int Count => starts.Length - 1;

    /// <summary>The features of a row and their values.</summary>
    public SparseRow this[int row]
    {
        get
        {
            int from = starts[row], count = starts[row + 1] - from;
            return new SparseRow(features.AsSpan(from, count), values.AsSpan(from, count));
        }
    }

    /// <summary>The first so many rows.</summary>
    public SparseRows Take(int count) => new(starts[..(count + 1)], features, values);
}

/// <summary>A row of a sparse matrix.</summary>
internal readonly ref struct SparseRow(ReadOnlySpan<int> ids, ReadOnlySpan<float> values)
{
    /// <summary>The features.</summary>
    public ReadOnlySpan<int> Ids { get; } = ids;

    /// <summary>Their values.</summary>
    public ReadOnlySpan<float> Values { get; } = values;

    /// <summary>Takes the row apart.</summary>
    public void Deconstruct(out ReadOnlySpan<int> ids, out ReadOnlySpan<float> values)
    {
        ids = Ids;
        values = Values;
    }
}
