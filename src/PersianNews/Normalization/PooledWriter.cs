using System.Buffers;

namespace PersianNews.Normalization;

/// <summary>A growing text in an array of the shared pool, which <see cref="Dispose"/> gives back.</summary>
internal sealed class PooledWriter(int capacity) : IBufferWriter<char>, IDisposable
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(Math.Max(256, capacity));
    private int _length;

    /// <summary>What was written, valid until more is.</summary>
    public ReadOnlySpan<char> Written => _chars.AsSpan(0, _length);

    /// <inheritdoc cref="Written"/>
    public ReadOnlyMemory<char> WrittenMemory => _chars.AsMemory(0, _length);

    /// <summary>Forgets what was written and keeps the array.</summary>
    public void Clear() => _length = 0;

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<char> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _chars.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<char> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _chars.AsSpan(_length);
    }

    /// <summary>Gives the array back.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
        _length = 0;
    }

    private void Reserve(int room)
    {
        if (_chars.Length - _length < Math.Max(1, room))
        {
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, _length + room));
            Written.CopyTo(larger);
            ArrayPool<char>.Shared.Return(_chars);
            _chars = larger;
        }
    }
}
