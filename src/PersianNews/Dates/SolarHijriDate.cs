using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PersianNews.Calendars;
using PersianNews.Dates.Resolving;
using PersianNews.Dates.Writing;

namespace PersianNews.Dates;

/// <summary>A day of the Solar Hijri calendar, years 1 to 9377. A plain value: 4 bytes, no culture, no clock.</summary>
/// <remarks>
/// Leap years are those of the official table; outside 1178–1501 those of <see cref="System.Globalization.PersianCalendar"/>.
/// Before 1304 official months had other lengths; days of that time are given by the present rule. The default value is
/// 1 Farvardin 1.
/// </remarks>
[JsonConverter(typeof(SolarHijriDateJsonConverter))]
public readonly struct SolarHijriDate : IEquatable<SolarHijriDate>, IComparable<SolarHijriDate>, IComparable, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<SolarHijriDate>, IUtf8SpanParsable<SolarHijriDate>
{
    private const CalendarKind Calendar = CalendarKind.SolarHijri;

    private readonly HijriDay _day;

    /// <summary>Creates a date.</summary>
    /// <param name="year">The year, 1 to 9377.</param>
    /// <param name="month">The month, 1 (Farvardin) to 12 (Esfand).</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such day exists.</exception>
    public SolarHijriDate(int year, int month, int day) => _day = HijriDay.Create(Calendar, year, month, day);

    private SolarHijriDate(HijriDay day) => _day = day;

    /// <summary>The earliest date, 1 Farvardin 1 (22 March 622).</summary>
    public static SolarHijriDate MinValue => default;

    /// <summary>The latest date, the last day of Esfand 9377 (17 March 9999).</summary>
    public static SolarHijriDate MaxValue { get; } = new(HijriDay.Last(Calendar));

    /// <summary>The year.</summary>
    public int Year => _day.Year;

    /// <summary>The month, 1 (Farvardin) to 12 (Esfand).</summary>
    public int Month => _day.Month;

    /// <summary>The day of the month.</summary>
    public int Day => _day.Day;

    /// <summary>The weekday.</summary>
    public DayOfWeek DayOfWeek => ToDateOnly().DayOfWeek;

    /// <summary>The day of the year, 1 to 366.</summary>
    public int DayOfYear => _day.DayOfYear(Calendar);

    /// <summary>The week of the year, from 1; weeks begin on Saturday, and week 1 is the one that holds 1 Farvardin.</summary>
    public int WeekOfYear
    {
        get
        {
            int nowruz = (SolarCalendar.YearStart(Year) + 2) % 7;
            return (DayOfYear - 1 + nowruz) / 7 + 1;
        }
    }

    /// <summary>The Persian name of the month, such as «تیر».</summary>
    public string MonthName => PersianNames.SolarMonth(Month);

    /// <summary>Creates a date if there is such a day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    /// <param name="date">The date; the first of the calendar where there is none.</param>
    /// <returns>Whether there is.</returns>
    public static bool TryCreate(int year, int month, int day, out SolarHijriDate date)
    {
        bool exists = HijriDay.TryCreate(Calendar, year, month, day, out HijriDay created);
        date = new SolarHijriDate(created);
        return exists;
    }

    /// <summary>The same day in the Solar Hijri calendar.</summary>
    /// <param name="date">A day from 22 March 622 to 17 March 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the calendar.</exception>
    public static SolarHijriDate FromDateOnly(DateOnly date) => new(HijriDay.FromDayNumber(Calendar, date.DayNumber, nameof(date)));

    /// <summary>Whether Esfand has thirty days.</summary>
    /// <param name="year">The year, 1 to 9377.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the calendar.</exception>
    public static bool IsLeapYear(int year) => DaysInYear(year) == 366;

    /// <summary>How many days a month has.</summary>
    /// <param name="year">The year, 1 to 9377.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static int DaysInMonth(int year, int month) => HijriDay.DaysInMonth(Calendar, year, month);

    /// <summary>How many days a year has: 365, or 366 in leap years.</summary>
    /// <param name="year">The year, 1 to 9377.</param>
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
    public SolarHijriDate AddDays(int days) => new(_day.AddDays(Calendar, days));

    /// <summary>The same day so many months later; the day is clipped to the length of the month.</summary>
    /// <param name="months">The months; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the calendar.</exception>
    public SolarHijriDate AddMonths(int months) => new(_day.AddMonths(Calendar, months));

    /// <summary>The same day so many years later; 30 Esfand becomes 29 in a common year.</summary>
    /// <param name="years">The years; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the calendar.</exception>
    public SolarHijriDate AddYears(int years) => new(_day.AddYears(Calendar, years));

    /// <summary>How many days lie between this and an earlier date; negative when <paramref name="other"/> is later.</summary>
    /// <param name="other">The other date.</param>
    public int DaysSince(SolarHijriDate other) => _day.DayNumber(Calendar) - other._day.DayNumber(Calendar);

    /// <inheritdoc/>
    public bool Equals(SolarHijriDate other) => _day == other._day;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is SolarHijriDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _day.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(SolarHijriDate other) => _day.CompareTo(other._day);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        SolarHijriDate other => CompareTo(other),
        _ => throw new ArgumentException("Not a Solar Hijri date.", nameof(obj)),
    };

    /// <summary>Whether two dates are the same day.</summary>
    public static bool operator ==(SolarHijriDate left, SolarHijriDate right) => left.Equals(right);

    /// <summary>Whether two dates are different days.</summary>
    public static bool operator !=(SolarHijriDate left, SolarHijriDate right) => !left.Equals(right);

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(SolarHijriDate left, SolarHijriDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(SolarHijriDate left, SolarHijriDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left day is the same or earlier.</summary>
    public static bool operator <=(SolarHijriDate left, SolarHijriDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left day is the same or later.</summary>
    public static bool operator >=(SolarHijriDate left, SolarHijriDate right) => left.CompareTo(right) >= 0;

    /// <summary>Writes <c>1405-08-30</c>, whatever the culture.</summary>
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

    /// <summary>Reads <c>1405-08-30</c>, <c>1405/8/30</c> or <c>1405.8.30</c> in any digits; anything wordy is the parser's business.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static SolarHijriDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static SolarHijriDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => TryParse(s, provider, out SolarHijriDate date) ? date : throw NoDate();

    /// <summary>Reads a date from UTF-8; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static SolarHijriDate Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) => TryParse(utf8Text, provider, out SolarHijriDate date) ? date : throw NoDate();

    /// <summary>Reads a date; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The date.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SolarHijriDate result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out SolarHijriDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SolarHijriDate result)
    {
        bool read = CalendarFormat.TryParse(s, Calendar, out HijriDay day);
        result = new SolarHijriDate(day);
        return read;
    }

    /// <summary>Reads a date from UTF-8; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The date.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out SolarHijriDate result)
    {
        bool read = CalendarFormat.TryParseUtf8(utf8Text, Calendar, out HijriDay day);
        result = new SolarHijriDate(day);
        return read;
    }

    private static FormatException NoDate() => new("The text is not a Solar Hijri date such as 1405-08-30.");
}
