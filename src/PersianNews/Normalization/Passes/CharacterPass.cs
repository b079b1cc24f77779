using PersianNews.Characters;
using PersianNews.Normalization.Edits;

namespace PersianNews.Normalization.Passes;

/// <summary>
/// The first pass: each character for itself. Letters, digits, marks and invisible controls are put in one form, white
/// space in its plain form; what must not change is found and remembered for the passes after it.
/// </summary>
internal ref partial struct CharacterPass
{
    private const char Tanwin = '\u064B';

    private readonly ReadOnlySpan<char> _text;
    private readonly NormalizerOptions _options;
    private readonly SpanList _protected;
    private Rewriter _output;
    private LineScript _lines;
    private bool _adjoined;

    private CharacterPass(ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer, SpanList protectedSpans)
    {
        _text = text;
        _options = options;
        _protected = protectedSpans;
        _output = new Rewriter(text, buffer);
        _lines = new LineScript(text);
    }

    /// <summary>Runs the pass; the spans it adds to <paramref name="protectedSpans"/> are ranges of the result.</summary>
    /// <param name="text">The text of a block.</param>
    /// <param name="options">What to change.</param>
    /// <param name="buffer">Receives the edits.</param>
    /// <param name="protectedSpans">Receives what must not change.</param>
    /// <param name="adjoined">Whether pieces of words, numbers or addresses met that something invisible had kept apart: they have to be read again.</param>
    public static ReadOnlySpan<char> Run(
        ReadOnlySpan<char> text, NormalizerOptions options, RewriteBuffer buffer, SpanList protectedSpans, out bool adjoined)
    {
        protectedSpans.Clear();
        var pass = new CharacterPass(text, options, buffer, protectedSpans);
        ReadOnlySpan<char> result = pass.Run();
        adjoined = pass._adjoined;
        return result;
    }

    private ReadOnlySpan<char> Run()
    {
        ReadOnlySpan<char> text = _text;
        for (int i = WordRuns.SkipPlain(text, 0); i < text.Length; i = WordRuns.SkipPlain(text, i + 1))
        {
            CharacterAction action = CharacterActions.ActionOf(text[i]);
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
                _output.Replace(i, 1, CharacterActions.ReplacementOf(c), EditReasons.Letter);
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
            case CharacterAction.Decompose when _options.RemoveAllMarks || _options.Ezafe != EzafeForms.Keep:
                HehWithHamza(i, _options.RemoveAllMarks ? EditReasons.Diacritic : EditReasons.Ezafe);
                return i;
            case CharacterAction.Digit:
                return Digits(i);
            case CharacterAction.ExoticDigit when _options.ExoticDigits && Folding.ClassOf(_output.LastBefore(i)) != CharClass.ForeignLetter:
                _output.Replace(i, 1, Shape(CharacterActions.ReplacementOf(c), c), EditReasons.Digit);
                _adjoined = true; // it may belong to the word or the number before it now
                return i;
            case CharacterAction.Diacritic when c == Tanwin && _options.KeepTanwin && !_options.RemoveAllMarks && EndsAdverb(i):
                return i;
            case CharacterAction.Diacritic when _options.RemoveDiacritics || _options.RemoveAllMarks:
            case CharacterAction.OtherMark when _options.RemoveAllMarks:
                Delete(i, 1, EditReasons.Diacritic);
                return i;
            case CharacterAction.Composing:
                Composing(i);
                return i;
            case CharacterAction.Kashida:
                Kashida(i);
                return i;
            case CharacterAction.Invisible when _options.RemoveInvisible:
                Delete(i, 1, EditReasons.Invisible);
                return i;
            case CharacterAction.SoftJoiner when _options.RemoveInvisible:
                return Joiners(i);
            case CharacterAction.NotSign when _options.RemoveInvisible:
                NotSign(i);
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
                return Protect(i, SpecialSpans.Read(_text, i, _output.LastBefore(i), out _));
            case CharacterAction.Tag when _options.Markup == MarkupHandling.Protect:
                return Protect(i, MarkupPass.TagLength(_text, i));
            case CharacterAction.Entity:
                return Protect(i, HtmlEntities.Length(_text[i..]));
            case CharacterAction.Emoji:
                return Protect(i, EmojiSequences.Read(_text, i));
            default:
                return i;
        }
    }

    private void Delete(int start, int length, EditReasons reason)
    {
        _output.Delete(start, length, reason);
        int next = start + length;
        _adjoined |= IsApart(_output.LastBefore(next)) && next < _text.Length && IsApart(_text[next]);
    }

    // Persian letters, marks and gaps are read one by one, so it does not matter to them what they meet.
    private static bool IsApart(char c) => SpacingClasses.Of(c) is not (SpacingClass.Letter or SpacingClass.Space or SpacingClass.HalfSpace or SpacingClass.LineEnd);

    /// <summary>Remembers that nothing in a stretch may change; returns its last position.</summary>
    private readonly int Protect(int start, int length)
    {
        if (length > 0)
        {
            _protected.Add(new(_output.OutputPosition(start), length));
        }

        return start + Math.Max(length, 1) - 1;
    }

    /// <summary>Whether a tanwin ends a word as adverbs have it: «حتماً», «حتمًا», «جزءً».</summary>
    private readonly bool EndsAdverb(int i)
    {
        bool before = i + 1 < _text.Length && _text[i + 1] == 'ا';
        int end = i + (before ? 2 : 1);
        return (before || _output.LastBefore(i) is 'ا' or 'ء') && (end == _text.Length || Folding.ClassOf(_text[end]) is not (CharClass.Letter or CharClass.Ignorable or CharClass.Joiner));
    }

    private int Digits(int i)
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

        int end = i + Math.Max(1, length);
        if (_options.Digits == DigitForms.Persian && _lines.IsForeign(i))
        {
            return end - 1; // a line of Latin text keeps its digits
        }

        for (; i < end; i++)
        {
            char c = _text[i];
            if (CharacterActions.ActionOf(c) == CharacterAction.Digit && Shape(CharacterActions.ReplacementOf(c), c) is char shape && shape != c)
            {
                _output.Replace(i, 1, shape, EditReasons.Digit);
            }
        }

        return i - 1;
    }

    private readonly char Shape(int value, char written) => _options.Digits switch
    {
        DigitForms.Persian => (char)('۰' + value),
        DigitForms.Ascii => (char)('0' + value),
        _ => CharacterActions.ActionOf(written) == CharacterAction.ExoticDigit ? (char)('۰' + value) : written,
    };

    private void TehMarbuta(int i)
    {
        bool ezafe = _options.TehMarbutaAsEzafe && _options.Ezafe != EzafeForms.Keep && FollowedByWord(i + 1);
        if (ezafe)
        {
            HehWithHamza(i, EditReasons.Ezafe);
        }
        else
        {
            _output.Replace(i, 1, 'ه', EditReasons.Letter);
        }
    }

    /// <summary>Spells out one character that is ه and the hamza of ezafe, in the form that the options ask for.</summary>
    private void HehWithHamza(int i, EditReasons reason)
    {
        if (_options.RemoveAllMarks)
        {
            _output.Replace(i, 1, 'ه', reason);
        }
        else
        {
            _output.Replace(i, 1, _options.Ezafe == EzafeForms.Yeh ? "ه\u200Cی" : "هٔ", reason);
        }
    }

    /// <summary>Whether a space and a word of the same sentence follow.</summary>
    private readonly bool FollowedByWord(int i) =>
        i + 1 < _text.Length && _text[i] == ' ' && Folding.ClassOf(_text[i + 1]) == CharClass.Letter;

    private void Presentation(int i)
    {
        char plain = Plain(CharacterActions.ReplacementOf(_text[i]));
        _output.Replace(i, 1, plain, EditReasons.PresentationForm);
        _adjoined |= IsApart(plain); // a small @ or # may begin a name or a tag now
    }

    /// <summary>The form of a letter that a presentation form stands for.</summary>
    private readonly char Plain(char letter) =>
        _options.ExoticLetters && CharacterActions.ActionOf(letter) == CharacterAction.ExoticLetter ? CharacterActions.ReplacementOf(letter) : letter;

    private void Ligature(int i)
    {
        ReadOnlySpan<char> letters = CharacterActions.Expansion(_text[i]);
        if (letters is "ه\u0654")
        {
            HehWithHamza(i, EditReasons.PresentationForm);
            return;
        }

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
            if (!ShowsNothing(letter))
            {
                spaced[length++] = Plain(letter);
            }
        }

        if (after)
        {
            spaced[length++] = ' ';
        }

        if (length == 0)
        {
            Delete(i, 1, EditReasons.PresentationForm); // marks alone
            return;
        }

        _output.Replace(i, 1, spaced[..length], EditReasons.PresentationForm);
    }

    private void Composing(int i)
    {
        char before = _output.LastBefore(i);
        if (before == 'ه' && _text[i] == Folding.HamzaAbove && _options.Ezafe == EzafeForms.Yeh && !_options.RemoveAllMarks)
        {
            _output.Replace(i, 1, "\u200Cی", EditReasons.Ezafe);
            return;
        }

        char composed = _options.PersianLetters ? CharacterActions.Compose(before, _text[i]) : '\0';
        if (composed != '\0')
        {
            _output.Merge(i, Plain(composed), EditReasons.Letter);
        }
        else if (_options.RemoveAllMarks)
        {
            Delete(i, 1, EditReasons.Diacritic);
        }
    }
}
