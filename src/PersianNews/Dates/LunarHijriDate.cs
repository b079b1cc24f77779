using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PersianNews.Calendars;
using PersianNews.Dates.Resolving;
using PersianNews.Dates.Writing;

namespace PersianNews.Dates;

/// <summary>A day of the lunar Hijri calendar, years 1 to 8999. A plain value: 4 bytes, no culture, no clock.</summary>
/// <remarks>
/// Where <see cref="IsPublished"/> (1264 to 1449), months are as long as the Calendar Centre of the University of Tehran
/// published them, the last years as its almanac foresees them; elsewhere the tabular calendar is used (thirty-year cycle,
/// civil epoch), which may be off by a day or two. Arithmetic goes by the same months, so that days never overlap or are
/// missing. The default value is 1 Muharram 1.
/// </remarks>
[JsonConverter(typeof(LunarHijriDateJsonConverter))]
public readonly struct LunarHijriDate : IEquatable<LunarHijriDate>, IComparable<LunarHijriDate>, IComparable, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<LunarHijriDate>, IUtf8SpanParsable<LunarHijriDate>
{
    private const CalendarKind Calendar = CalendarKind.LunarHijri;

    private readonly HijriDay _day;

    /// <summary>Creates a date.</summary>
    /// <param name="year">The year, 1 to 8999.</param>
    /// <param name="month">The month, 1 (Muharram) to 12 (Dhu al-Hijja).</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such day exists.</exception>
    public LunarHijriDate(int year, int month, int day) => _day = HijriDay.Create(Calendar, year, month, day);

    private LunarHijriDate(HijriDay day) => _day = day;

    /// <summary>The earliest date, 1 Muharram 1 (19 July 622).</summary>
    public static LunarHijriDate MinValue => default;

    /// <summary>The latest date, the last day of Dhu al-Hijja 8999 (31 July 9353).</summary>
    public static LunarHijriDate MaxValue { get; } = new(HijriDay.Last(Calendar));

    /// <summary>The year.</summary>
    public int Year => _day.Year;

    /// <summary>The month, 1 (Muharram) to 12 (Dhu al-Hijja).</summary>
    public int Month => _day.Month;

    /// <summary>The day of the month.</summary>
    public int Day => _day.Day;

    /// <summary>The weekday.</summary>
    public DayOfWeek DayOfWeek => ToDateOnly().DayOfWeek;

    /// <summary>The day of the year, 1 to 355.</summary>
    public int DayOfYear => _day.DayOfYear(Calendar);

    /// <summary>Whether the month is as published in Iran; otherwise the day may be off by one or two.</summary>
    public bool IsPublished => LunarCalendar.IsPublished(Year);

    /// <summary>The Persian name of the month, such as «رمضان».</summary>
    public string MonthName => PersianNames.LunarMonth(Month);

    /// <summary>Creates a date if there is such a day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    /// <param name="date">The date; the first of the calendar where there is none.</param>
    /// <returns>Whether there is.</returns>
    public static bool TryCreate(int year, int month, int day, out LunarHijriDate date)
    {
        bool exists = HijriDay.TryCreate(Calendar, year, month, day, out HijriDay created);
        date = new LunarHijriDate(created);
        return exists;
    }

    /// <summary>The same day in the lunar Hijri calendar.</summary>
    /// <param name="date">A day from 19 July 622 to 31 July 9353.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the calendar.</exception>
    public static LunarHijriDate FromDateOnly(DateOnly date) => new(HijriDay.FromDayNumber(Calendar, date.DayNumber, nameof(date)));

    /// <summary>How many days a month has: 29 or 30, as published where it was.</summary>
    /// <param name="year">The year, 1 to 8999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static int DaysInMonth(int year, int month) => HijriDay.DaysInMonth(Calendar, year, month);

    /// <summary>How many days a year has: 353 (1 in 93 of the published years), 354 or 355.</summary>
    /// <param name="year">The year, 1 to 8999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the calendar.</exception>
    public static int DaysInYear(int year) => HijriDay.DaysInYear(Calendar, year);

    /// <summary>The same day in the Gregorian calendar.</summary>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(_day.DayNumber(Calendar));

    /// <summary>Splits the date.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    public void Deconstruct(out int year, out int month, out int day) => (year, month, day) = (Year, Month, Day);

    /// <summary>The day so many days later.</summary>
    /// <param name="days">The days; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the calendar.</exception>
    public LunarHijriDate AddDays(int days) => new(_day.AddDays(Calendar, days));

    /// <summary>The same day so many months later; the day is clipped to the length of the month.</summary>
    /// <param name="months">The months; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the calendar.</exception>
    public LunarHijriDate AddMonths(int months) => new(_day.AddMonths(Calendar, months));

    /// <summary>The same day so many years later; the day is clipped to the length of the month.</summary>
    /// <param name="years">The years; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the calendar.</exception>
    public LunarHijriDate AddYears(int years) => new(_day.AddYears(Calendar, years));

    /// <summary>How many days lie between this and an earlier date; negative when <paramref name="other"/> is later.</summary>
    /// <param name="other">The other date.</param>
    public int DaysSince(LunarHijriDate other) => _day.DayNumber(Calendar) - other._day.DayNumber(Calendar);

    /// <inheritdoc/>
    public bool Equals(LunarHijriDate other) => _day == other._day;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is LunarHijriDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _day.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(LunarHijriDate other) => _day.CompareTo(other._day);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        LunarHijriDate other => CompareTo(other),
        _ => throw new ArgumentException("Not a lunar Hijri date.", nameof(obj)),
    };

    /// <summary>Whether two dates are the same day.</summary>
    public static bool operator ==(LunarHijriDate left, LunarHijriDate right) => left.Equals(right);

    /// <summary>Whether two dates are different days.</summary>
    public static bool operator !=(LunarHijriDate left, LunarHijriDate right) => !left.Equals(right);

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(LunarHijriDate left, LunarHijriDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(LunarHijriDate left, LunarHijriDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left day is the same or earlier.</summary>
    public static bool operator <=(LunarHijriDate left, LunarHijriDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left day is the same or later.</summary>
    public static bool operator >=(LunarHijriDate left, LunarHijriDate right) => left.CompareTo(right) >= 0;

    /// <summary>Writes <c>1446-01-10</c>, whatever the culture.</summary>
    public override string ToString() => ToString("yyyy-MM-dd");

    /// <summary>Writes the date with a format.</summary>
    /// <param name="format">
    /// <c>yyyy</c>, <c>yy</c>, <c>MM</c>, <c>M</c>, <c>MMMM</c> (month name), <c>dd</c>, <c>d</c>, <c>dddd</c> (weekday name),
    /// text in single quotes, anything else as it stands; or <c>d</c> alone for <c>yyyy/MM/dd</c>, <c>D</c> alone for
    /// <c>dddd d MMMM yyyy</c> with Persian digits, <c>o</c> or nothing for <c>yyyy-MM-dd</c>.
    /// </param>
    /// <param name="digits">The digits to write.</param>
    /// <exception cref="FormatException">The format has an unclosed quote.</exception>
    public string ToString(string? format, DigitShape digits = DigitShape.Ascii) => CalendarFormat.ToString(_day, Calendar, format, digits);

    /// <inheritdoc cref="ToString(string?, DigitShape)"/>
    /// <param name="format">The format.</param>
    /// <param name="formatProvider">Ignored: the result never depends on a culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Writes the date into a buffer; formats as <see cref="ToString(string?, DigitShape)"/>.</summary>
    /// <param name="destination">The buffer.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Ignored.</param>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CalendarFormat.TryFormat(_day, Calendar, destination, out charsWritten, format, DigitShape.Ascii);

    /// <summary>Writes the date into a buffer as UTF-8; formats as <see cref="ToString(string?, DigitShape)"/>.</summary>
    /// <param name="utf8Destination">The buffer.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Ignored.</param>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CalendarFormat.TryFormatUtf8(_day, Calendar, utf8Destination, out bytesWritten, format);

    /// <summary>Reads <c>1446-01-10</c>, <c>1446/1/10</c> or <c>1446.1.10</c> in any digits; anything wordy is the parser's business.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static LunarHijriDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LunarHijriDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out LunarHijriDate date) ? date : throw NoDate();

    /// <summary>Reads a date from UTF-8; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static LunarHijriDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => TryParse(utf8Text, provider, out LunarHijriDate date) ? date : throw NoDate();

    /// <summary>Reads a date; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The date.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LunarHijriDate result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out LunarHijriDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LunarHijriDate result)
    {
        bool read = CalendarFormat.TryParse(s, Calendar, out HijriDay day);
        result = new LunarHijriDate(day);
        return read;
    }

    /// <summary>Reads a date from UTF-8; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The date.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out LunarHijriDate result)
    {
        bool read = CalendarFormat.TryParseUtf8(utf8Text, Calendar, out HijriDay day);
        result = new LunarHijriDate(day);
        return read;
    }

    private static FormatException NoDate() => new("The text is not a lunar Hijri date such as 1446-01-10.");
}
