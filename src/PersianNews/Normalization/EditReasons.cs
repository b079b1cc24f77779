namespace PersianNews.Normalization;

/// <summary>Why a normalizer changed a stretch of text.</summary>
[Flags]
public enum EditReasons
{
    /// <summary>Nothing changed.</summary>
    None = 0,

    /// <summary>An Arabic or regional letter form became the Persian letter.</summary>
    Letter = 1,

    /// <summary>A presentation form or ligature was spelled out.</summary>
    PresentationForm = 1 << 1,

    /// <summary>Digits were rewritten in one shape.</summary>
    Digit = 1 << 2,

    /// <summary>A vowel mark was dropped, or composed with its letter.</summary>
    Diacritic = 1 << 3,

    /// <summary>A kashida was dropped.</summary>
    Kashida = 1 << 4,

    /// <summary>An invisible control was dropped.</summary>
    Invisible = 1 << 5,

    /// <summary>White space was collapsed, trimmed or put in its usual form.</summary>
    WhiteSpace = 1 << 6,

    /// <summary>A half-space was put back, tidied or removed.</summary>
    HalfSpace = 1 << 7,

    /// <summary>A punctuation mark became the Persian one, or the space around it was set right.</summary>
    Punctuation = 1 << 8,

    /// <summary>Quotation marks became guillemets.</summary>
    Quote = 1 << 9,

    /// <summary>A decimal point or a thousands comma became the Persian one, or a number was set apart from a word.</summary>
    Number = 1 << 10,

    /// <summary>The ezafe after a silent ه was written in one form.</summary>
    Ezafe = 1 << 11,

    /// <summary>An HTML entity was decoded or a tag removed.</summary>
    Markup = 1 << 12,

    /// <summary>A letter or mark written many times for emphasis was reduced.</summary>
    Repetition = 1 << 13,

    /// <summary>A word was joined as the Academy of Persian Language writes it.</summary>
    Spelling = 1 << 14,
}
