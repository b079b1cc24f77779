using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PersianNews.Topics.Models;

/// <summary>
/// What a model knows of each feature, with its weights behind it: for up to sixteen topics 32 bytes, that lie in one line of the cache. Most of a
/// large model is in no cache, and each line is waited for.
/// </summary>
internal sealed class TopicSlots
{
    private const int Line = 64;
    private const int HeadSize = 16;

    private readonly byte[] _bytes; // pinned, or it would not stay where lines begin
    private readonly int _first;
    private readonly int _size;

    /// <summary>Makes empty slots.</summary>
    /// <param name="count">How many.</param>
    /// <param name="weights">How many weights each has.</param>
    public unsafe TopicSlots(int count, int weights)
    {
        _size = HeadSize + weights;
        _bytes = GC.AllocateArray<byte>(checked((count * _size) + Line), pinned: true);
        _first = (int)(Line - ((nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_bytes)) % Line)) % Line;
    }

    /// <summary>What is known in a slot.</summary>
    public ref TopicSlot this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref MemoryMarshal.AsRef<TopicSlot>(_bytes.AsSpan(_first + (slot * _size), HeadSize));
    }

    /// <summary>The weights in a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<sbyte> Weights(int slot) => MemoryMarshal.Cast<byte, sbyte>(_bytes.AsSpan(_first + (slot * _size) + HeadSize, _size - HeadSize));

    /// <summary>Fills a slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Set(int slot, TopicSlot head, ReadOnlySpan<sbyte> weights)
    {
        this[slot] = head;
        weights.CopyTo(Weights(slot));
    }
}
