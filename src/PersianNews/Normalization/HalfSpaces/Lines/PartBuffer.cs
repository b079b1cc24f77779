using System.Runtime.CompilerServices;

namespace PersianNews.Normalization.HalfSpaces.Lines;

/// <summary>A growing array of parts that is used again and again.</summary>
internal struct PartBuffer
{
    // Enough for the lines that are decided together, unless one of them is very long.
    private const int Least = 1024;

    private Part[]? _items;

    /// <summary>The number of parts.</summary>
    public int Count { get; private set; }

    /// <summary>The parts, valid until one is added.</summary>
    public readonly Span<Part> Items => _items.AsSpan(0, Count);

    /// <summary>The last part.</summary>
    public readonly ref Part Last => ref _items![Count - 1];

    /// <summary>Appends a part.</summary>
    public void Add(in Part part) => Next() = part;

    /// <summary>Appends a word that is still to be looked up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddWord(int start, int length, ulong hash, Gap before)
    {
        // Every field is set, because the place may have held another part; to clear it first would take longer.
        ref Part part = ref Next();
        part.Start = start;
        part.Length = length;
        part.Hash = hash;
        part.Info = default;
        part.Before = before;
        part.Look = default;
        part.SpellsAcronym = false;
        part.IsUncuttable = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref Part Next()
    {
        Part[]? items = _items;
        int count = Count;
        if (items is null || (uint)count >= (uint)items.Length)
        {
            items = Grow();
        }

        Count = count + 1;
        return ref items[count];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Part[] Grow()
    {
        Array.Resize(ref _items, Math.Max(Least, Count * 2));
        return _items;
    }

    /// <summary>Appends parts.</summary>
    public void AddRange(ReadOnlySpan<Part> parts)
    {
        int count = Count + parts.Length;
        if (_items is null || _items.Length < count)
        {
            Array.Resize(ref _items, Math.Max(Least, count * 2));
        }

        parts.CopyTo(_items.AsSpan(Count));
        Count = count;
    }

    /// <summary>Forgets the parts and keeps the array.</summary>
    public void Clear() => Count = 0;
}
