namespace PersianNews.Tokenization;

/// <summary>What a code unit is to the word tokenizer.</summary>
internal enum TokenClass : byte
{
    /// <summary>A letter of the Arabic script.</summary>
    Letter,

    /// <summary>A combining mark or kashida: part of the word it stands in.</summary>
    Mark,

    /// <summary>A joiner or an invisible control: part of a word only between its letters.</summary>
    Invisible,

    /// <summary>White space inside a line.</summary>
    Space,

    /// <summary>A line end.</summary>
    LineEnd,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A letter of another script.</summary>
    Foreign,

    /// <summary>A dot or an ellipsis.</summary>
    Dot,

    /// <summary>! ? ؟</summary>
    Exclamation,

    /// <summary>Any other punctuation mark.</summary>
    Punctuation,

    /// <summary>@ or #.</summary>
    Lead,

    /// <summary>Anything else.</summary>
    Other,
}
