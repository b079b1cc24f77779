namespace PersianNews.Dates.Writing;

/// <content>What a text says, as logs and specifications show it.</content>
internal ref partial struct TimexWriter
{
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
        else if (e is { PartLength: > 1, Grain: DateGrain.Days or DateGrain.Year })
        {
            Text($"x{e.PartLength}");
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
}
