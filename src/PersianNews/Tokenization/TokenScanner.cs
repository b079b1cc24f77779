using PersianNews.Characters;
using PersianNews.Words;

namespace PersianNews.Tokenization;

/// <summary>Reads one token after another; one look at each code unit, plus a bounded look ahead.</summary>
internal static class TokenScanner
{
    /// <summary>Reads the token that starts at or after <paramref name="position"/> and moves it past the token.</summary>
    public static bool Next(ReadOnlySpan<char> text, ref int position, bool lineBreaks, out Token token)
    {
        int i = position;
        while (i < text.Length)
        {
            TokenClass type = TokenClasses.Of(text[i]);
            if (type is TokenClass.Letter or TokenClass.Mark)
            {
                int end = WordEnd(text, i + 1);
                if (end < text.Length && text[end] == '.')
                {
                    end = AbbreviationEnd(text, i, end);
                }

                position = end;
                token = new(TextSpan.FromBounds(i, end), TokenKind.Word);
                return true;
            }

            if (type == TokenClass.LineEnd && lineBreaks)
            {
                position = LineBreakEnd(text, i);
                token = new(TextSpan.FromBounds(i, position), TokenKind.LineBreak);
                return true;
            }

            if (type is not (TokenClass.Space or TokenClass.LineEnd or TokenClass.Invisible))
            {
                int length = Other(text, i, type, out TokenKind kind);
                position = i + length;
                token = new(new(i, length), kind);
                return true;
            }

            i++;
        }

        position = i;
        token = default;
        return false;
    }

    /// <summary>The end of the word that goes on at <paramref name="i"/>: letters, marks, and what is invisible between them.</summary>
    private static int WordEnd(ReadOnlySpan<char> text, int i)
    {
        while (true)
        {
            while ((uint)i < (uint)text.Length && TokenClasses.Of(text[i]) <= TokenClass.Mark)
            {
                i++;
            }

            int past = i;
            bool joiner = false;
            while ((uint)past < (uint)text.Length && TokenClasses.Of(text[past]) == TokenClass.Invisible)
            {
                joiner |= Folding.ClassOf(text[past]) == CharClass.Joiner;
                past++;
            }

            bool goesOn = past > i && past < text.Length
                && (TokenClasses.Of(text[past]) <= TokenClass.Mark || (joiner && TokenClasses.Of(text[past]) is TokenClass.Digit or TokenClass.Foreign));
            if (!goesOn)
            {
                return i;
            }

            i = past + 1;
            if (TokenClasses.Of(text[past]) is TokenClass.Digit or TokenClass.Foreign)
            {
                i = past + Math.Max(1, AfterJoiner(text, past));
            }
        }
    }

    /// <summary>The length of a number or a foreign word that a half-space binds to the word before it.</summary>
    private static int AfterJoiner(ReadOnlySpan<char> text, int i)
    {
        int length = 0;
        while (i + length < text.Length && TokenClasses.Of(text[i + length]) is TokenClass.Digit or TokenClass.Foreign)
        {
            length++;
        }

        return length;
    }

    /// <summary>
    /// The end of an abbreviation of single letters («ه.ش», «ق.م.»), of an acronym («بی.بی.سی») or of an initial («م. رضایی»); the end of the word if it
    /// is none of them. The dot after the last single letter belongs to it when the sentence goes on; at the end of a line it is a full stop.
    /// </summary>
    private static int AbbreviationEnd(ReadOnlySpan<char> text, int start, int end)
    {
        bool single = IsSingleLetter(text[start..end]);
        int i = end;
        while (single && i + 1 < text.Length && text[i] == '.' && TokenClasses.Of(text[i + 1]) == TokenClass.Letter && !IsLetterAt(text, i + 2))
        {
            i += 2;
        }

        int letters = i;
        while (i + 1 < text.Length && text[i] == '.' && TokenClasses.Of(text[i + 1]) == TokenClass.Letter && Acronyms.JoinsAt(text, i))
        {
            i = WordEnd(text, i + 2);
        }

        bool goesOn = single && i == letters && i + 2 < text.Length && text[i] == '.' && text[i + 1] == ' ' && TokenClasses.Of(text[i + 2]) == TokenClass.Letter;
        return goesOn && text[start] != 'و' ? i + 1 : i;
    }

    /// <summary>Whether a word is one letter, perhaps made longer: «هـ».</summary>
    private static bool IsSingleLetter(ReadOnlySpan<char> word) => word.TrimEnd('ـ').Length == 1;

    private static bool IsLetterAt(ReadOnlySpan<char> text, int i) => i < text.Length && TokenClasses.Of(text[i]) <= TokenClass.Mark;

