using System.Buffers;

namespace PersianNews.Normalization;

/// <summary>A writer into an array of the shared pool.</summary>
internal sealed class PooledWriter(int capacity) : IBufferWriter<char>, IDisposable
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(Math.Max(256, capacity));
    private int _length;

    public ReadOnlySpan<char> Written => _chars.AsSpan(0, _length);

    public ReadOnlyMemory<char> WrittenMemory => _chars.AsMemory(0, _length);

    public void Clear() => _length = 0;

    public void Advance(int count) => _length += count;

    public Memory<char> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _chars.AsMemory(_length);
    }

    public Span<char> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _chars.AsSpan(_length);
    }

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
