namespace PersianNews.Tokenization;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>A word in any script, half-spaces and marks inside it included.</summary>
    Word,

    /// <summary>A number or a numeric date in any digit shape, with its separators.</summary>
    Number,

    /// <summary>A punctuation mark, or a run of one mark.</summary>
    Punctuation,

    /// <summary>Any other visible code point, or one that cannot be shown.</summary>
    Symbol,

    /// <summary>An address on the web.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A word led by a number sign.</summary>
    Hashtag,

    /// <summary>A name led by an at sign.</summary>
    Mention,

    /// <summary>An emoji sequence.</summary>
    Emoji,

    /// <summary>A run of line ends; only with <see cref="WordTokenizerOptions.LineBreaks"/>.</summary>
    LineBreak,
}
