using System.Buffers;

namespace PersianNews.Dates.Matches;

/// <summary>A growing list of matches: less to compile for a first call than <see cref="ArrayBufferWriter{T}"/> of so large a value.</summary>
internal sealed class MatchList : IBufferWriter<DateMatch>
{
    private DateMatch[] _matches = new DateMatch[16];

    /// <summary>How many matches there are.</summary>
    public int Count { get; private set; }

    /// <summary>A match.</summary>
    public ref readonly DateMatch this[int index] => ref _matches[index];

    /// <inheritdoc/>
    public void Advance(int count) => Count += count;

    /// <inheritdoc/>
    public Span<DateMatch> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return new Span<DateMatch>(_matches, Count, _matches.Length - Count);
    }

    /// <inheritdoc/>
    public Memory<DateMatch> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return new Memory<DateMatch>(_matches, Count, _matches.Length - Count);
    }

    /// <summary>Forgets all matches.</summary>
    public void Clear()
    {
        Array.Clear(_matches, 0, Count);
        Count = 0;
    }

    /// <summary>The matches as an array of their own.</summary>
    public DateMatch[] ToArray()
    {
        if (Count == 0)
        {
            return [];
        }

        var copy = new DateMatch[Count];
        Array.Copy(_matches, copy, Count);
        return copy;
    }

    private void Grow(int sizeHint)
    {
        if (_matches.Length - Count < Math.Max(sizeHint, 1))
        {
            Array.Resize(ref _matches, Math.Max(_matches.Length * 2, Count + sizeHint));
        }
    }
}
