using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PersianNews.Calendars;

namespace PersianNews.Dates;

/// <summary>A day of the lunar Hijri calendar, years 1 to 8999. A plain value: 4 bytes, no culture, no clock.</summary>
/// <remarks>
/// Where <see cref="IsPublished"/>, months are as long as they were published in Iran; elsewhere the tabular calendar is
/// used, which may be off by a day or two. The default value is 1 Muharram 1.
/// </remarks>
[JsonConverter(typeof(LunarHijriDateJsonConverter))]
public readonly struct LunarHijriDate : IEquatable<LunarHijriDate>, IComparable<LunarHijriDate>, ISpanFormattable, ISpanParsable<LunarHijriDate>
{
    private readonly int _packed;

    /// <summary>Creates a date.</summary>
    /// <param name="year">The year, 1 to 8999.</param>
    /// <param name="month">The month, 1 (Muharram) to 12 (Dhu al-Hijja).</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such day exists.</exception>
    public LunarHijriDate(int year, int month, int day)
    {
        if (!LunarCalendar.IsDay(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), $"There is no day {year:D4}-{month:D2}-{day:D2} in the lunar Hijri calendar.");
        }

        _packed = Pack(year, month, day);
    }

    private LunarHijriDate(int packed) => _packed = packed;

    /// <summary>The year.</summary>
    public int Year => _packed / (12 * 32) + 1;

    /// <summary>The month, 1 (Muharram) to 12 (Dhu al-Hijja).</summary>
    public int Month => _packed / 32 % 12 + 1;

    /// <summary>The day of the month.</summary>
    public int Day => _packed % 32 + 1;

    /// <summary>The weekday.</summary>
    public DayOfWeek DayOfWeek => ToDateOnly().DayOfWeek;

    /// <summary>Whether the month is as published in Iran; otherwise the day may be off by one or two.</summary>
    public bool IsPublished => LunarCalendar.IsPublished(Year);

    /// <summary>The Persian name of the month, such as «رمضان».</summary>
    public string MonthName => PersianNames.LunarMonth(Month);

    /// <summary>Creates a date if there is such a day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    /// <param name="date">The date.</param>
    public static bool TryCreate(int year, int month, int day, out LunarHijriDate date)
    {
        bool exists = LunarCalendar.IsDay(year, month, day);
        date = exists ? new LunarHijriDate(Pack(year, month, day)) : default;
        return exists;
    }

    /// <summary>The same day in the lunar Hijri calendar.</summary>
    /// <param name="date">A day from 19 July 622 to 31 July 9353.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the calendar.</exception>
    public static LunarHijriDate FromDateOnly(DateOnly date) => FromDayNumber(date.DayNumber, nameof(date));

    /// <summary>The same day in the Gregorian calendar.</summary>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(LunarCalendar.ToDayNumber(Year, Month, Day));

    /// <summary>The day so many days later.</summary>
    /// <param name="days">The days; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the calendar.</exception>
    public LunarHijriDate AddDays(int days) => FromDayNumber(ToDateOnly().DayNumber + (long)days, nameof(days));

    /// <inheritdoc/>
    public bool Equals(LunarHijriDate other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is LunarHijriDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;

    /// <inheritdoc/>
    public int CompareTo(LunarHijriDate other) => _packed.CompareTo(other._packed);

    /// <summary>Whether two dates are the same day.</summary>
    public static bool operator ==(LunarHijriDate left, LunarHijriDate right) => left.Equals(right);

    /// <summary>Whether two dates are different days.</summary>
    public static bool operator !=(LunarHijriDate left, LunarHijriDate right) => !left.Equals(right);

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(LunarHijriDate left, LunarHijriDate right) => left._packed < right._packed;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(LunarHijriDate left, LunarHijriDate right) => left._packed > right._packed;

    /// <summary>Whether the left day is the same or earlier.</summary>
    public static bool operator <=(LunarHijriDate left, LunarHijriDate right) => left._packed <= right._packed;

    /// <summary>Whether the left day is the same or later.</summary>
    public static bool operator >=(LunarHijriDate left, LunarHijriDate right) => left._packed >= right._packed;

    /// <summary>Writes <c>1446-01-10</c>, whatever the culture.</summary>
    public override string ToString() => ToString("yyyy-MM-dd");

    /// <summary>Writes the date with a format; see <see cref="SolarHijriDate.ToString(string?, DigitShape)"/>.</summary>
    /// <param name="format">The format.</param>
    /// <param name="digits">The digits to write.</param>
    /// <exception cref="FormatException">The format has an unclosed quote.</exception>
    public string ToString(string? format, DigitShape digits = DigitShape.Ascii) => CalendarFormat.ToString(Year, Month, Day, DayOfWeek, CalendarKind.LunarHijri, format, digits);

    /// <inheritdoc cref="ToString(string?, DigitShape)"/>
    /// <param name="format">The format.</param>
    /// <param name="formatProvider">Ignored: the result never depends on a culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CalendarFormat.TryFormat(Year, Month, Day, DayOfWeek, CalendarKind.LunarHijri, destination, out charsWritten, format, DigitShape.Ascii);

    /// <summary>Reads <c>1446-01-10</c>, <c>1446/1/10</c> or <c>1446.1.10</c> in any digits.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static LunarHijriDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LunarHijriDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out LunarHijriDate date) ? date : throw new FormatException("The text is not a lunar Hijri date such as 1446-01-10.");

    /// <summary>Reads a date; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The date.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LunarHijriDate result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out LunarHijriDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LunarHijriDate result)
    {
        result = default;
        return CalendarFormat.TryParse(s, out int year, out int month, out int day) && TryCreate(year, month, day, out result);
    }

    private static LunarHijriDate FromDayNumber(long number, string parameter)
    {
        if (number < LunarCalendar.ToDayNumber(LunarCalendar.MinYear, 1, 1) || number >= LunarCalendar.ToDayNumber(LunarCalendar.MaxYear + 1, 1, 1))
        {
            throw new ArgumentOutOfRangeException(parameter, "The day lies outside the lunar Hijri calendar.");
        }

        (int year, int month, int day) = LunarCalendar.FromDayNumber((int)number);
        return new LunarHijriDate(Pack(year, month, day));
    }

    private static int Pack(int year, int month, int day) => ((year - 1) * 12 + month - 1) * 32 + day - 1;
}
