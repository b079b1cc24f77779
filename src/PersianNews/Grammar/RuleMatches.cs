namespace PersianNews.Grammar;

/// <summary>
/// The matches that begin at one lexeme, one for each row that matches there: of a row its longest. They come the longest first; ties
/// go to the earlier row. Reused; not thread-safe.
/// </summary>
internal sealed class RuleMatches
{
    private RuleMatch[] _matches = new RuleMatch[8];
    private int _count;
    private int _current;

    /// <summary>The match at hand.</summary>
    public ref RuleMatch Current => ref _matches[_current];

    /// <summary>A place for one more match.</summary>
    public ref RuleMatch Free
    {
        get
        {
            if (_count == _matches.Length)
            {
                Array.Resize(ref _matches, _count * 2);
            }

            return ref _matches[_count];
        }
    }

    /// <summary>Forgets all matches.</summary>
    public void Clear() => _count = 0;

    /// <summary>Keeps the match that was put into <see cref="Free"/>.</summary>
    public void Keep() => _count++;

    /// <summary>Goes on to the best match that was not yet at hand.</summary>
    /// <returns>Whether there is one.</returns>
    public bool MoveNext() => _count > 0 && MoveToBest();

    private bool MoveToBest()
    {
        int best = -1;
        for (int i = 0; i < _count; i++)
        {
            if (!_matches[i].Seen && (best < 0 || _matches[i].End > _matches[best].End))
            {
                best = i;
            }
        }

        if (best < 0)
        {
            return false;
        }

        _current = best;
        _matches[best].Seen = true;
        return true;
    }
}
