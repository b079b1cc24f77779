namespace PersianNews.Characters;

/// <summary>What a UTF-16 code unit is to the parsers.</summary>
internal enum CharClass : byte
{
    /// <summary>Unassigned, private use, a C0/C1 control that is not white space, or a lone surrogate seen alone.</summary>
    Other,

    /// <summary>A letter of the Arabic script (Persian, Arabic, Kurdish, Pashto, Urdu), presentation forms included.</summary>
    Letter,

    /// <summary>A letter of any other script.</summary>
    ForeignLetter,

    /// <summary>A decimal digit of any script that <see cref="Folding"/> knows; it folds to ASCII.</summary>
    Digit,

    /// <summary>White space inside a line: space, tab, no-break space and the like.</summary>
    Space,

    /// <summary>A line end: LF, CR, NEL, LS, PS, VT, FF.</summary>
    LineBreak,

    /// <summary>The zero-width non-joiner (half-space), and the soft hyphen and U+200B that crawls leave in its place.</summary>
    Joiner,

    /// <summary>Nothing to a reader: kashida, vowel marks, hamza above, bidi controls, ZWJ, variation selectors, BOM.</summary>
    Ignorable,

    /// <summary>A punctuation mark.</summary>
    Punctuation,

    /// <summary>A symbol: currency, mathematics, arrows, pictographs of the basic plane.</summary>
    Symbol,

    /// <summary>A high or low surrogate.</summary>
    Surrogate,
}
