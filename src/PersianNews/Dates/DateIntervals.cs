using System.Runtime.CompilerServices;

namespace PersianNews.Dates;

/// <summary>
/// The intervals of a match, in text order: one for a day, month or year, two for the ends of a range, one an item for a
/// list, none for times, durations and sets. A value: eight lie inside it, longer lists allocate.
/// </summary>
public readonly struct DateIntervals : IEquatable<DateIntervals>
{
    private const int Inside = 8;

    private readonly Buffer _buffer;
    private readonly DateInterval[]? _more;

    /// <summary>Makes a list of intervals.</summary>
    /// <param name="intervals">The intervals; copied.</param>
    public DateIntervals(ReadOnlySpan<DateInterval> intervals)
    {
        Count = intervals.Length;
        if (intervals.Length <= Inside)
        {
            intervals.CopyTo(_buffer);
        }
        else
        {
            _more = intervals.ToArray();
        }
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The interval at a place, from 0.</summary>
    /// <param name="index">The place; less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public DateInterval this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _more is null ? _buffer[index] : _more[index];
        }
    }

    /// <summary>The earliest day of all; meaningful only where <see cref="Count"/> is not 0.</summary>
    internal DateOnly First
    {
        get
        {
            DateOnly first = DateOnly.MaxValue;
            for (int i = 0; i < Count; i++)
            {
                first = this[i].First < first ? this[i].First : first;
            }

            return first;
        }
    }

    /// <summary>The latest day of all; meaningful only where <see cref="Count"/> is not 0.</summary>
    internal DateOnly Last
    {
        get
        {
            DateOnly last = DateOnly.MinValue;
            for (int i = 0; i < Count; i++)
            {
                last = this[i].Last > last ? this[i].Last : last;
            }

            return last;
        }
    }

    /// <summary>Copies the intervals to a new array.</summary>
    public DateInterval[] ToArray()
    {
        var copy = new DateInterval[Count];
        for (int i = 0; i < copy.Length; i++)
        {
            copy[i] = this[i];
        }

        return copy;
    }

    /// <inheritdoc/>
    public bool Equals(DateIntervals other)
    {
        bool equal = Count == other.Count;
        for (int i = 0; equal && i < Count; i++)
        {
            equal = this[i] == other[i];
        }

        return equal;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateIntervals other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, this[0], this[Count - 1]);

    /// <summary>Whether two lists hold the same intervals.</summary>
    public static bool operator ==(DateIntervals left, DateIntervals right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    public static bool operator !=(DateIntervals left, DateIntervals right) => !left.Equals(right);

    [InlineArray(Inside)]
    private struct Buffer
    {
        private DateInterval _first;
    }
}
