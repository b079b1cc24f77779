using System.Runtime.CompilerServices;

namespace PersianNews.Normalization.Edits;

/// <summary>
/// Writes a text with replacements, left to right: what lies between two replacements is copied in bulk, and nothing is
/// copied when there is none.
/// </summary>
internal ref struct Rewriter
{
    private readonly ReadOnlySpan<char> _input;
    private readonly RewriteBuffer _buffer;
    private char[] _chars;
    private int _written;
    private int _copied;

    /// <summary>Begins to rewrite a text.</summary>
    /// <param name="input">The text.</param>
    /// <param name="buffer">Receives what is written and the list of edits; it belongs to this rewriter until <see cref="Finish"/>.</param>
    public Rewriter(ReadOnlySpan<char> input, RewriteBuffer buffer)
    {
        _input = input;
        _buffer = buffer;
        _chars = buffer.Chars;
        buffer.Edits.Clear();
    }

    /// <summary>The number of replacements made.</summary>
    public readonly int Count => _buffer.Edits.Count;

    /// <summary>Where in the output the input position <paramref name="position"/>, not yet rewritten, will stand.</summary>
    public readonly int OutputPosition(int position) => _written + (position - _copied);

    /// <summary>The last code unit of the output when all of the input before <paramref name="position"/> is done; or U+0000.</summary>
    public readonly char LastBefore(int position) => position > _copied ? _input[position - 1] : _written > 0 ? _chars[_written - 1] : '\0';

    /// <summary>Writes one code unit for a stretch of the input, which lies behind all that was replaced before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Replace(int start, int length, char with, EditReasons reasons)
    {
        CopyTo(start, 1);
        _chars[_written++] = with;
        _copied = start + length;
        _buffer.Edits.Add(new(start, length, 1, reasons, OneToOne: length == 1));
    }

    /// <summary>Writes some code units for a stretch of the input, which lies behind all that was replaced before and may be empty.</summary>
    public void Replace(int start, int length, scoped ReadOnlySpan<char> with, EditReasons reasons)
    {
        CopyTo(start, with.Length);
        with.CopyTo(_chars.AsSpan(_written));
        _written += with.Length;
        _copied = start + length;
        _buffer.Edits.Add(new(start, length, with.Length, reasons, OneToOne: length == 1 && with.Length == 1));
    }

    /// <summary>Leaves a stretch of the input out.</summary>
    public void Delete(int start, int length, EditReasons reasons)
    {
        EditList edits = _buffer.Edits;
        if (start == _copied && edits.Count > 0 && edits.Last.NewLength == 0)
        {
            // Deletions that follow each other are one.
            edits.Last = edits.Last with { OldLength = edits.Last.OldLength + length, Reasons = edits.Last.Reasons | reasons };
        }
        else
        {
            CopyTo(start, 0);
            edits.Add(new(start, length, 0, reasons, OneToOne: false));
        }

        _copied = start + length;
    }

    /// <summary>Takes one more code unit of input, at <paramref name="position"/>, into the code unit written last.</summary>
    public void Merge(int position, char with, EditReasons reasons)
    {
        if (position > _copied)
        {
            Replace(position - 1, 2, with, reasons);
            return;
        }

        _chars[_written - 1] = with;
        _copied = position + 1;
        EditList edits = _buffer.Edits;
        Edit last = edits.Last;
        edits.RemoveLast();
        if (last.NewLength == 0)
        {
            // A deletion wrote nothing: the code unit is the edit's before it, or stands in kept text.
            bool adjoins = edits.Count > 0 && edits.Last.Start + edits.Last.OldLength == last.Start;
            int start = last.Start - 1;
            reasons |= last.Reasons;
            last = new(start, 0, 1, EditReasons.None, OneToOne: false);
            if (adjoins)
            {
                last = edits.Last;
                edits.RemoveLast();
            }
        }

        edits.Add(last with { OldLength = position + 1 - last.Start, Reasons = last.Reasons | reasons, OneToOne = false });
    }

    /// <summary>The rewritten text: the input itself if nothing was replaced.</summary>
    public ReadOnlySpan<char> Finish()
    {
        if (Count == 0)
        {
            return _input;
        }

        CopyTo(_input.Length, 0);
        return _chars.AsSpan(0, _written);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CopyTo(int position, int room)
    {
        int length = position - _copied;
        if (_chars.Length - _written < length + room)
        {
            Grow(length + room);
        }

        _input.Slice(_copied, length).CopyTo(_chars.AsSpan(_written));
        _written += length;
        _copied = position;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int room)
    {
        char[] larger = new char[Math.Max(_chars.Length * 2, _written + room)];
        _chars.AsSpan(0, _written).CopyTo(larger);
        _buffer.Chars = _chars = larger;
    }
}
