namespace PersianNews.Dates.Writing;

/// <summary>The names that dates are written with, half-spaces included.</summary>
internal static class PersianNames
{
    private static readonly string[] Solar = ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];

    private static readonly string[] Lunar =
    [
        "محرم", "صفر", "ربیع\u200Cالاول", "ربیع\u200Cالثانی", "جمادی\u200Cالاول", "جمادی\u200Cالثانی",
        "رجب", "شعبان", "رمضان", "شوال", "ذی\u200Cالقعده", "ذی\u200Cالحجه",
    ];

    private static readonly string[] Days = ["یکشنبه", "دوشنبه", "سه\u200Cشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه"];

    /// <summary>The name of a Solar Hijri month, 1 to 12.</summary>
    public static string SolarMonth(int month) => Solar[month - 1];

    /// <summary>The name of a lunar Hijri month, 1 to 12.</summary>
    public static string LunarMonth(int month) => Lunar[month - 1];

    /// <summary>The name of a weekday.</summary>
    public static string Weekday(DayOfWeek day) => Days[(int)day];
}
