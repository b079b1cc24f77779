using PersianNews.Characters;
using PersianNews.Words;

namespace PersianNews.Tokenization;

/// <summary>Makes one token of several, or several of one, where the options ask for it.</summary>
internal static class TokenJoiner
{
    /// <summary>Nothing longer is a word with endings; the rest of a word is read again for each, so a bound keeps that linear.</summary>
    private const int LongestWord = 64;

    /// <summary>Reads the next token under the options of a tokenizer.</summary>
    public static bool Next(ReadOnlySpan<char> text, ref int position, WordTokenizerOptions options, out Token token)
    {
        if (!TokenScanner.Next(text, ref position, options.LineBreaks, out token))
        {
            return false;
        }

        if (options.SplitClitics && token.Kind == TokenKind.Word)
        {
            token = FirstPart(text, ref position, token);
        }
        else if (options.JoinVerbs && token.Kind == TokenKind.Word && VerbEnd(text, token, position, options) is int verb and > 0)
        {
            token = token with { Span = TextSpan.FromBounds(token.Span.Start, verb) };
            position = verb;
        }
        else if (options.JoinAbbreviations && token.Span.Length == 1 && text[token.Span.Start] == '(' && HonorificEnd(text, position) is int end and > 0)
        {
            token = new(TextSpan.FromBounds(token.Span.Start, end), TokenKind.Word);
            position = end;
        }

        return true;
    }

    /// <summary>The part of a word before its first ending that a half-space sets apart; the rest is read as the next word.</summary>
    private static Token FirstPart(ReadOnlySpan<char> text, ref int position, Token token)
    {
        ReadOnlySpan<char> word = token.Span.Slice(text);
        for (int i = 1; i + 1 < word.Length && word.Length <= LongestWord; i++)
        {
            if (word[i] == Folding.HalfSpace && Endings.Contains(Part(word[(i + 1)..])))
            {
                position = token.Span.Start + i + 1;
                return token with { Span = new(token.Span.Start, i) };
            }
        }

        return token;
    }

    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> text) => text.IndexOf(Folding.HalfSpace) is int end and >= 0 ? text[..end] : text;

    /// <summary>The end of the verb that a word begins, when further words belong to it; 0 when none does.</summary>
    private static int VerbEnd(ReadOnlySpan<char> text, in Token token, int position, WordTokenizerOptions options)
    {
        ReadOnlySpan<char> word = token.Span.Slice(text);
        ReadOnlySpan<char> next = NextWord(text, position, options, out int end);
        if (next.IsEmpty)
        {
            return 0;
        }

        if (VerbForms.IsFuture(word))
        {
            return VerbForms.IsPastStem(next) ? end : 0;
        }

        if (VerbForms.IsProgressive(word))
        {
            return VerbForms.IsImperfective(next) ? end : 0;
        }

        int joined = 0;
        if (VerbForms.IsParticiple(word))
        {
            while (!next.IsEmpty)
            {
                bool future = VerbForms.IsFuture(next);
                if (future)
                {
                    next = NextWord(text, end, options, out end);
                }

                if (next.IsEmpty || !(future ? next is "شد" or "بود" : VerbForms.IsAuxiliary(next)))
                {
                    break;
                }

                joined = end;
                next = NextWord(text, end, options, out end);
            }
        }

        return joined;
    }

    /// <summary>The word that follows after one space; empty when something else follows.</summary>
    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text, int position, WordTokenizerOptions options, out int end)
    {
        end = position;
        bool follows = position + 1 < text.Length && text[position] == ' ' && TokenClasses.Of(text[position + 1]) == TokenClass.Letter;
        if (!follows || !TokenScanner.Next(text, ref end, options.LineBreaks, out Token token))
        {
            return default;
        }

        return token.Span.Slice(text);
    }

    private static int HonorificEnd(ReadOnlySpan<char> text, int position)
    {
        int length = text[position..Math.Min(text.Length, position + 16)].IndexOf(')');
        return length > 0 && Abbreviations.IsHonorific(text.Slice(position, length)) ? position + length + 1 : 0;
    }
}
