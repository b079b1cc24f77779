namespace PersianNews.Dates;

/// <summary>The named days and weeks that are read: a closed list.</summary>
public enum NamedDay : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>نوروز: 1 Farvardin.</summary>
    Nowruz,

    /// <summary>سیزده‌بدر، روز طبیعت: 13 Farvardin.</summary>
    Sizdah,

    /// <summary>روز ارتش: 29 Farvardin.</summary>
    Army,

    /// <summary>روز ملی خلیج فارس: 10 Ordibehesht.</summary>
    PersianGulf,

    /// <summary>روز معلم: 12 Ordibehesht.</summary>
    Teacher,

    /// <summary>روز کارگر: 1 May.</summary>
    Labour,

    /// <summary>روز خبرنگار: 17 Mordad.</summary>
    Journalist,

    /// <summary>هفته دولت: 2 to 8 Shahrivar.</summary>
    GovernmentWeek,

    /// <summary>هفته دفاع مقدس: 31 Shahrivar to 6 Mehr.</summary>
    DefenceWeek,

    /// <summary>روز دانشجو: 16 Azar.</summary>
    Student,

    /// <summary>شب یلدا: 30 Azar.</summary>
    Yalda,

    /// <summary>دهه فجر: 12 to 22 Bahman.</summary>
    Fajr,

    /// <summary>چهارشنبه‌سوری: the Tuesday before the last Wednesday of the year.</summary>
    CharshanbeSuri,

    /// <summary>تعطیلات نوروز: 1 to 4 Farvardin.</summary>
    NowruzHolidays,

    /// <summary>تاسوعا: 9 Muharram.</summary>
    Tasua,

    /// <summary>عاشورا: 10 Muharram.</summary>
    Ashura,

    /// <summary>اربعین: 20 Safar.</summary>
    Arbaeen,

    /// <summary>عید فطر: 1 Shawwal.</summary>
    Fitr,

    /// <summary>عید قربان: 10 Dhu al-Hijja.</summary>
    Qurban,

    /// <summary>عید غدیر: 18 Dhu al-Hijja.</summary>
    Ghadir,

    /// <summary>روز قدس: the last Friday of Ramadan.</summary>
    Quds,

    /// <summary>کریسمس: 25 December.</summary>
    Christmas,
}
