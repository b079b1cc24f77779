using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using PersianNews.Tables;

namespace PersianNews.Normalization.HalfSpaces.Model;

/// <summary>
/// Rules out pairs that are not <see cref="PairInfo.IsUsual"/>, faster than the table of pairs does: it has one byte for each slot of that
/// table, and so stays in the fast memory of a processor. One such pair in a hundred it lets through. The bytes lie in the model file.
/// </summary>
internal sealed unsafe class PairFilter
{
    private const byte Empty = 0, Other = 1;
    private readonly TableBlock _block;
    private readonly byte* _slots;
    private readonly int _length;

    /// <summary>Reads a filter in place.</summary>
    /// <param name="block">The block that the filter lies in.</param>
    /// <param name="slots">A byte for each place of the table of pairs: its <see cref="SlotOf"/>.</param>
    /// <param name="length">The number of slots of that table.</param>
    public PairFilter(TableBlock block, byte* slots, int length)
    {
        _block = block;
        _slots = slots;
        _length = length;
    }

    /// <summary>The byte for a place of the table of pairs.</summary>
    public static byte SlotOf(ushort check, PairInfo pair) => check == 0 ? Empty : pair.IsUsual ? MarkOf(check) : Other;

    /// <summary>Whether the pair with a key may be <see cref="PairInfo.IsUsual"/>; false is certain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeUsual(ulong key)
    {
        ulong mixed = HashedTable<byte>.Mix(key);
        var mark = Vector256.Create(MarkOf(HashedTable<byte>.CheckOf(mixed)));
        for (uint slot = HashedTable<byte>.SlotOf(mixed, _length); ; slot += (uint)Vector256<byte>.Count)
        {
            var block = Vector256.Load(_slots + slot);
            uint marked = Vector256.Equals(block, mark).ExtractMostSignificantBits();
            uint empty = Vector256.Equals(block, Vector256<byte>.Zero).ExtractMostSignificantBits();
            if ((marked | empty) != 0)
            {
                // The search of the table ends at the first empty slot.
                return BitOperations.TrailingZeroCount(marked) < BitOperations.TrailingZeroCount(empty);
            }
        }
    }

    /// <summary>Prefetches the memory that <see cref="MayBeUsual"/> will read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(ulong key)
    {
        uint slot = HashedTable<byte>.SlotOf(HashedTable<byte>.Mix(key), _length);
        ProcessorCache.Prefetch(in _slots[slot]);
        ProcessorCache.Prefetch(in _slots[slot + Vector256<byte>.Count - 1]);
    }

    /// <summary>What stands for a check, 2–255. Its lowest bit is always set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte MarkOf(ushort check) => (byte)(check >> 8 | 2);
}
