using System.Buffers;
using PersianNews.Characters;

namespace PersianNews.Normalization;

/// <summary>Tells whether a line is Latin text as a whole; each line is looked at once.</summary>
internal ref struct LineScript(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029\v\f");

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
        _start = _text[_start..position].LastIndexOfAny(LineEnds) is int before and >= 0 ? _start + before + 1 : _start;
        int length = _text[position..].IndexOfAny(LineEnds);
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
}
