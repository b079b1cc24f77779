using System.Runtime.CompilerServices;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>A growing array of parts that is used again and again.</summary>
internal struct PartBuffer
{
    private Part[]? _items;

    /// <summary>The number of parts.</summary>
    public int Count { get; private set; }

    /// <summary>The parts, valid until one is added.</summary>
    public readonly Span<Part> Items => _items.AsSpan(0, Count);

    /// <summary>The last part.</summary>
    public readonly ref Part Last => ref _items![Count - 1];

    /// <summary>Appends a part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Part part)
    {
        if (_items is null || Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(256, Count * 2));
        }

        _items[Count++] = part;
    }

    /// <summary>Appends parts.</summary>
    public void AddRange(ReadOnlySpan<Part> parts)
    {
        foreach (ref readonly Part part in parts)
        {
            Add(in part);
        }
    }

    /// <summary>Forgets the parts and keeps the array.</summary>
    public void Clear() => Count = 0;
}
