using System.Globalization;

namespace PersianNews.Dates;

/// <summary>Writes TIMEX3 values into a buffer; counts on past its end, so that the caller learns the length needed.</summary>
internal ref struct TimexWriter(Span<char> buffer)
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

    /// <summary>Writes an expression as logs show it.</summary>
    public void Expression(in DateExpression e)
    {
        Text(e.Form switch
        {
            DateForm.Calendar => e.Calendar switch { CalendarKind.Gregorian => "g:", CalendarKind.LunarHijri => "lh:", _ => "sh:" },
            DateForm.Relative => "rel:",
            DateForm.Stretch => e.Direction < 0 ? "past:" : "next:",
            DateForm.Weekday or DateForm.Weekend => "day:",
            DateForm.Named => "named:",
            DateForm.Set => "set:",
            DateForm.VaguePast => "PAST_REF",
            _ => "",
        });
        switch (e.Form)
        {
            case DateForm.Calendar:
                CalendarText(in e);
                break;
            case DateForm.Relative:
                Text(Code(e.Grain));
                break;
            case DateForm.Stretch or DateForm.Duration:
                Duration(e.Duration ?? default);
                break;
            case DateForm.Weekday:
                Text(Code(e.Weekday ?? default));
                break;
            case DateForm.Weekend:
                Text("weekend");
                break;
            case DateForm.Named:
                Text(Enum.GetName(e.Named) ?? "");
                YearText(in e);
                break;
            case DateForm.Set:
                Set(in e);
                break;
        }

        if (e.Shift is int shift)
        {
            Text(e.Form == DateForm.Relative ? "" : $"@{Code(e.ShiftGrain)}");
            Text(shift < 0 ? "" : "+");
            Number(shift, 1);
        }

        if (e.Time is TimeOfDay time && e.Form != DateForm.Set)
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

    private void CalendarText(in DateExpression e)
    {
        YearText(in e);
        if (e.Month is byte month)
        {
            Text("-");
            Number(month, 2);
        }

        if (e.Day is sbyte day)
        {
            Text("-");
            Text(day < 0 ? "last" : "");
            if (day >= 0)
            {
                Number(day, 2);
            }
        }

        if (e.Part is sbyte part)
        {
            Text($"/{Code(e.Grain)}{part}x{e.PartLength}");
        }
        else if (e.Grain is DateGrain.Decade or DateGrain.Century)
        {
            Text($"/{Code(e.Grain)}");
        }
    }

    private void YearText(in DateExpression e)
    {
        if (e.Year is short year)
        {
            Text(e.IsShortYear ? "??" : "");
            Number(year, e.IsShortYear ? 2 : 4);
        }
        else
        {
            Text("????");
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

    private static string Code(DateGrain grain) => grain switch
    {
        DateGrain.Day => "day",
        DateGrain.Week => "week",
        DateGrain.Month => "month",
        DateGrain.Season => "season",
        DateGrain.Quarter => "quarter",
        DateGrain.Half => "half",
        DateGrain.Months => "months",
        DateGrain.Year => "year",
        DateGrain.Decade => "decade",
        DateGrain.Century => "century",
        DateGrain.Days => "days",
        _ => "time",
    };

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
