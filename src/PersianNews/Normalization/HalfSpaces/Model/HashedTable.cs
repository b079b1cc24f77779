using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PersianNews.Tables;

namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>
/// A read-only map from 64-bit hashes to small values, with open addressing. A slot holds a 16-bit check (0 when it is empty)
/// and a value. A key that was never put in is taken for another one about once in 2500 look-ups.
/// </summary>
/// <remarks>
/// The tables are four fifths full, so a search for a key that is not there meets a dozen slots on average: the checks lie
/// side by side and are compared <see cref="Block"/> at a time.
/// </remarks>
/// <typeparam name="T">The value.</typeparam>
internal sealed unsafe class HashedTable<T>
    where T : unmanaged
{
    /// <summary>How many checks a search compares at a time.</summary>
    public const int Block = 32;

    private readonly TableBlock _block;

    // Behind the last slot the first ones are repeated, up to the first empty one and a block beyond, so that no search needs to wrap around.
    private readonly ushort* _checks;
    private readonly T* _values;

    /// <summary>Reads a table in place.</summary>
    /// <param name="block">The block that the table lies in.</param>
    /// <param name="checks">The checks of all places.</param>
    /// <param name="values">The values of all places.</param>
    /// <param name="length">The number of slots.</param>
    /// <param name="places">The number of places: the slots, and those that are repeated behind them.</param>
    public HashedTable(TableBlock block, ushort* checks, T* values, int length, int places)
    {
        _block = block;
        _checks = checks;
        _values = values;
        Length = length;
        Places = places;
    }

    /// <summary>The number of slots.</summary>
    public int Length { get; }

    /// <summary>The number of places that <see cref="Locate"/> may return: the slots, and those that are repeated behind them.</summary>
    public int Places { get; }

    /// <summary>The checks of the places.</summary>
    public ReadOnlySpan<ushort> Checks => new(_checks, Places);

    /// <summary>The values of the places.</summary>
    public ReadOnlySpan<T> Values => new(_values, Places);

    /// <summary>The first slot of a key, given its hash after <see cref="Mix"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint SlotOf(ulong mixed, int slots) => (uint)((mixed >> 32) * (ulong)slots >> 32);

    /// <summary>The check of a key, never 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ushort CheckOf(ulong mixed) => (ushort)(mixed | 1);

    /// <summary>Spreads a word hash over all bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8_FEB8_6659_FD93UL;
        return hash ^ (hash >> 29);
    }

    /// <summary>The value of a key, or the default value.</summary>
    public T Find(ulong hash)
    {
        // The value of an empty slot is known, and its memory need not be waited for.
        int place = Locate(hash);
        return _checks[place] == 0 ? default : _values[place];
    }

    /// <summary>The value at a place that <see cref="Locate"/> returned.</summary>
    public T ValueAt(int place) => _values[place];

    /// <summary>Where the value of a key is: its slot, or the empty slot that its search ends at, which has the default value.</summary>
    public int Locate(ulong hash)
    {
        ulong mixed = Mix(hash);
        var wanted = Vector256.Create(CheckOf(mixed));
        for (uint slot = SlotOf(mixed, Length); ; slot += Block)
        {
            var low = Vector256.Load(_checks + slot);
            var high = Vector256.Load(_checks + slot + Block / 2);
            uint ends = Both(Vector256.Equals(low, wanted) | Vector256.Equals(low, Vector256<ushort>.Zero), Vector256.Equals(high, wanted) | Vector256.Equals(high, Vector256<ushort>.Zero));

            // The builder leaves one slot in five empty, so the search ends.
            if (ends != 0)
            {
                return (int)slot + BitOperations.TrailingZeroCount(ends);
            }
        }
    }

    /// <summary>Prefetches the memory that <see cref="Locate"/> will read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(ulong hash)
    {
        uint slot = SlotOf(Mix(hash), Length);
        ProcessorCache.Prefetch(in _checks[slot]);
        ProcessorCache.Prefetch(in _checks[slot + Block - 1]);
        ProcessorCache.Prefetch(in _values[slot]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Both(Vector256<ushort> low, Vector256<ushort> high) => low.ExtractMostSignificantBits() | high.ExtractMostSignificantBits() << (Block / 2);
}
