using System.Buffers;
using PersianNews.Tokenization;

namespace PersianNews.Normalization;

/// <summary>
/// Tokenizes damaged text as if it were restored: it reads the normal form and reports ranges of the original, so
/// «می توانیم» is one token of two pieces and «دراستان» two tokens.
/// </summary>
/// <threadsafety>Immutable; instances may be shared between threads.</threadsafety>
public sealed class RestoringTokenizer : ITokenizer
{
    private readonly ITextNormalizer _normalizer;
    private readonly ITokenizer _tokenizer;

    /// <summary>Creates a tokenizer.</summary>
    /// <param name="normalizer">What restores the text; by default <see cref="PersianNormalizer.Default"/>.</param>
    /// <param name="tokenizer">What cuts the restored text; by default <see cref="WordTokenizer.Default"/>.</param>
    public RestoringTokenizer(ITextNormalizer? normalizer = null, ITokenizer? tokenizer = null)
    {
        _normalizer = normalizer ?? PersianNormalizer.Default;
        _tokenizer = tokenizer ?? WordTokenizer.Default;
    }

    /// <summary>Shared instance over <see cref="PersianNormalizer.Default"/> and <see cref="WordTokenizer.Default"/>.</summary>
    public static RestoringTokenizer Default { get; } = new(PersianNormalizer.Default, WordTokenizer.Default);

    /// <inheritdoc/>
    public void Tokenize(ReadOnlySpan<char> text, IBufferWriter<Token> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var offsets = new OffsetMapBuilder();
        using var normal = new PooledWriter(text.Length);
        _normalizer.Normalize(text, normal, offsets);
        OffsetMap map = offsets.Build();

        // A token waits until the next is known: two tokens of one code unit (ﷺ) are one in the original.
        var pending = new Token(new(0, 0), TokenKind.Word);
        foreach (Token token in _tokenizer.Tokenize(normal.Written))
        {
            TextSpan span = map.ToOriginal(token.Span);
            span = token.Kind == TokenKind.Emoji ? span : Trim(text, span); // an emoji may end in what is invisible by itself
            if (span.Length == 0)
            {
                continue; // it was put in
            }

            if (span.Start < pending.Span.End)
            {
                pending = pending with { Span = TextSpan.FromBounds(pending.Span.Start, Math.Max(pending.Span.End, span.End)) };
                continue;
            }

            pending = Emit(text, pending, span.Start, last: false, output);
            pending = new(TextSpan.FromBounds(pending.Span.End, span.End), token.Kind);
        }

        Emit(text, pending, text.Length, last: true, output);
    }

    /// <summary>
    /// Writes a token and what the normalizer dropped between it and <paramref name="next"/>; returns an empty token where
    /// the next one starts.
    /// </summary>
    private static Token Emit(ReadOnlySpan<char> text, Token token, int next, bool last, IBufferWriter<Token> output)
    {
        int end = token.Span.End;
        while (end < next && !IsWhiteSpace(text[end]) && token.Span.Length > 0)
        {
            end++;
        }

        if (token.Span.Length > 0)
        {
            Write(token with { Span = TextSpan.FromBounds(token.Span.Start, end) }, output);
        }

        int start = next;
        while (!last && start > end && !IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        // Stretches between white space that left nothing behind.
        TokenEnumerator dropped = WordTokenizer.Default.Enumerate(text[end..start]);
        while (dropped.MoveNext())
        {
            Write(dropped.Current with { Span = new(end + dropped.Current.Span.Start, dropped.Current.Span.Length) }, output);
        }

        return new(new(start, 0), TokenKind.Word);
    }

    private static void Write(Token token, IBufferWriter<Token> output)
    {
        output.GetSpan(1)[0] = token;
        output.Advance(1);
    }

    private static TextSpan Trim(ReadOnlySpan<char> text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsWhiteSpace(char c) => TokenClasses.Of(c) is TokenClass.Space or TokenClass.LineEnd or TokenClass.Invisible;
}
