using System.Buffers;
using PersianNews.Characters;

namespace PersianNews.Dates.Matches;

/// <summary>Where matches go: to the caller's buffer, or for <c>TryParse</c> to a place for one.</summary>
internal sealed class MatchSink
{
    private IBufferWriter<DateMatch>? _output;
    private DateMatch _first;
    private DateMatch _spare;
    private int _count;
    private int _failedAt = -1;

    /// <summary>Makes the sink ready for a text; without an output it keeps the first match.</summary>
    public void Reset(IBufferWriter<DateMatch>? output)
    {
        _output = output;
        _first = _spare = default;
        _count = 0;
        _failedAt = -1;
    }

    /// <summary>A place for one more match: so large a value had better be written where it stays.</summary>
    public ref DateMatch Free => ref _output is null ? ref _spare : ref _output.GetSpan(1)[0];

    /// <summary>Keeps the match that was put into <see cref="Free"/>.</summary>
    public void Keep()
    {
        if (_output is not null)
        {
            _output.Advance(1);
        }
        else if (_count++ == 0)
        {
            _first = _spare;
        }
    }

    /// <summary>Takes a match.</summary>
    public void Add(in DateMatch match)
    {
        Free = match;
        Keep();
    }

    /// <summary>Notes a well-formed date of a day that does not exist.</summary>
    public void Fail(int position) => _failedAt = _failedAt < 0 ? position : _failedAt;

    /// <summary>The one match, if it is the whole text.</summary>
    public bool TryGetOnly(ReadOnlySpan<char> text, out DateMatch match, out DateParseError error)
    {
        (int start, int end) = Trim(text);
        match = _first;
        error = default;
        if (start == end)
        {
            error = new DateParseError(DateParseErrorKind.Empty, 0);
        }
        else if (_failedAt >= 0 && (_count == 0 || _failedAt <= _first.Span.Start))
        {
            error = new DateParseError(DateParseErrorKind.NoSuchDay, _failedAt);
        }
        else if (_count == 0 || _first.Span.Start > start)
        {
            error = new DateParseError(DateParseErrorKind.NotADate, start);
        }
        else if (_first.Span.End < end)
        {
            error = new DateParseError(DateParseErrorKind.TrailingText, _first.Span.End);
        }

        match = error.Kind == DateParseErrorKind.None ? match : default;
        return error.Kind == DateParseErrorKind.None;
    }

    private static (int Start, int End) Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && (IsBlank(text[end - 1]) || Folding.ClassOf(text[end - 1]) == CharClass.Ignorable))
        {
            end--;
        }

        return (start, end);
    }

    private static bool IsBlank(char c) => Folding.ClassOf(c) is CharClass.Space or CharClass.LineBreak or CharClass.Joiner;
}
