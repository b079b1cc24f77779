using PersianNews.Words;

namespace PersianNews.Search;

/// <summary>Words that say little about what a text is about: conjunctions, pronouns, forms of auxiliary and light verbs.</summary>
/// <remarks>
/// Source of <see cref="Default"/>: <c>Data/stop-words.tsv</c>; each word names its source there (the lists of Hazm and
/// shekar, MIT, and our own).
/// </remarks>
/// <threadsafety>Immutable; instances may be shared between threads.</threadsafety>
public sealed class StopWords
{
    private readonly FoldedWords _words;
    private string[]? _list;

    /// <summary>Creates a list of your own.</summary>
    /// <param name="words">The words, in any spelling; of more than 64 letters none is ever found.</param>
    /// <exception cref="ArgumentException">A word is null; the message says which.</exception>
    public StopWords(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = new(words.Select((word, i) => word is null ? throw new ArgumentException($"Word {i + 1} is null.", nameof(words)) : (word, word)));
    }

    private StopWords(FoldedWords words) => _words = words;

    /// <summary>The embedded list of about three hundred words.</summary>
    public static StopWords Default { get; } = new(FoldedWords.Embedded(WordSet.StopWords));

    /// <summary>The words, in the spelling and order of their source; of your own list, those too that differ only in spelling.</summary>
    public IReadOnlyList<string> Words => _list ??= [.. Enumerable.Range(0, _words.Count).Select(row => _words.WordAt(row).ToString())];

    /// <summary>Whether a word is on the list; letter forms, marks and half-spaces make no difference.</summary>
    /// <param name="word">A word, such as a token's slice.</param>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
