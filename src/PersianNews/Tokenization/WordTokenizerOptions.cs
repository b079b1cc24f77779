namespace PersianNews.Tokenization;

/// <summary>The choices of a <see cref="WordTokenizer"/>.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record WordTokenizerOptions
{
    /// <summary>One token for each word between white space and marks.</summary>
    public static WordTokenizerOptions Default { get; } = new();

    /// <summary>Whether the parts of one verb («گفته شده است», «خواهد رفت») are one token.</summary>
    public bool JoinVerbs { get; init; }

    /// <summary>Whether abbreviations with their dots or brackets («ه.ش», «(ع)») are one token.</summary>
    public bool JoinAbbreviations { get; init; }

    /// <summary>Whether endings set apart by a half-space («کتاب‌هایش») are tokens of their own.</summary>
    public bool SplitClitics { get; init; }

    /// <summary>Whether runs of line ends are tokens.</summary>
    public bool LineBreaks { get; init; }
}
