using Microsoft.ML.Tokenizers;
using PersianNews.Tokenization;

namespace PersianNews.ML.Tokenizers;

/// <summary>
/// Splits text into Persian words before a tokenizer of Microsoft.ML.Tokenizers cuts them further. Half-spaces stay inside
/// their words, where the built-in pre-tokenizers split at them or drop them.
/// </summary>
/// <threadsafety>Immutable; any number of threads may use one instance at once.</threadsafety>
public sealed class PersianNewsPreTokenizer : PreTokenizer
{
    private readonly ITokenizer _tokenizer;

    /// <summary>Makes the adapter.</summary>
    /// <param name="tokenizer">The tokenizer; <see cref="WordTokenizer.Default"/> when left out.</param>
    /// <param name="spaces">What to do with white space between words.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such choice.</exception>
    public PersianNewsPreTokenizer(ITokenizer? tokenizer = null, PreTokenizerSpaces spaces = PreTokenizerSpaces.Drop)
    {
        Spaces = Enum.IsDefined(spaces) ? spaces : throw new ArgumentOutOfRangeException(nameof(spaces), spaces, "There is no such choice.");
        _tokenizer = tokenizer ?? WordTokenizer.Default;
    }

    /// <summary>What becomes of white space between words.</summary>
    public PreTokenizerSpaces Spaces { get; }

    /// <inheritdoc/>
    public override IEnumerable<(int Offset, int Length)> PreTokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PreTokenize(text.AsSpan());
    }

    /// <inheritdoc/>
    public override IEnumerable<(int Offset, int Length)> PreTokenize(ReadOnlySpan<char> text)
    {
        Token[] tokens = _tokenizer.Tokenize(text);
        if (Spaces == PreTokenizerSpaces.Drop)
        {
            return Array.ConvertAll(tokens, token => (token.Span.Start, token.Span.Length));
        }

        var pieces = new List<(int Offset, int Length)>(tokens.Length + 1);
        int end = 0;
        foreach (Token token in tokens)
        {
            pieces.Add((end, token.Span.End - end));
            end = token.Span.End;
        }

        if (end < text.Length)
        {
            pieces.Add((end, text.Length - end));
        }

        return pieces;
    }
}
