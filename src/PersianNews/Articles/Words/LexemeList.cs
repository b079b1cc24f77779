using System.Buffers;
using PersianNews.Lexing;

namespace PersianNews.Articles.Words;

/// <summary>All lexemes of one text in a rented array. Give it back with <see cref="Dispose"/>; never copy it.</summary>
internal ref struct LexemeList
{
    private Lexeme[] _rented;

    private LexemeList(Lexeme[] rented, int count)
    {
        _rented = rented;
        Count = count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The lexemes, in order.</summary>
    public readonly Span<Lexeme> Items => _rented.AsSpan(0, Count);

    /// <summary>Reads a whole text.</summary>
    public static LexemeList Read(Lexicon lexicon, ReadOnlySpan<char> text)
    {
        // A Persian word and its space take five code units; longer texts of shorter words grow the array.
        Lexeme[] rented = ArrayPool<Lexeme>.Shared.Rent(text.Length / 5 + 4 * Lexer.Margin);
        var lexer = new Lexer(lexicon, text);
        int count = 0;
        while (!lexer.AtEnd)
        {
            if (rented.Length - count < Lexer.Margin)
            {
                Lexeme[] larger = ArrayPool<Lexeme>.Shared.Rent(rented.Length * 2);
                rented.AsSpan(0, count).CopyTo(larger);
                ArrayPool<Lexeme>.Shared.Return(rented);
                rented = larger;
            }

            count += lexer.Read(rented.AsSpan(count));
        }

        return new LexemeList(rented, count);
    }

    /// <summary>Gives the array back.</summary>
    public void Dispose()
    {
        ArrayPool<Lexeme>.Shared.Return(_rented);
        _rented = [];
    }
}