    private static int Other(ReadOnlySpan<char> text, int i, TokenClass type, out TokenKind kind)
    {
        switch (type)
        {
            case TokenClass.Digit:
                return Number(text, i, out kind);
            case TokenClass.Foreign:
                return Special(text, i, out kind);
            case TokenClass.Lead:
                int length = SpecialSpans.Read(text, i, out SpecialKind special);
                if (special != SpecialKind.None)
                {
                    kind = KindOf(special);
                    return length;
                }

                return EmojiOr(TokenKind.Symbol, text, i, 1, out kind);
            case TokenClass.Dot or TokenClass.Exclamation:
                kind = TokenKind.Punctuation;
                int end = i + 1;
                while (end < text.Length && text[end] == text[i])
                {
                    end++;
                }

                return end - i;
            case TokenClass.Punctuation:
                if (text[i] == '*' || text[i] > '\u2000')
                {
                    return EmojiOr(TokenKind.Punctuation, text, i, 1, out kind);
                }

                kind = TokenKind.Punctuation;
                return 1;
            default:
                bool pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                return EmojiOr(TokenKind.Symbol, text, i, pair ? 2 : 1, out kind);
        }
    }

    /// <summary>The length of an emoji sequence, or, where there is none, of what else it is.</summary>
    private static int EmojiOr(TokenKind other, ReadOnlySpan<char> text, int i, int otherLength, out TokenKind kind)
    {
        int length = EmojiSequences.Read(text, i);
        kind = length > 0 ? TokenKind.Emoji : other;
        return length > 0 ? length : otherLength;
    }

    /// <summary>A word of another script or an address; half-spaces bind Persian endings to it («NGO‌ها»).</summary>
    private static int Special(ReadOnlySpan<char> text, int i, out TokenKind kind)
    {
        int length = SpecialSpans.Read(text, i, out SpecialKind special);
        kind = KindOf(special);
        return kind == TokenKind.Word ? WordEnd(text, i + Math.Max(1, length)) - i : length;
    }

    private static int Number(ReadOnlySpan<char> text, int start, out TokenKind kind)
    {
        int length = SpecialSpans.Read(text, start, out SpecialKind special);
        if (special is not (SpecialKind.None or SpecialKind.Address))
        {
            kind = KindOf(special);
            return kind == TokenKind.Word ? WordEnd(text, start + length) - start : length;
        }

        int end = NumberEnd(text, start);
        if (end + 1 < text.Length && Folding.ClassOf(text[end]) == CharClass.Joiner && TokenClasses.Of(text[end + 1]) == TokenClass.Letter)
        {
            kind = TokenKind.Word;
            return WordEnd(text, end) - start;
        }

        length = end - start <= 1 ? EmojiSequences.Read(text, start) : 0;
        kind = length > 0 ? TokenKind.Emoji : TokenKind.Number;
        return length > 0 ? length : end - start;
    }

    /// <summary>The end of a number with the separators inside it, or of a numeric date.</summary>
    private static int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        int end = DigitsEnd(text, start);
        int date = DateEnd(text, start, end);
        if (date > 0)
        {
            return date;
        }

        while (end + 1 < text.Length && text[end] is '.' or ',' or '٫' or '٬' or ':' && TokenClasses.Of(text[end + 1]) == TokenClass.Digit)
        {
            end = DigitsEnd(text, end + 1);
        }

        return end;
    }

    /// <summary>The end of a date of three numbers and two equal slashes or hyphens; 0 when there is none.</summary>
    private static int DateEnd(ReadOnlySpan<char> text, int start, int first)
    {
        if (first - start > 4 || first + 1 >= text.Length || text[first] is not ('/' or '-'))
        {
            return 0;
        }

        int second = DigitsEnd(text, first + 1);
        if (second - first is not (2 or 3) || second + 1 >= text.Length || text[second] != text[first])
        {
            return 0;
        }

        int third = DigitsEnd(text, second + 1);
        return third - second is >= 2 and <= 5 ? third : 0;
    }

    private static int DigitsEnd(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && TokenClasses.Of(text[i]) == TokenClass.Digit)
        {
            i++;
        }

        return i;
    }

    private static int LineBreakEnd(ReadOnlySpan<char> text, int i)
    {
        int end = i;
        for (; i < text.Length && TokenClasses.Of(text[i]) is TokenClass.LineEnd or TokenClass.Space or TokenClass.Invisible; i++)
        {
            end = TokenClasses.Of(text[i]) == TokenClass.LineEnd ? i + 1 : end;
        }

        return end;
    }

    private static TokenKind KindOf(SpecialKind kind) => kind switch
    {
        SpecialKind.Url => TokenKind.Url,
        SpecialKind.Email => TokenKind.Email,
        SpecialKind.Hashtag => TokenKind.Hashtag,
        SpecialKind.Mention => TokenKind.Mention,
        _ => TokenKind.Word,
    };
}
