namespace PersianNews.Dates;

/// <summary>Why a text is not one date.</summary>
/// <param name="Kind">What failed.</param>
/// <param name="Position">Where, in UTF-16 code units of the text.</param>
public readonly record struct DateParseError(DateParseErrorKind Kind, int Position);
