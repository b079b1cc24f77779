using PersianNews.Characters;

namespace PersianNews.Normalization;

/// <summary>
/// The first pass: each character for itself. Letters, digits, marks and invisible controls are put in one form, white
/// space in its plain form; what must not change is found and remembered for the passes after it.
/// </summary>
internal ref struct CharacterPass
{
    private readonly ReadOnlySpan<char> _text;
    private readonly NormalizerOptions _options;
    private readonly ProtectedSpans _protected;
    private Rewriter _output;

    private CharacterPass(ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer, ProtectedSpans protectedSpans)
    {
        _text = text;
        _options = options;
        _protected = protectedSpans;
        _output = new Rewriter(text, buffer);
    }

    /// <summary>Runs the pass; the spans it adds to <paramref name="protectedSpans"/> are ranges of the result.</summary>
    public static ReadOnlySpan<char> Run(ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer, ProtectedSpans protectedSpans)
    {
        protectedSpans.Clear();
        var pass = new CharacterPass(text, options, buffer, protectedSpans);
        return pass.Run();
    }

    private ReadOnlySpan<char> Run()
    {
        ReadOnlySpan<char> text = _text;
        for (int i = 0; i < text.Length; i++)
        {
            CharacterAction action = CharacterTable.ActionOf(text[i]);
            if (action != CharacterAction.None)
            {
                i = Handle(i, action);
            }
        }

        return _output.Finish();
    }

    /// <summary>Deals with one character; returns the position of the last one dealt with.</summary>
    private int Handle(int i, CharacterAction action)
    {
        char c = _text[i];
        switch (action)
        {
            case CharacterAction.Letter when _options.PersianLetters:
            case CharacterAction.ExoticLetter when _options.ExoticLetters:
                _output.Replace(i, 1, CharacterTable.ReplacementOf(c), EditReasons.Letter);
                return i;
            case CharacterAction.TehMarbuta when _options.PersianLetters:
                TehMarbuta(i);
                return i;
            case CharacterAction.Presentation when _options.PresentationForms:
                Presentation(i);
                return i;
            case CharacterAction.Ligature when _options.PresentationForms:
                Ligature(i);
                return i;
            case CharacterAction.Decompose when _options.RemoveAllMarks:
                _output.Replace(i, 1, 'ه', EditReasons.Diacritic);
                return i;
            case CharacterAction.Decompose when _options.Ezafe != EzafeForms.Keep:
                _output.Replace(i, 1, CharacterTable.Expansion(c), EditReasons.Ezafe);
                return i;
            case CharacterAction.Digit:
                return Digits(i);
            case CharacterAction.ExoticDigit when _options.ExoticDigits:
                _output.Replace(i, 1, Shape(CharacterTable.ReplacementOf(c), c), EditReasons.Digit);
                return i;
            case CharacterAction.Diacritic when _options.RemoveDiacritics || _options.RemoveAllMarks:
            case CharacterAction.OtherMark when _options.RemoveAllMarks:
                _output.Delete(i, 1, EditReasons.Diacritic);
                return i;
            case CharacterAction.Composing:
                Composing(i);
                return i;
            case CharacterAction.Kashida:
                Kashida(i);
                return i;
            case CharacterAction.Invisible when _options.RemoveInvisible:
                _output.Delete(i, 1, EditReasons.Invisible);
                return i;
            case CharacterAction.SoftJoiner when _options.RemoveInvisible:
                SoftJoiner(i);
                return i;
            case CharacterAction.Zwj when _options.RemoveInvisible:
                Zwj(i);
                return i;
            case CharacterAction.Space when _options.CollapseSpaces:
                _output.Replace(i, 1, ' ', EditReasons.WhiteSpace);
                return i;
            case CharacterAction.LineEnd when _options.CollapseSpaces:
                int length = c == '\r' && i + 1 < _text.Length && _text[i + 1] == '\n' ? 2 : 1;
                _output.Replace(i, length, '\n', EditReasons.WhiteSpace);
                return i + length - 1;
            case CharacterAction.Special:
                return Protect(i, SpecialSpans.Read(_text, i, out _));
            case CharacterAction.Emoji:
                return Protect(i, EmojiSequences.Read(_text, i));
            default:
                return i;
        }
    }

    /// <summary>Remembers that nothing in a stretch may change; returns its last position.</summary>
    private readonly int Protect(int start, int length)
    {
        if (length > 0)
        {
            _protected.Add(new(_output.OutputPosition(start), length));
        }

        return start + Math.Max(length, 1) - 1;
    }

    private int Digits(int i)
    {
        char c = _text[i];
        int value = CharacterTable.ReplacementOf(c);
        if (char.IsAsciiDigit(c))
        {
            int keycap = i + 1 < _text.Length && _text[i + 1] is '\uFE0F' or '\u20E3' ? EmojiSequences.Read(_text, i) : 0;
            if (keycap > 0)
            {
                return Protect(i, keycap);
            }

            // Digits inside a Latin word or an address stay: the whole stretch decides, so it is read once, from its start.
            int length = SpecialSpans.Read(_text, i, out SpecialKind kind);
            if (kind != SpecialKind.None)
            {
                return Protect(i, length);
            }

            if (_options.Digits == DigitForms.Persian)
            {
                for (int end = i + length; i < end; i++)
                {
                    if (char.IsAsciiDigit(_text[i]))
                    {
                        _output.Replace(i, 1, (char)('۰' + _text[i] - '0'), EditReasons.Digit);
                    }
                }

                return i - 1;
            }

            return i + length - 1;
        }

        char shape = Shape(value, c);
        if (shape != c)
        {
            _output.Replace(i, 1, shape, EditReasons.Digit);
        }

        return i;
    }

    private readonly char Shape(int value, char written) => _options.Digits switch
    {
        DigitForms.Persian => (char)('۰' + value),
        DigitForms.Ascii => (char)('0' + value),
        _ => CharacterTable.ActionOf(written) == CharacterAction.ExoticDigit ? (char)('۰' + value) : written,
    };

    private void TehMarbuta(int i)
    {
        bool ezafe = _options.TehMarbutaAsEzafe && _options.Ezafe != EzafeForms.Keep && FollowedByWord(i + 1);
        if (ezafe)
        {
            _output.Replace(i, 1, "هٔ", EditReasons.Ezafe);
        }
        else
        {
            _output.Replace(i, 1, 'ه', EditReasons.Letter);
        }
    }

    /// <summary>Whether a space and a word of the same sentence follow.</summary>
    private readonly bool FollowedByWord(int i) =>
        i + 1 < _text.Length && _text[i] == ' ' && Folding.ClassOf(_text[i + 1]) == CharClass.Letter;

    private void Presentation(int i)
    {
        char letter = CharacterTable.ReplacementOf(_text[i]);
        if (_options.ExoticLetters && CharacterTable.ActionOf(letter) == CharacterAction.ExoticLetter)
        {
            letter = CharacterTable.ReplacementOf(letter);
        }

        _output.Replace(i, 1, letter, EditReasons.PresentationForm);
    }

    private void Ligature(int i)
    {
        ReadOnlySpan<char> letters = CharacterTable.Expansion(_text[i]);
        bool phrase = letters.Contains(' ');
        bool before = phrase && Folding.IsLetterOrDigit(_output.LastBefore(i));
        bool after = phrase && i + 1 < _text.Length && Folding.IsLetterOrDigit(_text[i + 1]);
        Span<char> spaced = stackalloc char[letters.Length + 2];
        int length = 0;
        if (before)
        {
            spaced[length++] = ' ';
        }

        foreach (char letter in letters)
        {
            bool drop = CharacterTable.ActionOf(letter) == CharacterAction.Diacritic && (_options.RemoveDiacritics || _options.RemoveAllMarks);
            if (!drop)
            {
                spaced[length++] = letter;
            }
        }

        if (after)
        {
            spaced[length++] = ' ';
        }

        _output.Replace(i, 1, spaced[..length], EditReasons.PresentationForm);
    }

    private void Composing(int i)
    {
        char composed = CharacterTable.Compose(_output.LastBefore(i), _text[i]);
        if (composed != '\0')
        {
            _output.Merge(i, composed, EditReasons.Letter);
        }
        else if (_options.RemoveAllMarks)
        {
            _output.Delete(i, 1, EditReasons.Diacritic);
        }
    }

    private void Kashida(int i)
    {
        int end = i + 1;
        char before = _output.LastBefore(i);
        char after = end < _text.Length ? _text[end] : '\0';
        bool besideLetter = IsWordPart(before) || IsWordPart(after) || after == 'ـ' || before == 'ـ';
        if (besideLetter && _options.RemoveKashida)
        {
            _output.Delete(i, 1, EditReasons.Kashida);
        }
        else if (!besideLetter && _options.KashidaAsDash)
        {
            _output.Replace(i, 1, '–', EditReasons.Kashida);
        }
    }

    private static bool IsWordPart(char c) => Folding.ClassOf(c) is CharClass.Letter or CharClass.Ignorable or CharClass.Joiner && c != 'ـ';

    // Typists and crawls leave these where a half-space belongs. The soft hyphen and ¬ stand for nothing else between
    // Persian letters; direction marks and U+200B also stand in the middle of words by accident.
    private void SoftJoiner(int i)
    {
        char c = _text[i];
        char before = _output.LastBefore(i);
        int next = i + 1;
        while (next < _text.Length && CharacterTable.ActionOf(_text[next]) is CharacterAction.Invisible or CharacterAction.SoftJoiner)
        {
            next++;
        }

        bool between = Folding.ClassOf(before) == CharClass.Letter && next < _text.Length && Folding.ClassOf(_text[next]) == CharClass.Letter;
        bool stands = c is '\u00AD' or '\u00AC' || (between && (Affixes.StartsWithSuffix(_text[next..]) || Affixes.EndsWithPrefix(_text[..i])));
        if (between && stands && _options.HalfSpaces != HalfSpaceHandling.Keep)
        {
            _output.Replace(i, 1, Folding.HalfSpace, EditReasons.HalfSpace);
        }
        else if (c != '\u00AC')
        {
            _output.Delete(i, 1, EditReasons.Invisible);
        }
    }

    // Kept in emoji, and after ه in an abbreviation («ه‍.ش»), where it shows the letter's initial form.
    private void Zwj(int i)
    {
        char before = _output.LastBefore(i);
        char after = i + 1 < _text.Length ? _text[i + 1] : '\0';
        bool emoji = char.IsLowSurrogate(before) || before == '\uFE0F' || Folding.ClassOf(before) == CharClass.Symbol;
        if (!emoji && !(before == 'ه' && after is '.' or ' '))
        {
            _output.Delete(i, 1, EditReasons.Invisible);
        }
    }
}
