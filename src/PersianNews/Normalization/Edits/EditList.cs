namespace PersianNews.Normalization.Edits;

/// <summary>A growing list of edits that keeps its room when it is cleared.</summary>
internal sealed class EditList
{
    private Edit[] _edits = new Edit[64];

    /// <summary>The number of edits.</summary>
    public int Count { get; private set; }

    /// <summary>The edits, valid until the list changes.</summary>
    public ReadOnlySpan<Edit> Items => _edits.AsSpan(0, Count);

    /// <summary>The last edit; there must be one.</summary>
    public ref Edit Last => ref _edits[Count - 1];

    /// <summary>Forgets the edits and keeps the room.</summary>
    public void Clear() => Count = 0;

    /// <summary>Takes the last edit back.</summary>
    public void RemoveLast() => Count--;

    /// <summary>Appends an edit.</summary>
    public void Add(in Edit edit)
    {
        if (Count == _edits.Length)
        {
            Array.Resize(ref _edits, Count * 2);
        }

        _edits[Count++] = edit;
    }
}
