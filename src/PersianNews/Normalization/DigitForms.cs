namespace PersianNews.Normalization;

/// <summary>The digit shapes that a normalizer writes.</summary>
public enum DigitForms : byte
{
    /// <summary>Leave digits as they are written.</summary>
    Keep,

    /// <summary>Persian digits, U+06F0 to U+06F9.</summary>
    Persian,

    /// <summary>ASCII digits.</summary>
    Ascii,
}
