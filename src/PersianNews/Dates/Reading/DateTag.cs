namespace PersianNews.Dates.Reading;

/// <summary>The slots of the date grammar: one bit each, by the names that patterns use.</summary>
[Flags]
internal enum DateTag : ulong
{
    None = 0,

    // Numbers, by what they can stand for.
    Small = 1UL << 0,           // 0–99, in digits or words, not part of 1403/4/16
    Ordinal = 1UL << 1,         // شانزدهم، ۱۶م، اول
    Year4 = 1UL << 2,           // 1000–2999
    Year2 = 1UL << 3,           // ۹۸، ۰۳، نود و هشت
    Number = 1UL << 4,          // any whole number
    Part = 1UL << 5,            // one of the numbers of 1403/4/16, 14:30, 16-20
    Decimal = 1UL << 6,         // ۱۹.۳۰، ۲/۵، نیم

    // Names.
    Month = 1UL << 7,
    MonthMah = 1UL << 8,        // تیرماه
    MonthWeak = 1UL << 9,       // میزان، می، صفر: month only beside a day or with ماه
    MonthLatin = 1UL << 10,
    Weekday = 1UL << 11,
    Weekdays = 1UL << 12,       // جمعه‌ها
    Season = 1UL << 13,
    Named = 1UL << 14,
    RelativeDay = 1UL << 15,
    RelativeNight = 1UL << 16,
    RelativeYear = 1UL << 17,

    // Units.
    DayWord = 1UL << 18,
    WeekWord = 1UL << 19,
    MonthWord = 1UL << 20,
    YearWord = 1UL << 21,
    DecadeWord = 1UL << 22,
    CenturyWord = 1UL << 23,
    HourWord = 1UL << 24,
    ClockUnit = 1UL << 25,      // دقیقه، ثانیه
    Units = 1UL << 26,          // روزهای، سال‌ها
    UnitAdjective = 1UL << 27,  // ساله، ماهه
    HalfWord = 1UL << 28,
    SeasonWord = 1UL << 29,
    YearAdjective = 1UL << 30,  // تحصیلی

    // Words that relate and shade.
    Shift = 1UL << 31,
    Recent = 1UL << 32,
    This = 1UL << 33,
    Era = 1UL << 34,
    Mod = 1UL << 35,
    Approx = 1UL << 36,
    Every = 1UL << 37,
    EverySet = 1UL << 38,       // همه‌ساله، هرروز، روزانه
    Last = 1UL << 39,           // آخرین، پایانی
    First = 1UL << 40,          // ابتدایی
    Some = 1UL << 41,           // چند
    Or = 1UL << 42,             // یا
    IsoT = 1UL << 43,
    Of = 1UL << 44,

    // What joins phrases; the second stage keeps these.
    To = 1UL << 45,
    And = 1UL << 46,
    Comma = 1UL << 47,
    Dash = 1UL << 48,
    Open = 1UL << 49,
    Close = 1UL << 50,
    Equal = 1UL << 51,
    Dated = 1UL << 52,
    PartOfDay = 1UL << 53,
    Colon = 1UL << 54,
    Slash = 1UL << 55,          // / . ٫ between the parts of a numeric date

    // Context that readings look at.
    Preposition = 1UL << 56,
    Place = 1UL << 57,
    Event = 1UL << 58,
    Document = 1UL << 59,
    Count = 1UL << 60,
    Age = 1UL << 61,
    Lasting = 1UL << 62,
    NumberHead = 1UL << 63,

    Joints = To | And | Or | Comma | Dash | Open | Close | Equal | Dated | PartOfDay | Colon,
    AnyMonth = Month | MonthMah | MonthWeak,
    AnyUnit = DayWord | WeekWord | MonthWord | YearWord | DecadeWord | CenturyWord | HourWord | ClockUnit,
}
