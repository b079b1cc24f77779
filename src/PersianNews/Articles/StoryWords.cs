using System.Runtime.CompilerServices;
using PersianNews.Characters;
using PersianNews.Lexing;

namespace PersianNews.Articles;

/// <summary>The words of a stretch of text as a set of hashes: tells how much another line has to do with it. Rarely says yes too often, never no.</summary>
internal struct StoryWords
{
    private const int Bits = 4096;
    private const int MinWordLetters = 3;

    private Words _words;

    /// <summary>Adds the words that mean something.</summary>
    public void Add(ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes)
    {
        foreach (ref readonly Lexeme lexeme in lexemes)
        {
            if (IsContent(in lexeme))
            {
                uint hash = Hash(text, in lexeme);
                _words[(int)(hash / 64)] |= 1UL << (int)(hash % 64);
            }
        }
    }

    /// <summary>The share of a line's words that are in the set, in percent, and how many they are.</summary>
    public readonly int Share(ReadOnlySpan<char> text, ReadOnlySpan<Lexeme> lexemes, out int shared)
    {
        int words = 0;
        shared = 0;
        foreach (ref readonly Lexeme lexeme in lexemes)
        {
            if (IsContent(in lexeme))
            {
                uint hash = Hash(text, in lexeme);
                words++;
                shared += (int)((_words[(int)(hash / 64)] >> (int)(hash % 64)) & 1);
            }
        }

        return words == 0 ? 0 : shared * 100 / words;
    }

    private static bool IsContent(in Lexeme lexeme) =>
        lexeme.Kind is LexemeKind.Word or LexemeKind.Entry && lexeme.End - lexeme.Start >= MinWordLetters
        && (ArticleLexicon.TagsOf(in lexeme) & (WordTags.Stop | WordTags.Verb | WordTags.LeadIn)) == 0;

    private static uint Hash(ReadOnlySpan<char> text, in Lexeme lexeme)
    {
        uint hash = 2166136261;
        foreach (char c in lexeme.Span.Slice(text))
        {
            if (Folding.IsLetterOrDigit(c))
            {
                hash = (hash ^ Folding.Fold(c)) * 16777619;
            }
        }

        return (hash ^ (hash >> 16)) % Bits;
    }

    [InlineArray(Bits / 64)]
    private struct Words
    {
        private ulong _first;
    }
}
