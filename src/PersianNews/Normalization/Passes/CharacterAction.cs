namespace PersianNews.Normalization.Passes;

/// <summary>What the character pass has to do about a code unit.</summary>
internal enum CharacterAction : byte
{
    /// <summary>Nothing: copy it.</summary>
    None,

    /// <summary>An Arabic or look-alike form of a Persian letter.</summary>
    Letter,

    /// <summary>A letter of another language in Arabic script.</summary>
    ExoticLetter,

    /// <summary>ة, which is ه or ه with ezafe.</summary>
    TehMarbuta,

    /// <summary>A presentation form of one letter.</summary>
    Presentation,

    /// <summary>Spelled out by <see cref="CharacterActions.Expansion"/>.</summary>
    Ligature,

    /// <summary>A letter with hamza in one code unit that is written in two: ۀ.</summary>
    Decompose,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A circled, raised or lowered digit.</summary>
    ExoticDigit,

    /// <summary>A vowel mark, U+064B to U+0652.</summary>
    Diacritic,

    /// <summary>Any other combining mark of the Arabic script.</summary>
    OtherMark,

    /// <summary>Madda or hamza that composes with the letter before it.</summary>
    Composing,

    /// <summary>U+0640.</summary>
    Kashida,

    /// <summary>A control that shows nothing.</summary>
    Invisible,

    /// <summary>A half-space, or what shows nothing but stands for one between a stem and an affix.</summary>
    SoftJoiner,

    /// <summary>U+00AC, which old editors leave where a half-space was.</summary>
    NotSign,

    /// <summary>U+200D.</summary>
    Zwj,

    /// <summary>White space other than a plain space.</summary>
    Space,

    /// <summary>A line end other than a line feed.</summary>
    LineEnd,

    /// <summary>May start a protected span: a letter of another script, '@', '#'.</summary>
    Special,

    /// <summary>May start an HTML tag.</summary>
    Tag,

    /// <summary>May start an HTML entity: '&amp;'.</summary>
    Entity,

    /// <summary>A surrogate or a symbol that may start an emoji sequence.</summary>
    Emoji,
}
