using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles.Speech;

/// <content>Where sentences and quotation marks end.</content>
internal ref partial struct ParagraphReader
{
    private const int MaxLetterName = 3;
    private const int MaxDots = 4;

    // A page without stops has one end for all its verbs: it is looked for once.
    private int NextStop(int from)
    {
        if (!_stop.Answers(from))
        {
            int at = from;
            while (at < _end && !EndsSentence(at))
            {
                at++;
            }

            _stop = new Found(from, at);
        }

        return Math.Max(from, _stop.At);
    }

    private int NextClose(int from)
    {
        if (!_close.Answers(from))
        {
            int at = from;
            while (at < _end && !_lexemes[at].IsMark('»'))
            {
                at++;
            }

            _close = new Found(from, at);
        }

        return Math.Max(from, _close.At);
    }

    private readonly bool EndsSentence(int at) =>
        at < _end && _lexemes[at] is { Kind: LexemeKind.Mark, Mantissa: '.' or '؟' or '!' or '?' or '…' }
        && !(at + 1 < _end && _lexemes[at + 1].IsMark('»') && !(at + 2 < _end && (Tags(at + 2) & WordTags.Pronoun) != 0))
        && !IsBetweenLetters(at) && !IsAndSoOn(at);

    // «فرهنگی، هنری و ... اشاره کرد»
    private readonly bool IsAndSoOn(int at)
    {
        int first = at;
        while (first > 0 && at - first < MaxDots && _lexemes[first - 1].IsMark('.'))
        {
            first--;
        }

        return first > 0 && _lexemes[at] is { Kind: LexemeKind.Mark, Mantissa: '.' or '…' } && (Tags(first - 1) & WordTags.And) != 0;
    }

    // «ام.آی.تی», «پی. اچ. دی»: the name of a name's letters.
    private readonly bool IsBetweenLetters(int at) =>
        _lexemes[at].IsMark('.') && IsLetter(at - 1) && (IsLetter(at + 1) && IsDot(at + 2) || IsDot(at - 2) && IsLetter(at - 3));

    private readonly bool IsLetter(int at) =>
        at >= 0 && at < _end && _lexemes[at] is { Kind: LexemeKind.Word or LexemeKind.Entry } lexeme && lexeme.End - lexeme.Start <= MaxLetterName;

    private readonly bool IsDot(int at) => at >= 0 && at < _end && _lexemes[at].IsMark('.');

    /// <summary>The first of its kind at or behind a lexeme.</summary>
    private readonly record struct Found(int From, int At)
    {
        public bool Answers(int from) => From <= from && from <= At;
    }
}
