namespace PersianNews.Dates.Reading;

/// <summary>The slots of the second stage; what joins phrases keeps its bits of <see cref="DateTag"/>.</summary>
[Flags]
internal enum PhraseTag : ulong
{
    None = 0,
    Day = 1UL << 0,             // one day of a calendar
    Relative = 1UL << 1,        // امروز، هفته گذشته
    Weekday = 1UL << 2,         // a bare weekday
    Numeric = 1UL << 3,         // 1403/4/16
    Period = 1UL << 4,          // month, year, season and other calendar intervals
    Clock = 1UL << 5,           // a time of day
    Range = 1UL << 6,
    List = 1UL << 7,
    Duration = 1UL << 8,
    Set = 1UL << 9,
    Moment = 1UL << 10,         // a day with a time
    Yearless = 1UL << 11,       // a day or list of days without a year, beside its other tag
    Dated = 1UL << 12,          // with a year, beside its other tag
    AnyDay = Day | Relative | Weekday | Numeric,
}
