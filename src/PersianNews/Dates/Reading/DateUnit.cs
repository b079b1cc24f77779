namespace PersianNews.Dates.Reading;

/// <summary>Units of time, from fine to coarse.</summary>
internal enum DateUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Decade,
    Century,
}
