using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PersianNews.Calendars;

namespace PersianNews.Dates;

/// <summary>A day of the Solar Hijri calendar, years 1 to 9377. A plain value: 4 bytes, no culture, no clock.</summary>
/// <remarks>
/// Leap years are those of the official table; outside 1178–1501 those of <see cref="System.Globalization.PersianCalendar"/>.
/// Before 1304 official months had other lengths; days of that time are given by the present rule. The default value is
/// 1 Farvardin 1.
/// </remarks>
[JsonConverter(typeof(SolarHijriDateJsonConverter))]
public readonly struct SolarHijriDate : IEquatable<SolarHijriDate>, IComparable<SolarHijriDate>, IComparable, ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<SolarHijriDate>
{
    // Months since the first one, times 32, plus the day: keeps the order, and 0 is 1 Farvardin 1.
    private readonly int _packed;

    /// <summary>Creates a date.</summary>
    /// <param name="year">The year, 1 to 9377.</param>
    /// <param name="month">The month, 1 (Farvardin) to 12 (Esfand).</param>
    /// <param name="day">The day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">No such day exists.</exception>
    public SolarHijriDate(int year, int month, int day)
    {
        if (!SolarCalendar.IsDay(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), $"There is no day {year:D4}-{month:D2}-{day:D2} in the Solar Hijri calendar.");
        }

        _packed = Pack(year, month, day);
    }

    private SolarHijriDate(int packed) => _packed = packed;

    /// <summary>The earliest date, 1 Farvardin 1.</summary>
    public static SolarHijriDate MinValue => default;

    /// <summary>The latest date, the last day of Esfand 9377.</summary>
    public static SolarHijriDate MaxValue { get; } = FromDayNumber(SolarCalendar.YearStart(SolarCalendar.MaxYear + 1) - 1);

    /// <summary>The year.</summary>
    public int Year => _packed / (12 * 32) + 1;

    /// <summary>The month, 1 (Farvardin) to 12 (Esfand).</summary>
    public int Month => _packed / 32 % 12 + 1;

    /// <summary>The day of the month.</summary>
    public int Day => _packed % 32 + 1;

    /// <summary>The weekday.</summary>
    public DayOfWeek DayOfWeek => ToDateOnly().DayOfWeek;

    /// <summary>The day of the year, 1 to 366.</summary>
    public int DayOfYear => SolarCalendar.MonthOffset(Month) + Day;

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
    /// <param name="date">The date.</param>
    public static bool TryCreate(int year, int month, int day, out SolarHijriDate date)
    {
        bool exists = SolarCalendar.IsDay(year, month, day);
        date = exists ? new SolarHijriDate(Pack(year, month, day)) : default;
        return exists;
    }

    /// <summary>The same day in the Solar Hijri calendar.</summary>
    /// <param name="date">A day from 22 March 622 to 17 March 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the calendar.</exception>
    public static SolarHijriDate FromDateOnly(DateOnly date)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(date, MinValue.ToDateOnly());
        ArgumentOutOfRangeException.ThrowIfGreaterThan(date, MaxValue.ToDateOnly());
        return FromDayNumber(date.DayNumber);
    }

    /// <summary>Whether Esfand has thirty days.</summary>
    /// <param name="year">The year, 1 to 9377.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the calendar.</exception>
    public static bool IsLeapYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, SolarCalendar.MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, SolarCalendar.MaxYear);
        return SolarCalendar.IsLeapYear(year);
    }

    /// <summary>How many days a month has.</summary>
    /// <param name="year">The year, 1 to 9377.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static int DaysInMonth(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return month == 12 && IsLeapYear(year) ? 30 : month == 12 ? 29 : month <= 6 ? 31 : 30;
    }

    /// <summary>The same day in the Gregorian calendar.</summary>
    public DateOnly ToDateOnly() => DateOnly.FromDayNumber(SolarCalendar.ToDayNumber(Year, Month, Day));

    /// <summary>Splits the date.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    public void Deconstruct(out int year, out int month, out int day) => (year, month, day) = (Year, Month, Day);

    /// <summary>The day so many days later.</summary>
    /// <param name="days">The days; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the calendar.</exception>
    public SolarHijriDate AddDays(int days)
    {
        long number = ToDateOnly().DayNumber + (long)days;
        ArgumentOutOfRangeException.ThrowIfLessThan(number, MinValue.ToDateOnly().DayNumber, nameof(days));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MaxValue.ToDateOnly().DayNumber, nameof(days));
        return FromDayNumber((int)number);
    }

    /// <summary>The same day so many months later; the day is clipped to the length of the month.</summary>
    /// <param name="months">The months; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the calendar.</exception>
    public SolarHijriDate AddMonths(int months)
    {
        long index = _packed / 32 + (long)months;
        ArgumentOutOfRangeException.ThrowIfLessThan(index, 0, nameof(months));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, SolarCalendar.MaxYear * 12L - 1, nameof(months));
        int year = (int)(index / 12) + 1;
        int month = (int)(index % 12) + 1;
        return new SolarHijriDate(Pack(year, month, Math.Min(Day, SolarCalendar.DaysInMonth(year, month))));
    }

    /// <summary>The same day so many years later; 30 Esfand becomes 29 in a common year.</summary>
    /// <param name="years">The years; may be negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The result lies outside the calendar.</exception>
    public SolarHijriDate AddYears(int years)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs((long)years), SolarCalendar.MaxYear, nameof(years));
        return AddMonths(years * 12);
    }

    /// <summary>How many days lie between this and an earlier date; negative when <paramref name="other"/> is later.</summary>
    /// <param name="other">The other date.</param>
    public int DaysSince(SolarHijriDate other) => ToDateOnly().DayNumber - other.ToDateOnly().DayNumber;

    /// <inheritdoc/>
    public bool Equals(SolarHijriDate other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is SolarHijriDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;

    /// <inheritdoc/>
    public int CompareTo(SolarHijriDate other) => _packed.CompareTo(other._packed);

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
    public static bool operator <(SolarHijriDate left, SolarHijriDate right) => left._packed < right._packed;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(SolarHijriDate left, SolarHijriDate right) => left._packed > right._packed;

    /// <summary>Whether the left day is the same or earlier.</summary>
    public static bool operator <=(SolarHijriDate left, SolarHijriDate right) => left._packed <= right._packed;

    /// <summary>Whether the left day is the same or later.</summary>
    public static bool operator >=(SolarHijriDate left, SolarHijriDate right) => left._packed >= right._packed;

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
    public string ToString(string? format, DigitShape digits = DigitShape.Ascii) => CalendarFormat.ToString(Year, Month, Day, DayOfWeek, CalendarKind.SolarHijri, format, digits);

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
        CalendarFormat.TryFormat(Year, Month, Day, DayOfWeek, CalendarKind.SolarHijri, destination, out charsWritten, format, DigitShape.Ascii);

    /// <summary>Writes the date into a buffer as UTF-8; formats as <see cref="ToString(string?, DigitShape)"/>.</summary>
    /// <param name="utf8Destination">The buffer.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <param name="format">The format.</param>
    /// <param name="provider">Ignored.</param>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CalendarFormat.TryFormatUtf8(Year, Month, Day, DayOfWeek, CalendarKind.SolarHijri, utf8Destination, out bytesWritten, format);

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
    public static SolarHijriDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out SolarHijriDate date) ? date : throw new FormatException("The text is not a Solar Hijri date such as 1405-08-30.");

    /// <summary>Reads a date; see <see cref="Parse(string, IFormatProvider?)"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The date.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SolarHijriDate result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out SolarHijriDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SolarHijriDate result)
    {
        result = default;
        return CalendarFormat.TryParse(s, out int year, out int month, out int day) && TryCreate(year, month, day, out result);
    }

    private static SolarHijriDate FromDayNumber(int number)
    {
        (int year, int month, int day) = SolarCalendar.FromDayNumber(number);
        return new SolarHijriDate(Pack(year, month, day));
    }

    private static int Pack(int year, int month, int day) => ((year - 1) * 12 + month - 1) * 32 + day - 1;
}
