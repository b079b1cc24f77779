using PersianNews.Dates.Matches;

namespace PersianNews.Dates;

/// <summary>
/// Walks the date expressions of a text: <c>foreach (DateMatch match in parser.Enumerate(text, context))</c>. Once warm it
/// allocates nothing: the matches lie in a buffer of the thread, which leaving the loop gives back. Not for another thread
/// than the one that made it.
/// </summary>
public ref struct DateEnumerator
{
    [ThreadStatic]
    private static MatchList? _free;

    private MatchList? _matches;
    private int _next;

    internal DateEnumerator(IDateParser parser, ReadOnlySpan<char> text, in DateContext context)
    {
        _matches = _free ?? new MatchList();
        _free = null;
        _next = 0;
        parser.Find(text, in context, _matches);
    }

    /// <summary>The expression just read.</summary>
    public readonly DateMatch Current => _matches is null ? default : _matches[_next - 1];

    /// <summary>Reads the next expression.</summary>
    public bool MoveNext()
    {
        if (_matches is null || _next >= _matches.Count)
        {
            return false;
        }

        _next++;
        return true;
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        if (_matches is not null)
        {
            _matches.Clear();
            _free = _matches;
            _matches = null;
        }
    }

    /// <summary>Lets <c>foreach</c> use this value.</summary>
    public readonly DateEnumerator GetEnumerator() => this;
}
