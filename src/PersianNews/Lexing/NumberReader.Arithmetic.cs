namespace PersianNews.Lexing;

/// <content>How a further word changes the number read so far.</content>
internal ref partial struct NumberReader
{
    private bool TryAppend(NumberWord word, bool joined)
    {
        bool appended = word.Rank switch
        {
            NumberRank.Multiplier => !joined && Multiply(word.Value) || joined && StartsGroup(word.Value) && Multiply(word.Value),
            NumberRank.Simple when _scale > 0 => false,
            NumberRank.Simple when !joined => word is { Value: 100, Ordinal: false } && Hundreds(),
            NumberRank.Simple => StartsGroup(word.Value) ? Begin(word.Value) : Add(word.Value),
            _ => false,
        };
        if (appended)
        {
            _flags |= LexemeFlags.Words | (word.Ordinal ? LexemeFlags.Ordinal : 0);
        }

        return appended && (_flags & LexemeFlags.Ordinal) == (word.Ordinal ? LexemeFlags.Ordinal : 0);
    }

    private readonly bool StartsGroup(long value) => _afterMultiplier && value < _lastMultiplier && value > 0;

    private bool Begin(long value)
    {
        _group = value;
        _roomInGroup = RoomAfter(value);
        _afterMultiplier = false;
        return true;
    }

    private bool Add(long value)
    {
        if (value == 0 || value >= _roomInGroup)
        {
            return false;
        }

        _group += value;
        _roomInGroup = RoomAfter(value);
        return true;
    }

    private bool Hundreds()
    {
        // «چهار صد»: a hundred written apart.
        if (_afterMultiplier || _group is < 1 or > 9 || _scale > 0)
        {
            return false;
        }

        _group *= 100;
        _roomInGroup = 100;
        return true;
    }

    private bool Multiply(long multiplier)
    {
        bool first = _total == 0 && _group == 0;
        if (_afterMultiplier)
        {
            // «هزار میلیارد»: a multiplier of a multiplier, only at the beginning.
            if (multiplier <= _lastMultiplier || _total > Limit / multiplier)
            {
                return false;
            }

            _total *= multiplier;
        }
        else if (_lastMultiplier == Thousand && multiplier > Thousand && _scale == 0 && _total + _group <= Limit / multiplier)
        {
            // «۳ هزار و ۵۰۰ میلیارد»: the thousands and what is added to them are multiplied together.
            _total = (_total + _group) * multiplier;
            _group = 0;
        }
        else if (multiplier >= _lastMultiplier || _group > Limit / multiplier)
        {
            return false;
        }
        else
        {
            _group = first ? multiplier : _group * multiplier;
            for (; _scale > 0 && _group % 10 == 0; _scale--)
            {
                _group /= 10;
            }

            _total += _group;
            _group = 0;
        }

        _flags |= LexemeFlags.Scaled;
        _lastMultiplier = multiplier;
        _afterMultiplier = true;
        return true;
    }

    // «۲ هزار و ۴۶۲ هزار میلیارد»: thousands of thousands, which only the larger multiplier behind them tells.
    private bool TryThousands(TrieMatch match, out TrieMatch larger)
    {
        larger = default;
        if (_afterMultiplier || _lastMultiplier != Thousand || _scale > 0 || _lexicon.NumberOf(match.Entry) is not { Rank: NumberRank.Multiplier, Value: Thousand, Ordinal: false }
            || !TryMatch(SkipJoints(match.End), out larger) || _lexicon.NumberOf(larger.Entry) is not { Rank: NumberRank.Multiplier, Value: > Thousand, Ordinal: false } multiplier
            || _total + _group > Limit / Thousand / multiplier.Value)
        {
            return false;
        }

        _total = (_total + _group) * Thousand * multiplier.Value;
        _group = 0;
        _flags |= LexemeFlags.Words | LexemeFlags.Scaled;
        _lastMultiplier = multiplier.Value;
        _afterMultiplier = true;
        return true;
    }

    private readonly void Store(ref Lexeme lexeme, int end)
    {
        lexeme.Mantissa = _total + _group;
        lexeme.Scale = (byte)_scale;
        lexeme.Flags = (lexeme.Flags & LexemeFlags.SpaceBefore) | _flags;
        lexeme.End = end;
    }

    private static long RoomAfter(long value) => value switch
    {
        >= 100 => 100,
        >= 20 => 10,
        _ => 0,
    };
}
