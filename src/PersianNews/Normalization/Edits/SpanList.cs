namespace PersianNews.Normalization.Edits;

/// <summary>Stretches of a text, in order: what no pass may change. Growing, and kept from text to text.</summary>
internal sealed class SpanList
{
    private TextSpan[] _spans = new TextSpan[16];

    /// <summary>The number of stretches.</summary>
    public int Count { get; private set; }

    /// <summary>A stretch, by its number.</summary>
    public TextSpan this[int index] => _spans[index];

    /// <summary>Forgets the stretches and keeps the room.</summary>
    public void Clear() => Count = 0;

    /// <summary>Appends a stretch that lies behind the others.</summary>
    public void Add(TextSpan span)
    {
        if (Count == _spans.Length)
        {
            Array.Resize(ref _spans, Count * 2);
        }

        _spans[Count++] = span;
    }

    /// <summary>Moves all spans to where they stand after the edits of a pass that left them alone.</summary>
    public void MoveBy(ReadOnlySpan<Edit> edits)
    {
        int shift = 0;
        int next = 0;
        for (int i = 0; i < Count; i++)
        {
            for (; next < edits.Length && edits[next].Start < _spans[i].Start; next++)
            {
                shift += edits[next].NewLength - edits[next].OldLength;
            }

            _spans[i] = new(_spans[i].Start + shift, _spans[i].Length);
        }
    }

    /// <summary>Moves a span to where it stands after a pass.</summary>
    public void MoveTo(int index, int start) => _spans[index] = new(start, _spans[index].Length);
}
