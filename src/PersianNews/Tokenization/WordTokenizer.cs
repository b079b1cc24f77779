using System.Buffers;

namespace PersianNews.Tokenization;

/// <summary>
/// The built-in word tokenizer. Half-spaces never split; a number, a numeric date, an address, an @name, a #tag and an
/// emoji sequence are one token each; every other mark is a token.
/// </summary>
/// <remarks>
/// Every code unit that is not white space lies in exactly one token, where a half-space or an invisible control at the
/// edge of a word counts as white space. Linear time.
/// </remarks>
/// <threadsafety>Immutable; instances may be shared between threads.</threadsafety>
public sealed class WordTokenizer : ITokenizer
{
    private const int Batch = 256;

    /// <summary>Creates a tokenizer.</summary>
    /// <param name="options">Its choices; null for <see cref="WordTokenizerOptions.Default"/>.</param>
    public WordTokenizer(WordTokenizerOptions? options = null) => Options = options ?? WordTokenizerOptions.Default;

    /// <summary>Shared instance with the default options.</summary>
    public static WordTokenizer Default { get; } = new(WordTokenizerOptions.Default);

    /// <summary>The choices this instance was built with.</summary>
    public WordTokenizerOptions Options { get; }

    /// <summary>Walks the tokens without allocating: <c>foreach (Token token in tokenizer.Enumerate(text))</c>.</summary>
    /// <param name="text">Any text.</param>
    public TokenEnumerator Enumerate(ReadOnlySpan<char> text) => new(text, Options);

    /// <inheritdoc/>
    public void Tokenize(ReadOnlySpan<char> text, IBufferWriter<Token> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        TokenEnumerator tokens = Enumerate(text);
        bool more;
        do
        {
            // Tokens are handed over in batches: a call through the interface for each would cost more than reading it.
            Span<Token> room = output.GetSpan(Batch);
            int count = 0;
            more = true;
            while (count < room.Length && (more = tokens.MoveNext()))
            {
                room[count++] = tokens.Current;
            }

            output.Advance(count);
        }
        while (more);
    }
}
