using PersianNews.Characters;

namespace PersianNews.Normalization.Passes;

/// <summary>Tells whether a line is Latin text as a whole; each line is looked at once.</summary>
internal ref struct LineScript(ReadOnlySpan<char> text)
{
    private const string RareLineEnds = "\u0085\u2028\u2029\v\f";

    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;
    private bool _foreign;

    /// <summary>Whether the line around a position has letters of other scripts and none of the Arabic.</summary>
    public bool IsForeign(int position)
    {
        if (position < _start || position >= _end)
        {
            Look(position);
        }

        return _foreign;
    }

    /// <summary>The end of the line around a position that was just asked about.</summary>
    public readonly int End => _end;

    private void Look(int position)
    {
        _start = position < _end ? 0 : _end;
        _start += AfterLastLineEnd(_text[_start..position]);
        int length = FirstLineEnd(_text[position..]);
        _end = length < 0 ? _text.Length : position + length + 1;
        bool foreign = false;
        foreach (char c in _text[_start.._end])
        {
            CharClass type = Folding.ClassOf(c);
            if (type == CharClass.Letter)
            {
                _foreign = false;
                return;
            }

            foreign |= type == CharClass.ForeignLetter;
        }

        _foreign = foreign;
    }

    // Most lines end in a line feed. One search for all ends would take several times as long as these two.
    private static int FirstLineEnd(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('\n', '\r');
        int other = (end < 0 ? text : text[..end]).IndexOfAny(RareLineEnds);
        return other < 0 ? end : other;
    }

    private static int AfterLastLineEnd(ReadOnlySpan<char> text)
    {
        int start = text.LastIndexOfAny('\n', '\r') + 1;
        return start + text[start..].LastIndexOfAny(RareLineEnds) + 1;
    }
}
