using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PersianNews.Characters;

namespace PersianNews.Lexing;

/// <summary>
/// Cuts a text into lexemes, folding while it reads: lexicon words and phrases, numbers, marks, line ends, and every other
/// word as one <see cref="LexemeKind.Word"/>. White space yields nothing but <see cref="LexemeFlags.SpaceBefore"/>.
/// </summary>
/// <remarks>
/// Reads the whole text once, whatever stands in it; allocates nothing. <see cref="Read"/> can be called again to get the
/// next stretch, so that a text of any size is read through one small buffer.
/// </remarks>
internal ref partial struct Lexer
{
    /// <summary>The least room that <see cref="Read"/> needs.</summary>
    public const int Margin = 16;

    // The classes of what a word is made of, a bit each.
    private const uint WordClasses = 1u << (int)CharClass.Letter | 1u << (int)CharClass.ForeignLetter | 1u << (int)CharClass.Ignorable | 1u << (int)CharClass.Joiner;

    private const char Kashida = '\u0640';

    // Letters of a preposition that a word may hang on.
    private const int Preposition = 2;

    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private int _wordEnd;
    private bool _space;

    /// <summary>Makes a lexer at the beginning of a text.</summary>
    public Lexer(Lexicon lexicon, ReadOnlySpan<char> text)
    {
        _lexicon = lexicon;
        _text = text;
        _space = true;
        _wordEnd = -1;
    }

    /// <summary>Whether everything has been read.</summary>
    public readonly bool AtEnd => _position >= _text.Length;

    /// <summary>Reads lexemes until the text ends or fewer than <see cref="Margin"/> places are left.</summary>
    /// <returns>How many were written.</returns>
    public int Read(Span<Lexeme> destination)
    {
        int n = 0;
        while (_position < _text.Length && destination.Length - n >= Margin)
        {
            char c = _text[_position];
            switch (Folding.ClassOf(c))
            {
                case CharClass.Space:
                    _space = true;
                    _position++;
                    continue;
                case CharClass.Joiner or CharClass.Ignorable:
                    if (c == Kashida && _space)
                    {
                        if (TryReadDash(ref destination[n]))
                        {
                            n++;
                            break;
                        }

                        continue;
                    }

                    _position++;
                    continue;
                case CharClass.Letter or CharClass.ForeignLetter:
                    n += ReadWord(destination[n..]);
                    break;
                case CharClass.Digit:
                    ReadDigits(ref destination[n++]);
                    break;
                case CharClass.LineBreak:
                    Emit(ref destination[n++], LexemeKind.LineBreak, _position + 1);
                    _space = true;
                    continue;
                case CharClass.Punctuation or CharClass.Symbol:
                    ReadMark(ref destination[n++]);
                    break;
                default:
                    int end = _position + 1;
                    while ((uint)end < (uint)_text.Length && Folding.ClassOf(_text[end]) is CharClass.Surrogate or CharClass.Other)
                    {
                        end++;
                    }

                    Emit(ref destination[n++], LexemeKind.Other, end);
                    break;
            }

            _space = false;
        }

        return n;
    }

    private int ReadWord(Span<Lexeme> destination)
    {
        int start = _position;
        bool space = _space;
        int n = 0;
        bool afterNumber = false;

        // Lexicon words may hang together by half-spaces, and a unit by nothing on its number («سهماهه»); but only when the
        // whole word is made of them, or else it is some other word.
        while (n < Margin && _lexicon.Trie.MayMatch(_text, _position))
        {
            if (!TryReadEntry(ref destination[n], out MatchEnd ending))
            {
                break;
            }

            bool number = destination[n].Kind == LexemeKind.Number;
            _position = destination[n].End;
            _space = false;
            n++;
            if (ending == MatchEnd.Word)
            {
                return n;
            }

            if (ending == MatchEnd.Glued && !number && (destination[n - 1].Tags & _lexicon.GluingWords) == 0 || afterNumber && number)
            {
                break;
            }

            afterNumber = number;
            while (Folding.ClassOf(_text[_position]) is not (CharClass.Letter or CharClass.ForeignLetter))
            {
                _position++;
            }
        }

        _position = start;
        _space = space;
        if (StandsOnPreposition(start) && TryReadGlued(destination))
        {
            return 2;
        }

        int end = SkipLetters(start + 1);
        while ((uint)end < (uint)_text.Length && Folding.ClassOf(_text[end]) is CharClass.Letter or CharClass.ForeignLetter or CharClass.Ignorable or CharClass.Joiner)
        {
            end++;
        }

        while (Folding.ClassOf(_text[end - 1]) is CharClass.Joiner or CharClass.Ignorable)
        {
            end--;
        }

        Emit(ref destination[0], LexemeKind.Word, end);
        _wordEnd = end;
        return 1;
    }

    /// <summary>Passes over what belongs to a word, eight characters at most, without a guess at each whether the word ends there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int SkipLetters(int at)
    {
        if (_text.Length - at < 8)
        {
            return at;
        }

        ref char c = ref Unsafe.Add(ref MemoryMarshal.GetReference(_text), at);
        uint parts = PartOfWord(c) | PartOfWord(Unsafe.Add(ref c, 1)) << 1 | PartOfWord(Unsafe.Add(ref c, 2)) << 2 | PartOfWord(Unsafe.Add(ref c, 3)) << 3
            | PartOfWord(Unsafe.Add(ref c, 4)) << 4 | PartOfWord(Unsafe.Add(ref c, 5)) << 5 | PartOfWord(Unsafe.Add(ref c, 6)) << 6 | PartOfWord(Unsafe.Add(ref c, 7)) << 7;
        return at + BitOperations.TrailingZeroCount(~parts);
    }

    // 1 or 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint PartOfWord(char c) => WordClasses >> (int)Folding.ClassOf(c) & 1;

    // Most words are done with after one look at their first letter.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool StandsOnPreposition(int start) => (_lexicon.GluingLetters >> (LetterCodes.Of(_text[start]) & 63) & 1) != 0 && IsPreposition(start);

    private readonly bool IsPreposition(int start)
    {
        string prepositions = _lexicon.GluingPrepositions;
        for (int i = 0; i < prepositions.Length; i += Preposition)
        {
            if (_text[start] == prepositions[i] && start + Preposition < _text.Length && _text[start + 1] == prepositions[i + 1])
            {
                return _lexicon.Trie.MayMatch(_text, start + Preposition);
            }
        }

        return false;
    }

    // «درسال ۸۳»: a preposition and a word that stands for a time, which no other word is made of.
    private bool TryReadGlued(Span<Lexeme> destination)
    {
        int start = _position;
        _lexicon.Trie.Match(_text.Slice(start, Preposition), 0, out TrieMatch head, out _);
        Emit(ref destination[0], LexemeKind.Entry, start + Preposition);
        destination[0].Entry = head.Entry;
        destination[0].Tags = _lexicon.TagsOf(head.Entry);
        _space = false;
        if (TryReadEntry(ref destination[1], out MatchEnd ending) && ending == MatchEnd.Word && (destination[1].Tags & _lexicon.GluedWords) != 0)
        {
            _position = destination[1].End;
            return true;
        }

        _space = destination[0].Has(LexemeFlags.SpaceBefore);
        _position = start;
        return false;
    }

    private readonly bool TryReadEntry(ref Lexeme lexeme, out MatchEnd ending)
    {
        ending = default;
        _lexicon.Trie.Match(_text, _position, out TrieMatch whole, out TrieMatch partial);
        TrieMatch match = whole.Entry != 0 ? whole : partial;
        if (match.Entry == 0)
        {
            return false;
        }

        lexeme = default;
        lexeme.Start = _position;
        lexeme.Flags = _space ? LexemeFlags.SpaceBefore : LexemeFlags.None;

        // A number word that goes on inside its word («هزاروسیصد») reaches further than a shorter whole word.
        TrieMatch first = partial.End > whole.End && IsNumber(partial) ? partial : match;
        bool number = IsNumber(first);
        ulong tags = 0;
        if (number)
        {
            number = new NumberReader(_lexicon, _text).TryReadWords(first, ref lexeme, out ending);
        }

        if (number && (ending == MatchEnd.Word || whole.Entry == 0))
        {
            lexeme.Kind = LexemeKind.Number;
            tags = _lexicon.TagsOf(in lexeme);
            if (lexeme.End == match.End)
            {
                lexeme.Entry = match.Entry;
                tags |= _lexicon.TagsOf(match.Entry);
            }
        }
        else
        {
            lexeme.Flags = _space ? LexemeFlags.SpaceBefore : LexemeFlags.None;
            lexeme.Kind = LexemeKind.Entry;
            lexeme.Entry = match.Entry;
            lexeme.End = match.End;
            lexeme.Mantissa = 0;
            lexeme.Scale = 0;
            ending = match.Ending;
            tags = _lexicon.TagsOf(match.Entry);
        }

        lexeme.Tags = tags;
        lexeme.End = SkipMarks(lexeme.End);
        return true;
    }

    private void Emit(ref Lexeme lexeme, LexemeKind kind, int end)
    {
        lexeme = default;
        lexeme.Kind = kind;
        lexeme.Start = _position;
        lexeme.End = end;
        lexeme.Flags = _space ? LexemeFlags.SpaceBefore : LexemeFlags.None;
        _position = end;
    }

    // Vowel marks and kashida belong to the letter before them; bidi controls and joiners do not.
    private readonly int SkipMarks(int at)
    {
        while ((uint)at < (uint)_text.Length && _text[at] is >= '\u0610' and <= '\u06ED' && Folding.ClassOf(_text[at]) == CharClass.Ignorable && _text[at] != '\u061C')
        {
            at++;
        }

        return at;
    }

    private readonly bool IsNumber(TrieMatch match) => _lexicon.RankOf(match.Entry) is not (NumberRank.None or NumberRank.Ending);
}
