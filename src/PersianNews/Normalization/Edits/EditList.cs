namespace PersianNews.Normalization.Edits;

/// <summary>A growing list of edits that keeps its room when it is cleared.</summary>
internal sealed class EditList
{
    private Edit[] _edits = new Edit[64];

    public int Count { get; private set; }

    public ReadOnlySpan<Edit> Items => _edits.AsSpan(0, Count);

    public ref Edit Last => ref _edits[Count - 1];

    public void Clear() => Count = 0;

    public void RemoveLast() => Count--;

    public void Add(in Edit edit)
    {
        if (Count == _edits.Length)
        {
            Array.Resize(ref _edits, Count * 2);
        }

        _edits[Count++] = edit;
    }
}
