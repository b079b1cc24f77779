namespace PersianNews.Normalization.Passes;

/// <summary>What a code unit is to the spacing pass.</summary>
internal enum SpacingClass : byte
{
    /// <summary>A letter of the Arabic script, or a mark on one.</summary>
    Letter,

    /// <summary>A space.</summary>
    Space,

    /// <summary>A zero-width non-joiner.</summary>
    HalfSpace,

    /// <summary>A line end.</summary>
    LineEnd,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>. and …</summary>
    Dot,

    /// <summary>Any other mark that follows a word: ، ؛ : ! ؟ and the ASCII ones.</summary>
    Mark,

    /// <summary>A percent sign.</summary>
    Percent,

    /// <summary>An opening bracket or guillemet.</summary>
    Open,

    /// <summary>A closing bracket or guillemet.</summary>
    Close,

    /// <summary>A quotation mark that opens or closes, as the text decides.</summary>
    Quote,

    /// <summary>A hyphen.</summary>
    Hyphen,

    /// <summary>A letter of another script.</summary>
    Foreign,

    /// <summary>Anything else.</summary>
    Other,
}
