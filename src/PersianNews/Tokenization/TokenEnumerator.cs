namespace PersianNews.Tokenization;

/// <summary>Walks the tokens of a text on the stack, allocating nothing.</summary>
/// <threadsafety>A value of one thread; it must not outlive the text.</threadsafety>
public ref struct TokenEnumerator
{
    private readonly ReadOnlySpan<char> _text;
    private readonly WordTokenizerOptions _options;
    private readonly bool _plain;
    private int _position;
    private Token _current;

    internal TokenEnumerator(ReadOnlySpan<char> text, WordTokenizerOptions options)
    {
        _text = text;
        _options = options;
        _plain = options is { JoinVerbs: false, JoinAbbreviations: false, SplitClitics: false, LineBreaks: false };
    }

    /// <summary>The token just read.</summary>
    public readonly Token Current => _current;

    /// <summary>Reads the next token.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext() => _plain
        ? TokenScanner.Next(_text, ref _position, lineBreaks: false, out _current)
        : TokenJoiner.Next(_text, ref _position, _options, out _current);

    /// <summary>Lets <c>foreach</c> use this value.</summary>
    public readonly TokenEnumerator GetEnumerator() => this;
}
