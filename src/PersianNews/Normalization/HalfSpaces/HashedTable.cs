using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PersianNews.Normalization.HalfSpaces;

/// <summary>
/// A read-only map from 64-bit hashes to small values, in one flat array with open addressing. A slot holds a 16-bit check
/// (0 when it is empty) and a value. A key that was never put in is taken for another one about once in 30 000 look-ups.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
internal sealed class HashedTable<T>
    where T : unmanaged
{
    private readonly Slot[] _slots;

    /// <summary>Makes the table from the checks and the values of its slots.</summary>
    public HashedTable(ReadOnlySpan<ushort> checks, ReadOnlySpan<T> values)
    {
        _slots = new Slot[checks.Length];
        for (int i = 0; i < checks.Length; i++)
        {
            _slots[i] = new(checks[i], values[i]);
        }
    }

    /// <summary>The number of slots.</summary>
    public int Length => _slots.Length;

    /// <summary>The checks of the slots.</summary>
    public ushort[] Checks => Array.ConvertAll(_slots, slot => slot.Check);

    /// <summary>The values of the slots.</summary>
    public T[] Values => Array.ConvertAll(_slots, slot => slot.Value);

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
        ulong mixed = Mix(hash);
        ushort check = CheckOf(mixed);
        ref Slot first = ref MemoryMarshal.GetArrayDataReference(_slots);
        for (uint slot = SlotOf(mixed, _slots.Length); ; slot = slot + 1 == (uint)_slots.Length ? 0 : slot + 1)
        {
            Slot found = Unsafe.Add(ref first, slot);
            if (found.Check == check)
            {
                return found.Value;
            }

            // The builder leaves one slot in five empty, so the search ends.
            if (found.Check == 0)
            {
                return default;
            }
        }
    }

    private readonly record struct Slot(ushort Check, T Value);
}
