using PersianNews.Characters;

namespace PersianNews.Lexing;

/// <content>Numbers in digits, and marks.</content>
internal ref partial struct Lexer
{
    private void ReadDigits(ref Lexeme lexeme)
    {
        lexeme = default;
        lexeme.Start = _position;
        lexeme.Kind = LexemeKind.Number;
        lexeme.Flags = _space ? LexemeFlags.SpaceBefore : LexemeFlags.None;
        lexeme.Flags |= _wordEnd == _position ? LexemeFlags.AfterWord : LexemeFlags.None;
        lexeme.Flags |= DigitText.FollowsSeparator(_text, _position) ? LexemeFlags.AfterSeparator : LexemeFlags.None;
        DigitText.Read(_text, ref lexeme);
        if (!lexeme.Has(LexemeFlags.AfterSeparator | LexemeFlags.BeforeSeparator))
        {
            new NumberReader(_lexicon, _text).ContinueDigits(ref lexeme);
        }

        lexeme.Tags = _lexicon.TagsOf(in lexeme);
        _position = lexeme.End = SkipMarks(lexeme.End);
    }

    private void ReadMark(ref Lexeme lexeme)
    {
        char c = _text[_position];
        byte code = LetterCodes.Of(c);
        if (code < LetterCodes.Skip && _lexicon.Trie.CanStart(code))
        {
            _lexicon.Trie.Match(_text, _position, out TrieMatch whole, out TrieMatch partial);
            TrieMatch match = whole.Entry != 0 ? whole : partial;
            if (match.Entry != 0)
            {
                Emit(ref lexeme, LexemeKind.Entry, match.End);
                lexeme.Entry = match.Entry;
                lexeme.Tags = _lexicon.TagsOf(match.Entry);
                return;
            }
        }

        Emit(ref lexeme, LexemeKind.Mark, _position + 1);
        lexeme.Mantissa = c;
        lexeme.Tags = _lexicon.TagsOf(in lexeme);
    }

    // «فارس ـ تهران»: a kashida that no letter touches is a dash. Any other, and what is invisible behind it, is passed over at once.
    private bool TryReadDash(ref Lexeme lexeme)
    {
        int end = _position + 1;
        while ((uint)end < (uint)_text.Length && Folding.ClassOf(_text[end]) is CharClass.Joiner or CharClass.Ignorable)
        {
            end++;
        }

        if (end < _text.Length && Folding.ClassOf(_text[end]) is not (CharClass.Space or CharClass.LineBreak))
        {
            _position = end;
            return false;
        }

        Emit(ref lexeme, LexemeKind.Mark, end);
        lexeme.Mantissa = '-';
        lexeme.Tags = _lexicon.TagsOf(in lexeme);
        return true;
    }
}
