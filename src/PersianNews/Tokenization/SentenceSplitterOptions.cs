namespace PersianNews.Tokenization;

/// <summary>The choices of a <see cref="SentenceSplitter"/>.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record SentenceSplitterOptions
{
    /// <summary>Sentences end at full stops, exclamation and question marks and at line ends.</summary>
    public static SentenceSplitterOptions Default { get; } = new();

    /// <summary>Whether a line end ends a sentence. Off for text whose lines were wrapped; an empty line ends one all the same.</summary>
    public bool LineEnds { get; init; } = true;

    /// <summary>Whether ؛ ends a sentence.</summary>
    public bool Semicolons { get; init; }
}
