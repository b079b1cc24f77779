using System.Buffers;

namespace PersianNews.Tokenization;

/// <summary>Conveniences for every <see cref="ITokenizer"/>.</summary>
public static class TokenizerExtensions
{
    /// <summary>Returns the tokens of a text as an array.</summary>
    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="text">Any text.</param>
    public static Token[] Tokenize(this ITokenizer tokenizer, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        var tokens = new ArrayBufferWriter<Token>();
        tokenizer.Tokenize(text, tokens);
        return tokens.WrittenSpan.ToArray();
    }
}
