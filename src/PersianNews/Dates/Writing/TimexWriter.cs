using System.Globalization;

namespace PersianNews.Dates.Writing;

/// <summary>Writes TIMEX3 values into a buffer; counts on past its end, so that the caller learns the length needed.</summary>
internal ref partial struct TimexWriter(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;

    /// <summary>How many characters were written or would have been.</summary>
    public int Length { get; private set; }

    /// <summary>Whether everything fitted.</summary>
    public readonly bool Fits => Length <= _buffer.Length;

    /// <summary>What was written.</summary>
    public readonly ReadOnlySpan<char> Written => _buffer[..Math.Min(Length, _buffer.Length)];

    /// <summary>Writes a text.</summary>
    public void Text(scoped ReadOnlySpan<char> text)
    {
        if (Length + text.Length <= _buffer.Length)
        {
            text.CopyTo(_buffer[Length..]);
        }

        Length += text.Length;
    }

    /// <summary>Writes a number with at least so many digits.</summary>
    public void Number(int value, int digits)
    {
        Span<char> text = stackalloc char[16];
        value.TryFormat(text, out int written, digits == 4 ? "D4" : digits == 2 ? "D2" : "D", CultureInfo.InvariantCulture);
        Text(text[..written]);
    }

    /// <summary>Writes <c>2024-07-06</c>.</summary>
    public void Day(DateOnly day) => Triple(day.Year, day.Month, day.Day);

    /// <summary>Writes a year, month and day.</summary>
    public void Triple(int year, int month, int day)
    {
        Number(year, 4);
        Text("-");
        Number(month, 2);
        Text("-");
        Number(day, 2);
    }

    /// <summary>Writes the day, or the first and last day.</summary>
    public void Interval(in DateInterval interval)
    {
        Day(interval.First);
        if (interval.Grain != DateGrain.Day)
        {
            Text("/");
            Day(interval.Last);
        }
    }

    /// <summary>Writes <c>T14:30</c> or <c>TAF</c>.</summary>
    public void Time(TimeOfDay time)
    {
        Text("T");
        if (time.Hour < 0)
        {
            Text(Code(time.Part));
            return;
        }

        Number(time.Hour, 2);
        Text(":");
        Number(time.Minute, 2);
        if (time.Second >= 0)
        {
            Text(":");
            Number(time.Second, 2);
        }
    }

    /// <summary>Writes <c>P3M</c>, <c>PT2H15M</c>.</summary>
    public void Duration(DateDuration d)
    {
        Text("P");
        Amount(d.Years, "Y");
        Amount(d.Months, "M");
        Amount(d.Weeks, "W");
        Amount(d.Days, "D");
        if (d.Hours != 0 || d.Minutes != 0 || d.Seconds != 0)
        {
            Text("T");
            Amount(d.Hours, "H");
            Amount(d.Minutes, "M");
            Amount(d.Seconds, "S");
        }
        else if (d == default)
        {
            Text("0D");
        }
    }

    /// <summary>Writes a set: <c>P1D</c>, <c>P1W:fri</c>, <c>P1D:TMO</c>.</summary>
    public void Set(in DateExpression set)
    {
        Duration(set.Duration ?? default);
        if (set.Weekday is DayOfWeek weekday)
        {
            Text(":");
            Text(Code(weekday));
        }

        if (set.Time is TimeOfDay time)
        {
            Text(":");
            Time(time);
        }
    }

    /// <summary>Writes what is known of a day or a longer stretch, an X for each digit that is not: <c>XXXX-04-16</c>, <c>XXXX-WXX-6</c>.</summary>
    /// <param name="e">The expression.</param>
    /// <param name="calendar">The calendar to write in; of another, nothing is known.</param>
    public void Underspecified(in DateExpression e, CalendarKind calendar)
    {
        DateExpression known = e.Form == DateForm.Calendar && e.Calendar == calendar ? e : new DateExpression { Weekday = e.Form == DateForm.Weekday ? e.Weekday : null };
        if (e.Grain == DateGrain.Week || known.Weekday is not null && e.Grain == DateGrain.Day && known.Day is null)
        {
            Text("XXXX-WXX");
            if (known.Weekday is DayOfWeek weekday)
            {
                Text("-");
                Number(weekday == DayOfWeek.Sunday ? 7 : (int)weekday, 1);
            }
        }
        else
        {
            Text(e.Grain switch { DateGrain.Century => "XX", DateGrain.Decade => "XXX", _ when known.Year is null => "XXXX", _ => known.IsShortYear ? "XX" : "" });
            if (known.Year is short year && e.Grain is not (DateGrain.Century or DateGrain.Decade))
            {
                Number(year, known.IsShortYear ? 2 : 4);
            }

            if (e.Grain is not (DateGrain.Century or DateGrain.Decade or DateGrain.Year))
            {
                Field(known.Month);
            }

            if (e.Grain is DateGrain.Day or DateGrain.Days or DateGrain.Time)
            {
                Field(known.Day is sbyte day && day > 0 ? (byte)day : null);
            }
        }

        if (e.Time is TimeOfDay time)
        {
            Time(time);
        }
    }

    private void Field(byte? value)
    {
        Text("-");
        if (value is byte number)
        {
            Number(number, 2);
        }
        else
        {
            Text("XX");
        }
    }

    private void Amount(int value, string unit)
    {
        if (value != 0)
        {
            Number(value, 1);
            Text(unit);
        }
    }

    private static string Code(DayOfWeek day) => day switch
    {
        DayOfWeek.Saturday => "sat",
        DayOfWeek.Sunday => "sun",
        DayOfWeek.Monday => "mon",
        DayOfWeek.Tuesday => "tue",
        DayOfWeek.Wednesday => "wed",
        DayOfWeek.Thursday => "thu",
        _ => "fri",
    };

    private static string Code(PartOfDay part) => part switch
    {
        PartOfDay.Dawn => "DA",
        PartOfDay.Morning => "MO",
        PartOfDay.Noon => "MI",
        PartOfDay.Afternoon => "AF",
        PartOfDay.Evening => "EV",
        PartOfDay.Night => "NI",
        _ => "MN",
    };
}
