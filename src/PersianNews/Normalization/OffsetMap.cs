using PersianNews.Normalization.Edits;

namespace PersianNews.Normalization;

/// <summary>
/// The places where a rewrite changed the length of a text, in order; it maps ranges of either text to the other in
/// logarithmic time. Empty when nothing moved.
/// </summary>
/// <remarks>
/// A stretch that changed its length corresponds as a whole: a range that touches part of it maps to all of its
/// counterpart. The whole of one text always maps to the whole of the other.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class OffsetMap
{
    private readonly OffsetChange[] _changes;
    private readonly int _originalLength;
    private readonly int _normalizedLength;

    internal OffsetMap(OffsetChange[] changes, int originalLength, int normalizedLength)
    {
        _changes = changes;
        _originalLength = originalLength;
        _normalizedLength = normalizedLength;
    }

    /// <summary>The map of a rewrite that moved nothing.</summary>
    public static OffsetMap Identity { get; } = new([], 0, 0);

    /// <summary>Whether every offset maps to itself.</summary>
    public bool IsIdentity => _changes.Length == 0;

    /// <summary>Maps a range of the rewritten text to the smallest range of the original that produced it.</summary>
    /// <param name="normalized">A range of the rewritten text; the range of an insertion alone maps to an empty range.</param>
    public TextSpan ToOriginal(TextSpan normalized) =>
        IsIdentity ? normalized
        : normalized.Start <= 0 && normalized.End >= _normalizedLength ? new(0, _originalLength)
        : Map<Backward>(normalized);

    /// <summary>Maps a range of the original to the range of the rewritten text that came from it; empty if it was deleted.</summary>
    /// <param name="original">A range of the original.</param>
    public TextSpan ToNormalized(TextSpan original) =>
        IsIdentity ? original
        : original.Start <= 0 && original.End >= _originalLength ? new(0, _normalizedLength)
        : Map<Forward>(original);

    /// <summary>The map of this rewrite followed by <paramref name="next"/>, whose original is the text that this one produced.</summary>
    /// <param name="next">The map of the second rewrite.</param>
    public OffsetMap Then(OffsetMap next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (IsIdentity || next.IsIdentity)
        {
            return IsIdentity ? next : this;
        }

        var composed = new EditList();
        EditComposer.Compose(ToEdits(), next.ToEdits(), composed);
        var builder = new OffsetMapBuilder();
        builder.Record(composed.Items, _originalLength);
        return builder.Build();
    }

    private Edit[] ToEdits() =>
        Array.ConvertAll(_changes, c => new Edit(c.Original, c.OriginalLength, c.NormalizedLength, EditReasons.None, OneToOne: false));

    // Outside the changes both texts run side by side, shifted by what the changes before them added up to. A change of
    // no length on this side stands between two positions and belongs to neither neighbour.
    private TextSpan Map<TDirection>(TextSpan range)
        where TDirection : struct, IDirection
    {
        int before = Count<TDirection, EndsAtOrBefore>(range.Start);
        int start = before < _changes.Length && TDirection.From(_changes[before]).Start < range.Start
            ? TDirection.To(_changes[before]).Start
            : range.Start + Shift<TDirection>(before);
        if (range.Length == 0)
        {
            return new(start, 0);
        }

        int through = Count<TDirection, StartsBefore>(range.End);
        int end = through > 0 && TDirection.From(_changes[through - 1]).End > range.End
            ? TDirection.To(_changes[through - 1]).End
            : range.End + Shift<TDirection>(through);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private int Shift<TDirection>(int count)
        where TDirection : struct, IDirection =>
        count == 0 ? 0 : TDirection.To(_changes[count - 1]).End - TDirection.From(_changes[count - 1]).End;

    /// <summary>The number of leading changes that hold <typeparamref name="TTest"/> against a position.</summary>
    private int Count<TDirection, TTest>(int position)
        where TDirection : struct, IDirection
        where TTest : struct, ITest
    {
        int low = 0;
        int high = _changes.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (TTest.Holds(TDirection.From(_changes[middle]), position))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private interface IDirection
    {
        static abstract TextSpan From(in OffsetChange change);

        static abstract TextSpan To(in OffsetChange change);
    }

    private interface ITest
    {
        static abstract bool Holds(TextSpan range, int position);
    }

    private readonly struct Forward : IDirection
    {
        public static TextSpan From(in OffsetChange change) => change.OriginalRange;

        public static TextSpan To(in OffsetChange change) => change.NormalizedRange;
    }

    private readonly struct Backward : IDirection
    {
        public static TextSpan From(in OffsetChange change) => change.NormalizedRange;

        public static TextSpan To(in OffsetChange change) => change.OriginalRange;
    }

    private readonly struct EndsAtOrBefore : ITest
    {
        public static bool Holds(TextSpan range, int position) => range.End <= position;
    }

    private readonly struct StartsBefore : ITest
    {
        public static bool Holds(TextSpan range, int position) => range.Start < position;
    }
}
