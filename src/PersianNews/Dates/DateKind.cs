namespace PersianNews.Dates;

/// <summary>What a date expression denotes.</summary>
public enum DateKind : byte
{
    /// <summary>One day.</summary>
    Date,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A half of a year.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century.</summary>
    Century,

    /// <summary>From one day or time to another; also a vague past.</summary>
    Range,

    /// <summary>Several days, months or years that share a head.</summary>
    List,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day and a time of day.</summary>
    DateTime,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that comes again and again.</summary>
    Set,
}
