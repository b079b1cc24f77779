using PersianNews.Characters;

namespace PersianNews.Normalization.Passes;

internal ref partial struct CharacterPass
{
    private void Kashida(int i)
    {
        int end = i + 1;
        char before = _output.LastBefore(i);
        char after = end < _text.Length ? _text[end] : '\0';
        bool besideLetter = IsWordPart(before) || IsWordPart(after) || after == 'ـ' || before == 'ـ';
        if (besideLetter && _options.RemoveKashida)
        {
            Delete(i, 1, EditReasons.Kashida);
        }
        else if (!besideLetter && _options.KashidaAsDash)
        {
            _output.Replace(i, 1, '–', EditReasons.Kashida);
        }
    }

    private static bool IsWordPart(char c) => Folding.ClassOf(c) is CharClass.Letter or CharClass.Ignorable or CharClass.Joiner && c != 'ـ';

    /// <summary>
    /// Deals with a run of half-spaces and of what crawls leave in their place; returns its last position. The soft hyphen
    /// stands for nothing else between Persian letters; direction marks and U+200B also stand there by accident.
    /// </summary>
    private int Joiners(int start)
    {
        int end = start;
        bool real = false;
        for (; end < _text.Length && ShowsNothing(_text[end]); end++)
        {
            real |= _text[end] is Folding.HalfSpace or '\u00AD';
        }

        if (_options.HalfSpaces == HalfSpaceHandling.Keep)
        {
            if (_text[start] != Folding.HalfSpace)
            {
                Delete(start, 1, EditReasons.Invisible);
            }

            return start;
        }

        bool between = IsWordPart(_output.LastBefore(start)) && end < _text.Length && IsWordPart(_text[end]);
        bool combines = end < _text.Length && CharacterActions.ActionOf(_text[end]) == CharacterAction.Composing;
        bool stands = between && !combines && _options.HalfSpaces != HalfSpaceHandling.Remove && (real || Affixes.StartsWithSuffix(_text[end..]) || Affixes.EndsWithPrefix(_text[..start]));
        if (!stands)
        {
            Delete(start, end - start, EditReasons.Invisible);
        }
        else if (end - start > 1 || _text[start] != Folding.HalfSpace)
        {
            _output.Replace(start, end - start, Folding.HalfSpace, EditReasons.HalfSpace);
        }

        return end - 1;

        static bool IsWordPart(char c) => SpacingClasses.Of(c) is SpacingClass.Letter or SpacingClass.Digit or SpacingClass.Foreign or SpacingClass.HalfSpace;
    }

    /// <summary>Whether a character will be gone when this pass is over, or is a half-space.</summary>
    private readonly bool ShowsNothing(char c) => CharacterActions.ActionOf(c) switch
    {
        CharacterAction.SoftJoiner or CharacterAction.Invisible => true,
        CharacterAction.Kashida => _options.RemoveKashida,
        CharacterAction.Diacritic => _options.RemoveDiacritics || _options.RemoveAllMarks,
        CharacterAction.OtherMark => _options.RemoveAllMarks,
        _ => false,
    };

    private void NotSign(int i)
    {
        bool before = SpacingClasses.Of(_output.LastBefore(i)) is SpacingClass.Letter or SpacingClass.HalfSpace;
        int next = i + 1;
        while (next < _text.Length && ShowsNothing(_text[next]))
        {
            next++;
        }

        bool after = next < _text.Length && Folding.ClassOf(_text[next]) == CharClass.Letter;
        if (before && after && _options.HalfSpaces != HalfSpaceHandling.Keep)
        {
            _output.Replace(i, 1, Folding.HalfSpace, EditReasons.HalfSpace);
        }
    }

    // Kept in emoji, and after ه in an abbreviation («ه‍.ش»), where it shows the letter's initial form.
    private void Zwj(int i)
    {
        char before = _output.LastBefore(i);
        char after = i + 1 < _text.Length ? _text[i + 1] : '\0';
        bool emoji = char.IsLowSurrogate(before) || before == '\uFE0F' || (before > '\u2000' && Folding.ClassOf(before) == CharClass.Symbol);
        if (!emoji && !(before == 'ه' && after == '.'))
        {
            Delete(i, 1, EditReasons.Invisible);
        }
    }
}
