using PersianNews.Normalization.Edits;

namespace PersianNews.Normalization.Passes;

/// <summary>
/// The second pass: units (words, numbers, marks, brackets) and the gaps between them. Marks are put in their Persian
/// form; each gap follows from the two units beside it.
/// </summary>
internal ref partial struct SpacingPass
{
    private readonly ReadOnlySpan<char> _text;
    private readonly NormalizerOptions _options;
    private readonly SpanList _protected;
    private readonly SpacingState _state;
    private Rewriter _output;
    private LineScript _lines;
    private int _protectedIndex;
    private int _foreignWords;
    private int _openQuotes;
    private int _doubleQuoteEnd;
    private int _singleQuoteEnd;
    private int _curlyQuoteEnd;
    private int _noQuoteBefore;

    private SpacingPass(ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer, SpanList protectedSpans, SpacingState state)
    {
        _text = text;
        _options = options;
        _protected = protectedSpans;
        _state = state;
        _output = new Rewriter(text, buffer);
        _lines = new LineScript(text);
        _openQuotes = state.OpenQuotes;
    }

    /// <summary>Runs the pass over one block; moves the protected spans to where they stand in the result.</summary>
    public static ReadOnlySpan<char> Run(
        ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer, SpanList protectedSpans, SpacingState state, bool last)
    {
        var pass = new SpacingPass(text, options, buffer, protectedSpans, state);
        return pass.Run(last);
    }

    private ReadOnlySpan<char> Run(bool last)
    {
        ReadOnlySpan<char> text = _text;
        var left = new SpacingUnit(_state.Left, 0, 0);
        int i = 0;
        while (true)
        {
            int gap = i;
            SpacingClass type = SpacingClass.Other;
            bool newLine = false;
            while (i < text.Length && (type = SpacingClasses.Of(text[i])) is SpacingClass.Space or SpacingClass.HalfSpace or SpacingClass.LineEnd)
            {
                newLine |= type == SpacingClass.LineEnd;
                i++;
            }

            if (i == text.Length)
            {
                End(gap, left.Kind, last);
                return _output.Finish();
            }

            if (newLine)
            {
                left = default;
                _foreignWords = 0;
                _openQuotes = 0;
            }

            SpacingUnit right = Read(i, left, gap);
            _openQuotes += right.Form switch
            {
                '«' => 1,
                '»' when _openQuotes > 0 => -1,
                _ => 0,
            };
            if (!Ezafe(left, gap, ref right))
            {
                Gap(left, gap, right);
                Write(right);
            }

            i = right.End;
            left = right;
        }
    }

    private void End(int gap, UnitKind left, bool last)
    {
        if (gap < _text.Length && _options.CollapseSpaces)
        {
            var what = new GapContent(_text[gap..]);
            _output.Delete(gap, _text.Length - gap, EditReasons.WhiteSpace);
            if (!last)
            {
                _state.LineEnds = Math.Min(2, _state.LineEnds + what.LineEnds);
                _state.Space |= what.HasSpace;
            }
        }

        _state.Left = left;
        _state.OpenQuotes = _openQuotes;
    }

    /// <summary>Where the next protected span starts; no other unit runs into it.</summary>
    private readonly int NextProtected => _protectedIndex < _protected.Count ? _protected[_protectedIndex].Start : int.MaxValue;

    /// <summary>Reads the unit that starts at a position.</summary>
    private SpacingUnit Read(int i, in SpacingUnit left, int gap)
    {
        char c = _text[i];
        SpacingClass type = SpacingClasses.Of(c);
        if (type == SpacingClass.Letter)
        {
            _foreignWords = 0;
            return new(UnitKind.Word, i, WordLength(i));
        }

        if (NextProtected == i)
        {
            int length = _protected[_protectedIndex].Length;
            _foreignWords += type is SpacingClass.Foreign or SpacingClass.Digit ? 1 : 0;
            UnitKind kind = type switch
            {
                SpacingClass.Foreign or SpacingClass.Digit => UnitKind.Foreign,
                _ => c is '#' or '@' ? UnitKind.Tag : UnitKind.Symbol,
            };
            return new(kind, i, length);
        }

        return type switch
        {
            SpacingClass.Digit => new(UnitKind.Number, i, NumberLength(i)),
            SpacingClass.Dot => Dots(i, left, gap),
            SpacingClass.Mark => Mark(i, left, gap),
            SpacingClass.Percent => new(UnitKind.Percent, i, 1, _options.PersianPunctuation && left.Kind != UnitKind.Foreign && !_lines.IsForeign(i) ? '٪' : c),
            SpacingClass.Open => new(UnitKind.Open, i, 1, c),
            SpacingClass.Close => new(DividesPath(i, left, gap) ? UnitKind.Symbol : UnitKind.Close, i, 1, c),
            SpacingClass.Quote => Quote(i, left, gap),
            SpacingClass.Hyphen => Hyphens(i),
            _ => new(UnitKind.Symbol, i, 1),
        };
    }

    /// <summary>
    /// The length of a run of letters. Words set apart by one plain space are read as one unit, because nothing between
    /// them can change; a space before a letter that may be an ezafe or half of a word ends the unit.
    /// </summary>
    private readonly int WordLength(int start)
    {
        ReadOnlySpan<char> text = _text;
        int i = start + 1;
        while (true)
        {
            i = WordRuns.Skip(text, i);
            while (i < text.Length && SpacingClasses.Of(text[i]) == SpacingClass.Letter)
            {
                i++;
            }

            bool plain = i + 1 < text.Length && text[i] == ' ' && SpacingClasses.Of(text[i + 1]) == SpacingClass.Letter && !WordRuns.EndsRun(text[i + 1]);
            if (!plain || text[i - 1] == 'ء')
            {
                return i - start;
            }

            i += 2;
        }
    }

    /// <summary>Writes a unit in its form.</summary>
    private void Write(in SpacingUnit unit)
    {
        switch (unit.Kind)
        {
            case UnitKind.Word:
                if (_options.CollapseLetters)
                {
                    WriteOnce(unit);
                }

                if (_text[unit.End - 1] == 'ء' && unit.Length > 1 && _text[unit.End - 2] == 'ه')
                {
                    WriteEzafe(unit.End - 1, 1);
                }

                break;
            case UnitKind.Number:
                WriteNumber(unit);
                break;
            case UnitKind.Foreign or UnitKind.Tag or UnitKind.Symbol when NextProtected == unit.Start:
                _protected.MoveTo(_protectedIndex++, _output.OutputPosition(unit.Start));
                break;
            default:
                if (unit.Form != '\0' && !(unit.Length == 1 && _text[unit.Start] == unit.Form))
                {
                    EditReasons reason = unit.Form switch
                    {
                        '«' or '»' => EditReasons.Quote,
                        _ => EditReasons.Punctuation,
                    };
                    _output.Replace(unit.Start, unit.Length, unit.Form, reason);
                }

                break;
        }
    }
}
