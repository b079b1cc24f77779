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
    public PersianNewsPreTokenizer(ITokenizer? tokenizer = null) => _tokenizer = tokenizer ?? WordTokenizer.Default;

    /// <inheritdoc/>
    public override IEnumerable<(int Offset, int Length)> PreTokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PreTokenize(text.AsSpan());
    }

    /// <inheritdoc/>
    public override IEnumerable<(int Offset, int Length)> PreTokenize(ReadOnlySpan<char> text) =>
        Array.ConvertAll(_tokenizer.Tokenize(text), token => (token.Span.Start, token.Span.Length));
}
