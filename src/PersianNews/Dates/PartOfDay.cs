namespace PersianNews.Dates;

/// <summary>A part of the day.</summary>
public enum PartOfDay : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>بامداد، سحر: TIMEX <c>DA</c>.</summary>
    Dawn,

    /// <summary>صبح: <c>MO</c>.</summary>
    Morning,

    /// <summary>ظهر: <c>MI</c>.</summary>
    Noon,

    /// <summary>بعدازظهر، عصر: <c>AF</c>.</summary>
    Afternoon,

    /// <summary>غروب، شامگاه: <c>EV</c>.</summary>
    Evening,

    /// <summary>شب: <c>NI</c>.</summary>
    Night,

    /// <summary>نیمه‌شب: <c>MN</c>.</summary>
    Midnight,
}
