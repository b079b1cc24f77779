using PersianNews.Normalization.Edits;

namespace PersianNews.Normalization;

/// <summary>Collects an <see cref="OffsetMap"/> while a text is being rewritten from left to right.</summary>
/// <threadsafety>Reusable, not thread-safe.</threadsafety>
public sealed class OffsetMapBuilder
{
    private OffsetChange[] _changes = [];
    private int _count;
    private int _original;
    private int _normalized;

    /// <summary>Records that code units passed through one for one, as they were or each replaced by another.</summary>
    /// <param name="length">Their number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative.</exception>
    public void Keep(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        _original += length;
        _normalized += length;
    }

    /// <summary>Records that a stretch of the original became a stretch of another length. Equal lengths correspond one for one.</summary>
    /// <param name="originalLength">The number of code units replaced; 0 for an insertion.</param>
    /// <param name="normalizedLength">The number of code units written; 0 for a deletion.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is negative.</exception>
    public void Replace(int originalLength, int normalizedLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(originalLength);
        ArgumentOutOfRangeException.ThrowIfNegative(normalizedLength);
        Record(new Edit(0, originalLength, normalizedLength, EditReasons.None, OneToOne: originalLength == normalizedLength));
    }

    /// <summary>Records the edits of a stretch of the original, and what they leave between them.</summary>
    /// <param name="edits">The edits, in order; their positions count from the start of the stretch.</param>
    /// <param name="length">The length of the stretch.</param>
    internal void Record(ReadOnlySpan<Edit> edits, int length)
    {
        int position = 0;
        foreach (ref readonly Edit edit in edits)
        {
            Keep(edit.Start - position);
            Record(in edit);
            position = edit.Start + edit.OldLength;
        }

        Keep(length - position);
    }

    /// <summary>Records an edit, wherever it says it starts.</summary>
    private void Record(in Edit edit)
    {
        if (!edit.OneToOne)
        {
            if (_count == _changes.Length)
            {
                Array.Resize(ref _changes, Math.Max(16, _count * 2));
            }

            _changes[_count++] = new(_original, edit.OldLength, _normalized, edit.NewLength);
        }

        _original += edit.OldLength;
        _normalized += edit.NewLength;
    }

    /// <summary>Returns the map and makes the builder ready for another text.</summary>
    public OffsetMap Build()
    {
        OffsetMap map = _count == 0 ? OffsetMap.Identity : new OffsetMap(_changes.AsSpan(0, _count).ToArray(), _original, _normalized);
        Clear();
        return map;
    }

    /// <summary>Forgets what was recorded.</summary>
    public void Clear() => _count = _original = _normalized = 0;
}
