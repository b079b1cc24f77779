namespace PersianNews.Normalization.Passes;

internal ref partial struct SpacingPass
{
    /// <summary>The longest quotation in single marks; a bound keeps the search for their ends linear.</summary>
    private const int LongestSingle = 300;

    /// <summary>Reads a quotation mark: opening, closing, or (an apostrophe, an odd one) neither.</summary>
    private SpacingUnit Quote(int i, in SpacingUnit left, int gap)
    {
        char c = _text[i];
        if (!_options.Quotes || _lines.IsForeign(i))
        {
            return c switch
            {
                '“' or '‘' or '„' => new(UnitKind.Open, i, 1),
                '”' or '’' => new(UnitKind.Close, i, 1),
                _ => new(UnitKind.Symbol, i, 1),
            };
        }

        switch (c)
        {
            case '“' or '”' or '„' or '‟':
                return Curly(i, left, gap);
            case '"':
                return Double(i, 1);
            case '\'' when CharAt(i + 1) == '\'':
                return Double(i, 2);
            case '<' or '>':
                // The second may begin a tag that is protected.
                return CharAt(i + 1) == c && CharAt(i + 2) != c && (i == 0 || _text[i - 1] != c) && NextProtected > i + 1
                    ? new(c == '<' ? UnitKind.Open : UnitKind.Close, i, 2, c == '<' ? '«' : '»')
                    : new(UnitKind.Symbol, i, 1);
            default:
                return Single(i, left, gap);
        }
    }

    /// <summary>“ opens, unless it closes what another mark opened; ” closes, unless it stands where a quotation opens that another mark ends («” … “»).</summary>
    private SpacingUnit Curly(int i, in SpacingUnit left, int gap)
    {
        if (i == _curlyQuoteEnd && i > 0)
        {
            _curlyQuoteEnd = 0;
            return new(UnitKind.Close, i, 1, '»');
        }

        int next = _text[(i + 1)..Math.Max(i + 1, _lines.End)].IndexOfAny('“', '”', '‟');
        int end = next > 0 ? i + 1 + next : -1;
        if (_text[i] == '”')
        {
            bool opens = end > 0 && _curlyQuoteEnd <= i && StandsApart(left, i, gap) && !StartsWord(CharAt(end + 1));
            _curlyQuoteEnd = opens ? end : _curlyQuoteEnd;
            return opens ? new(UnitKind.Open, i, 1, '«') : new(UnitKind.Close, i, 1, '»');
        }

        if (end > 0 && (_text[end] == '”' || ClosesAt(end)))
        {
            _curlyQuoteEnd = end;
        }

        return new(UnitKind.Open, i, 1, '«');
    }

    private SpacingUnit Double(int i, int length)
    {
        if (i == _doubleQuoteEnd && i > 0)
        {
            _doubleQuoteEnd = 0;
            return new(UnitKind.Close, i, length, '»');
        }

        if (i >= _noQuoteBefore)
        {
            int from = i + length;
            int lineEnd = _lines.End;
            ReadOnlySpan<char> rest = _text[from..Math.Max(from, lineEnd)];
            int next = length == 1 ? rest.IndexOf('"') : rest.IndexOf("''", StringComparison.Ordinal);
            if (next > 0)
            {
                _doubleQuoteEnd = from + next;
                return new(UnitKind.Open, i, length, '«');
            }

            _noQuoteBefore = next < 0 ? lineEnd : _noQuoteBefore;
        }

        return new(UnitKind.Symbol, i, length);
    }

    private SpacingUnit Single(int i, in SpacingUnit left, int gap)
    {
        if (i == _singleQuoteEnd && i > 0)
        {
            _singleQuoteEnd = 0;
            return new(UnitKind.Close, i, 1, '»');
        }

        char close = _text[i] switch { '‘' => '’', char c => c };
        bool opens = _text[i] != '’' && StandsApart(left, i, gap) && !IsGap(CharAt(i + 1));
        int end = opens ? SingleEnd(i + 1, close) : -1;
        if (end < 0)
        {
            return new(UnitKind.Symbol, i, 1);
        }

        _singleQuoteEnd = end;
        return new(UnitKind.Open, i, 1, '«');
    }

    /// <summary>Where a quotation in single marks ends: before a gap, a mark or the line's end, and not after a gap.</summary>
    private readonly int SingleEnd(int from, char close)
    {
        int limit = Math.Min(Math.Min(_text.Length, _lines.End), from + LongestSingle);
        for (int i = from + 1; i < limit; i++)
        {
            if (_text[i] == close && ClosesAt(i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a mark stands where a quotation closes: behind a word or a stop, and not before a word.</summary>
    private readonly bool ClosesAt(int i) =>
        SpacingClasses.Of(_text[i - 1]) is not (SpacingClass.Space or SpacingClass.HalfSpace or SpacingClass.Open or SpacingClass.Close or SpacingClass.Quote)
        && !StartsWord(CharAt(i + 1));

    /// <summary>Whether a mark stands behind a space, an opening mark, a stop, or nothing.</summary>
    private readonly bool StandsApart(in SpacingUnit left, int i, int gap) => HasSpace(gap, i) || left.Kind is UnitKind.Begin or UnitKind.Open or UnitKind.Mark;

    private static bool StartsWord(char c) => SpacingClasses.Of(c) is SpacingClass.Letter or SpacingClass.Foreign or SpacingClass.Digit;

    // «خانه » اخبار»: what closes nothing and stands apart between words leads from step to step.
    private readonly bool DividesPath(int i, in SpacingUnit left, int gap)
    {
        if (_text[i] != '»' || _openQuotes > 0 || left.Kind is not (UnitKind.Word or UnitKind.Foreign or UnitKind.Number) || !HasSpace(gap, i))
        {
            return false;
        }

        int next = i + 1;
        while (SpacingClasses.Of(CharAt(next)) is SpacingClass.Space or SpacingClass.HalfSpace)
        {
            next++;
        }

        return next > i + 1 && SpacingClasses.Of(CharAt(next)) is SpacingClass.Letter or SpacingClass.Foreign or SpacingClass.Digit;
    }

    private static bool IsGap(char c) => SpacingClasses.Of(c) is SpacingClass.Space or SpacingClass.HalfSpace or SpacingClass.LineEnd;
}
