using PersianNews.Characters;

namespace PersianNews.Lexing;

/// <summary>
/// Puts numbers together from words and digits: «هزار و سیصد و نود و هشت», «۳۰ میلیون و ۵۰۰ هزار», «دو و نیم». Words may be
/// joined by spaces, half-spaces or nothing at all.
/// </summary>
internal ref partial struct NumberReader
{
    private const int GroupDigits = 3;
    private const long Thousand = 1000;
    private const long LeastHalved = 1_000_000;
    private const long Limit = 1_000_000_000_000_000_000;

    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<char> _text;

    // The number so far is _total + _group; _scale decimal places belong to the whole.
    private long _total;
    private long _group;
    private int _scale;
    private long _roomInGroup;
    private long _lastMultiplier;
    private bool _afterMultiplier;
    private LexemeFlags _flags;

    /// <summary>Makes a reader.</summary>
    public NumberReader(Lexicon lexicon, ReadOnlySpan<char> text)
    {
        _lexicon = lexicon;
        _text = text;
        _lastMultiplier = long.MaxValue;
    }

    /// <summary>Reads a number that begins with the number word <paramref name="first"/>.</summary>
    public bool TryReadWords(TrieMatch first, ref Lexeme lexeme, out MatchEnd ending)
    {
        NumberWord word = _lexicon.NumberOf(first.Entry);
        _flags = LexemeFlags.Words;
        ending = first.Ending;
        switch (word.Rank)
        {
            case NumberRank.Simple:
                _group = word.Value;
                _roomInGroup = RoomAfter(word.Value);
                break;
            case NumberRank.Multiplier:
                Multiply(word.Value);
                break;
            case NumberRank.Half:
                _group = 5;
                _scale = 1;
                Store(ref lexeme, first.End);
                return true;
            default:
                return false;
        }

        _flags |= word.Ordinal ? LexemeFlags.Ordinal : 0;
        Store(ref lexeme, first.End);
        if (!word.Ordinal)
        {
            Continue(ref lexeme, first.End, ref ending);
        }

        return true;
    }

    /// <summary>Goes on after a number in digits, which <paramref name="lexeme"/> holds already.</summary>
    public void ContinueDigits(ref Lexeme lexeme)
    {
        _group = lexeme.Mantissa;
        _scale = lexeme.Scale;
        _flags = lexeme.Flags;
        int end = lexeme.End;
        MatchEnd ending = MatchEnd.Word;
        if (TryMatch(SkipJoints(end), out TrieMatch next) && next.Ending == MatchEnd.Word
            && _lexicon.RankOf(next.Entry) == NumberRank.Ending)
        {
            // «م» alone after a space is an era or a metre; the longer endings are only ever endings.
            bool glued = SoftTrie.EndAt(_text, end) != MatchEnd.Word;
            if (_scale == 0 && (glued || next.End - SkipJoints(end) > 1))
            {
                lexeme.End = next.End;
                lexeme.Flags |= LexemeFlags.Ordinal;
            }

            return;
        }

        Continue(ref lexeme, end, ref ending);
    }

    private void Continue(ref Lexeme lexeme, int at, ref MatchEnd ending)
    {
        MatchEnd here = ending;
        while (true)
        {
            int next = SkipJoints(at);
            if (TryMatch(next, out TrieMatch match) && TryAppend(_lexicon.NumberOf(match.Entry), joined: false))
            {
                at = match.End;
                here = match.Ending;
            }
            else if (match.Entry != 0 && TryThousands(match, out TrieMatch larger))
            {
                at = larger.End;
                here = larger.Ending;
            }
            else if (TrySkipAnd(next, out int afterAnd))
            {
                if (!TryAfterAnd(afterAnd, out at, out here))
                {
                    return;
                }
            }
            else if (TryBareGroup(next, out at))
            {
                here = MatchEnd.Word;
            }
            else
            {
                return;
            }

            // A number may end inside a word only where nothing better was read before: the lexer then looks for a unit.
            if (here == MatchEnd.Word || ending != MatchEnd.Word)
            {
                ending = here;
                Store(ref lexeme, at);
            }

            if ((_flags & LexemeFlags.Ordinal) != 0)
            {
                return;
            }
        }
    }

    private bool TryAfterAnd(int at, out int end, out MatchEnd ending)
    {
        end = at;
        ending = MatchEnd.Word;
        if (IsDigit(at))
        {
            return TryGroup(at, out end, out _);
        }

        if (!TryMatch(at, out TrieMatch match))
        {
            return false;
        }

        NumberWord word = _lexicon.NumberOf(match.Entry);
        end = match.End;
        ending = match.Ending;
        if (word.Rank == NumberRank.Half)
        {
            if (_afterMultiplier && _lastMultiplier >= LeastHalved && _scale == 0 && ending != MatchEnd.Glued)
            {
                // «یک میلیون و نیم»
                _total += _lastMultiplier / 2;
                _afterMultiplier = false;
                _roomInGroup = 0;
                return true;
            }

            if (_afterMultiplier || _scale > 0 || _total + _group > Limit / 10 || ending == MatchEnd.Glued || (_flags & LexemeFlags.AndHalf) != 0)
            {
                return false;
            }

            _group = (_total + _group) * 10 + 5;
            _total = 0;
            _scale = 1;
            _flags |= LexemeFlags.AndHalf;
            return true;
        }

        return TryAppend(word, joined: true);
    }

    // «۲ هزار و ۵۰۰», but not «۲ هزار و ۱۴۰۳» nor the date after «۲ هزار و».
    private bool TryGroup(int at, out int end, out int digits)
    {
        long value = 0;
        end = at;
        for (digits = 0; IsDigit(end); end++, digits++)
        {
            value = digits < 9 ? value * 10 + Folding.Fold(_text[end]) - '0' : Limit;
        }

        bool cluster = (uint)end < (uint)_text.Length && _text[end] is '/' or '.' or ':' or '-' or ',' or '٬' or '٫' && IsDigit(end + 1);
        if (!_afterMultiplier || cluster || value >= _lastMultiplier || value >= Thousand || _scale > 0)
        {
            return false;
        }

        _group = value;
        _roomInGroup = 0;
        _afterMultiplier = false;
        return true;
    }

    // «۵۴۲ هزار ۹۸۰»: the «و» is often left out before three digits; fewer may begin something else.
    private bool TryBareGroup(int at, out int end)
    {
        end = at;
        NumberReader before = this;
        if (_afterMultiplier && IsDigit(at) && TryGroup(at, out end, out int digits) && digits == GroupDigits)
        {
            return true;
        }

        this = before;
        return false;
    }

}
