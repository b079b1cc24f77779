using PersianNews.Characters;

namespace PersianNews.Tokenization;

/// <summary>Walks the sentences of a text on the stack, allocating nothing.</summary>
/// <threadsafety>A value of one thread; it must not outlive the text.</threadsafety>
public ref struct SentenceEnumerator
{
    /// <summary>The longest parenthesis that is kept in one sentence; a bound keeps the search for its end linear.</summary>
    private const int LongestParenthesis = 300;

    private readonly ReadOnlySpan<char> _text;
    private readonly SentenceSplitterOptions _options;
    private int _position;
    private int _unclosedGuillemetBefore;
    private int _unclosedQuoteBefore;
    private TextSpan _current;

    internal SentenceEnumerator(ReadOnlySpan<char> text, SentenceSplitterOptions options)
    {
        _text = text;
        _options = options;
    }

    /// <summary>The range of the sentence just read.</summary>
    public readonly TextSpan Current => _current;

    private readonly SentenceRules Rules => new(_text, _options.LineEnds);

    /// <summary>Reads the next sentence.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        int start = SkipWhiteSpace(_position);
        while (start < _text.Length)
        {
            int end = End(start);
            _position = end;
            while (IsWhiteSpace(_text[end - 1]))
            {
                end--;
            }

            // A line of invisible marks is no sentence.
            if (IsVisible(_text[start..end]))
            {
                _current = TextSpan.FromBounds(start, end);
                return true;
            }

            start = SkipWhiteSpace(_position);
        }

        _position = start;
        return false;
    }

    /// <summary>Lets <c>foreach</c> use this value.</summary>
    public readonly SentenceEnumerator GetEnumerator() => this;

    /// <summary>Where the sentence that starts at <paramref name="start"/> ends.</summary>
    private int End(int start)
    {
        int i = start;
        while (true)
        {
            int next = SentenceMarks.IndexOfStop(_text[i..]);
            if (next < 0)
            {
                return _text.Length;
            }

            i += next;
            int end;
            switch (_text[i])
            {
                case '.' or '!' or '?' or '؟':
                    end = StopEnd(i);
                    if (Ends(start, i, end, out int after))
                    {
                        return after;
                    }

                    i = Math.Max(end, i + 1);
                    break;
                case '؛':
                    i++;
                    if (_options.Semicolons)
                    {
                        return i;
                    }

                    break;
                case '«':
                    i = Quotation(i, '»', ref _unclosedGuillemetBefore, out end);
                    if (end > 0)
                    {
                        return end;
                    }

                    break;
                case '"':
                    i = Quotation(i, '"', ref _unclosedQuoteBefore, out end);
                    if (end > 0)
                    {
                        return end;
                    }

                    break;
                case '(':
                    i = Parenthesis(i);
                    break;
                default:
                    if (EndsAtLineEnd(i))
                    {
                        return i;
                    }

                    i++;
                    break;
            }
        }
    }

    /// <summary>The end of a run of stops.</summary>
    private readonly int StopEnd(int i)
    {
        while (i < _text.Length && _text[i] is '.' or '!' or '?' or '؟' or '…')
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether the run of stops [<paramref name="i"/>, <paramref name="end"/>) ends the sentence, and where with its closing marks.</summary>
    private readonly bool Ends(int start, int i, int end, out int after)
    {
        after = end;
        if (Rules.IsPartOfWord(start, i, end))
        {
            return false;
        }

        while (after < _text.Length && _text[after] is '»' or ')' or '"' or ']' or '”' or '’')
        {
            after++;
        }

        return true;
    }

    /// <summary>
    /// Passes over a quotation; <paramref name="end"/> is where the sentence ends, if it ends with the quotation, or 0.
    /// </summary>
    private readonly int Quotation(int open, char close, ref int unclosedBefore, out int end)
    {
        end = 0;
        if (open < unclosedBefore)
        {
            return open + 1;
        }

        int i = IndexOfClose(open + 1, _text.Length, close);
        if (i == _text.Length || _text[i] != close)
        {
            unclosedBefore = i;
            return open + 1;
        }

        int after = i + 1;
        while (after < _text.Length && _text[after] is '»' or ')' or ']' or '”')
        {
            after++;
        }

        if (Rules.EndsWithQuotation(open, i, after))
        {
            end = after;
        }

        return after;
    }

    /// <summary>
    /// Passes over a parenthesis that holds no sentence end, or only one at its own end. Anything else is not one, but two
    /// halves of what a crawl turned around («علی) ع (گفت»).
    /// </summary>
    private readonly int Parenthesis(int open)
    {
        int limit = Math.Min(open + 1 + LongestParenthesis, _text.Length);
        int close = IndexOfClose(open + 1, limit, ')');
        if (close == limit || _text[close] != ')')
        {
            return open + 1;
        }

        ReadOnlySpan<char> inside = _text[(open + 1)..close];
        bool whole = inside is [.., '.' or '!' or '?' or '؟'];
        for (int i = 0; !whole && i + 1 < inside.Length; i++)
        {
            if (inside[i] is '.' or '!' or '?' or '؟' && Folding.ClassOf(inside[i + 1]) is CharClass.Space or CharClass.LineBreak)
            {
                return open + 1;
            }
        }

        return close + 1;
    }

    /// <summary>Where the closing mark stands, or the line end that no sentence goes past; <paramref name="limit"/> if there is neither.</summary>
    private readonly int IndexOfClose(int start, int limit, char close)
    {
        for (int i = start; ; i++)
        {
            int next = SentenceMarks.IndexOfClose(_text[i..limit], close);
            if (next < 0)
            {
                return limit;
            }

            i += next;
            if (_text[i] == close || EndsAtLineEnd(i))
            {
                return i;
            }
        }
    }

    /// <summary>Whether a sentence ends at a line end: at every one, or, in text whose lines were wrapped, only before an empty line.</summary>
    private readonly bool EndsAtLineEnd(int lineEnd)
    {
        if (_options.LineEnds)
        {
            return true;
        }

        int i = lineEnd + 1;
        if (_text[lineEnd] == '\r' && i < _text.Length && _text[i] == '\n')
        {
            i++;
        }

        while (i < _text.Length && Folding.ClassOf(_text[i]) == CharClass.Space)
        {
            i++;
        }

        return i < _text.Length && Folding.ClassOf(_text[i]) == CharClass.LineBreak;
    }

    private readonly int SkipWhiteSpace(int i)
    {
        while (i < _text.Length && IsWhiteSpace(_text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsVisible(ReadOnlySpan<char> sentence)
    {
        foreach (char c in sentence)
        {
            if (TokenClasses.Of(c) is not (TokenClass.Invisible or TokenClass.Space or TokenClass.LineEnd))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhiteSpace(char c) => Folding.ClassOf(c) is CharClass.Space or CharClass.LineBreak or CharClass.Joiner;
}
