namespace PersianNews.Dates;

/// <summary>The digits that a date is written with.</summary>
public enum DigitShape : byte
{
    /// <summary>0 to 9.</summary>
    Ascii,

    /// <summary>۰ to ۹.</summary>
    Persian,
}
