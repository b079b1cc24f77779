using System.Buffers;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>
/// A list of edits, in the order of the text, in a buffer of the shared pool. <see cref="Dispose"/> gives the buffer back;
/// <see cref="Clear"/> keeps it, so that a list that is used again allocates nothing. Pass it by reference, never copy it.
/// </summary>
internal struct BoundaryEditList : IDisposable
{
    private BoundaryEdit[]? _items;

    /// <summary>The number of edits.</summary>
    public int Count { get; private set; }

    /// <summary>The edits, valid until the list changes.</summary>
    public readonly ReadOnlySpan<BoundaryEdit> Items => _items.AsSpan(0, Count);

    /// <summary>Appends an edit.</summary>
    public void Add(BoundaryEdit edit)
    {
        if (_items is null || Count == _items.Length)
        {
            Grow();
        }

        _items![Count++] = edit;
    }

    /// <summary>Appends edits.</summary>
    public void AddRange(ReadOnlySpan<BoundaryEdit> edits)
    {
        foreach (BoundaryEdit edit in edits)
        {
            Add(edit);
        }
    }

    /// <summary>Forgets the edits and keeps the buffer.</summary>
    public void Clear() => Count = 0;

    /// <summary>Gives the buffer back to the pool.</summary>
    public void Dispose()
    {
        if (_items is not null)
        {
            ArrayPool<BoundaryEdit>.Shared.Return(_items);
            this = default;
        }
    }

    private void Grow()
    {
        BoundaryEdit[] larger = ArrayPool<BoundaryEdit>.Shared.Rent(Math.Max(64, Count * 2));
        if (_items is not null)
        {
            _items.AsSpan(0, Count).CopyTo(larger);
            ArrayPool<BoundaryEdit>.Shared.Return(_items);
        }

        _items = larger;
    }
}
