namespace PersianNews.Dates;

/// <summary>How to choose between several days that fit.</summary>
public enum DatePreference : byte
{
    /// <summary>The fit closest to the reference day.</summary>
    Nearest,

    /// <summary>The latest fit that does not begin after the reference day.</summary>
    NearestPast,

    /// <summary>The earliest fit that does not end before the reference day.</summary>
    NearestFuture,
}
