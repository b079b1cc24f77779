using System.Runtime.InteropServices;
using PersianNews.Normalization.HalfSpaces.Model;
using PersianNews.Tables;

namespace PersianNews.ModelBuilder.HalfSpaces.Facts;

/// <summary>Lays keys and values out as a <see cref="HashedTable{T}"/>. The order of adding decides nothing but collisions, so sort first.</summary>
internal sealed class TableBuilder<T>
    where T : unmanaged
{
    private const double Load = 0.8;
    private readonly List<(ulong Key, T Value)> _entries = [];
    private readonly HashSet<ulong> _keys = [];

    public int Count => _entries.Count;

    public void Add(ulong key, T value)
    {
        if (_keys.Add(key))
        {
            _entries.Add((key, value));
        }
    }

    public HashedTable<T> Build()
    {
        int slots = Math.Max(16, (int)(_entries.Count / Load));
        var checks = new ushort[slots];
        var values = new T[slots];
        foreach ((ulong key, T value) in _entries)
        {
            ulong mixed = HashedTable<T>.Mix(key);
            ushort check = HashedTable<T>.CheckOf(mixed);
            uint slot = HashedTable<T>.SlotOf(mixed, slots);
            while (checks[slot] != 0 && checks[slot] != check)
            {
                slot = slot + 1 == slots ? 0 : slot + 1;
            }

            if (checks[slot] == 0)
            {
                checks[slot] = check;
                values[slot] = value;
            }
        }

        return Copy(checks, values);
    }

    private static unsafe HashedTable<T> Copy(ReadOnlySpan<ushort> checks, ReadOnlySpan<T> values)
    {
        int places = checks.Length + checks.IndexOf((ushort)0) + HashedTable<T>.Block;
        var bytes = new byte[TableBlock.Lead + places * (sizeof(T) + sizeof(ushort))];
        Span<T> allValues = MemoryMarshal.Cast<byte, T>(bytes.AsSpan(TableBlock.Lead, places * sizeof(T)));
        Span<ushort> allChecks = MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan(TableBlock.Lead + places * sizeof(T)));
        for (int i = 0; i < places; i++)
        {
            allValues[i] = values[i % values.Length];
            allChecks[i] = checks[i % checks.Length];
        }

        TableBlock block = TableBlock.Of(bytes);
        return new(block, (ushort*)((T*)block.Content + places), (T*)block.Content, checks.Length, places);
    }
}
