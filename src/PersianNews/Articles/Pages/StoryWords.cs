using System.Runtime.CompilerServices;
using PersianNews.Articles.Words;
using PersianNews.Characters;
using PersianNews.Lexing;

namespace PersianNews.Articles.Pages;

/// <summary>The words of a stretch of text as a Bloom filter: tells how much another line has to do with it. It may find a word too many, never one too few.</summary>
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
                Set(hash % Bits);
                Set((hash >> 16) % Bits);
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
                shared += IsSet(hash % Bits) && IsSet((hash >> 16) % Bits) ? 1 : 0;
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

        return hash ^ (hash >> 13);
    }

    private readonly bool IsSet(uint bit) => (_words[(int)(bit / 64)] >> (int)(bit % 64) & 1) != 0;

    private void Set(uint bit) => _words[(int)(bit / 64)] |= 1UL << (int)(bit % 64);

    [InlineArray(Bits / 64)]
    private struct Words
    {
        private ulong _first;
    }
}
