using PersianNews.Normalization;
using PersianNews.Tokenization;

namespace PersianNews.Search;

/// <summary>
/// Turns text into terms for an index: words as if their lost half-spaces were restored, without stop words, stemmed, under
/// keys where all spellings meet. Analyze documents and queries alike.
/// </summary>
/// <threadsafety>Immutable; instances may be shared between threads.</threadsafety>
public sealed class SearchAnalyzer
{
    private readonly ITextNormalizer _normalizer;
    private readonly ITokenizer _tokenizer;
    private readonly StopWords _stopWords;

    /// <summary>Creates an analyzer.</summary>
    /// <param name="normalizer">What restores the text; by default <see cref="PersianNormalizer.Default"/>.</param>
    /// <param name="tokenizer">What cuts the restored text; by default <see cref="WordTokenizer.Default"/>.</param>
    /// <param name="stopWords">What to leave out; by default <see cref="StopWords.Default"/>.</param>
    public SearchAnalyzer(ITextNormalizer? normalizer = null, ITokenizer? tokenizer = null, StopWords? stopWords = null)
    {
        _normalizer = normalizer ?? PersianNormalizer.Default;
        _tokenizer = tokenizer ?? WordTokenizer.Default;
        _stopWords = stopWords ?? StopWords.Default;
    }

    /// <summary>Shared instance with the defaults.</summary>
    public static SearchAnalyzer Default { get; } = new();

    /// <summary>Returns the terms of a text, in order.</summary>
    /// <param name="text">Any text.</param>
    public IReadOnlyList<SearchTerm> Analyze(ReadOnlySpan<char> text)
    {
        var offsets = new OffsetMapBuilder();
        using var writer = new PooledWriter(text.Length);
        _normalizer.Normalize(text, writer, offsets);
        ReadOnlySpan<char> normal = writer.Written;
        OffsetMap map = offsets.Build();
        var terms = new List<SearchTerm>();
        foreach (Token token in _tokenizer.Tokenize(normal))
        {
            if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol or TokenKind.LineBreak)
            {
                continue;
            }

            ReadOnlySpan<char> word = token.Span.Slice(normal);
            if (token.Kind == TokenKind.Word)
            {
                if (_stopWords.Contains(word))
                {
                    continue;
                }

                word = LightStemmer.Stem(word);
            }

            string key = SearchKey.Of(word);
            if (key.Length > 0)
            {
                terms.Add(new(key, map.ToOriginal(token.Span)));
            }
        }

        return terms;
    }
}
