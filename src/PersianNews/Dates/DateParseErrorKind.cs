namespace PersianNews.Dates;

/// <summary>Kinds of failure.</summary>
public enum DateParseErrorKind : byte
{
    /// <summary>Nothing failed.</summary>
    None,

    /// <summary>The text is empty.</summary>
    Empty,

    /// <summary>No rule begins here.</summary>
    NotADate,

    /// <summary>A date, and then something else.</summary>
    TrailingText,

    /// <summary>A well-formed date of a day that does not exist.</summary>
    NoSuchDay,
}
