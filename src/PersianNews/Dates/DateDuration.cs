using PersianNews.Dates.Reading;
using PersianNews.Dates.Writing;

namespace PersianNews.Dates;

/// <summary>A length of time as a text gives it; only the units named are not 0.</summary>
/// <param name="Years">Years.</param>
/// <param name="Months">Months.</param>
/// <param name="Weeks">Weeks.</param>
/// <param name="Days">Days.</param>
/// <param name="Hours">Hours.</param>
/// <param name="Minutes">Minutes.</param>
/// <param name="Seconds">Seconds.</param>
public readonly record struct DateDuration(int Years, int Months, int Weeks, int Days, int Hours, int Minutes, int Seconds)
{
    /// <summary>Writes the ISO 8601 form, such as <c>P3M</c> or <c>PT2H15M</c>.</summary>
    public override string ToString() => Timex.Write(this, static (DateDuration duration, ref TimexWriter writer) => writer.Duration(duration));

    /// <summary>A number of units; the mantissa counts 10^-scale of them. False when halves do not come out even.</summary>
    internal static bool TryCreate(long mantissa, int scale, DateUnit unit, out DateDuration duration)
    {
        duration = default;
        long one = scale == 0 ? 1 : scale == 1 ? 10 : scale == 2 ? 100 : 0;
        long whole = mantissa;
        if (one > 1)
        {
            // ۱٫۵ سال is 18 months, ۲٫۵ ساعت 150 minutes.
            (unit, long factor) = unit switch
            {
                DateUnit.Century => (DateUnit.Year, 100),
                DateUnit.Decade => (DateUnit.Year, 10),
                DateUnit.Year => (DateUnit.Month, 12),
                DateUnit.Day => (DateUnit.Hour, 24),
                DateUnit.Hour => (DateUnit.Minute, 60),
                DateUnit.Minute => (DateUnit.Second, 60),
                DateUnit.Month => (DateUnit.Day, 30),
                DateUnit.Week => (DateUnit.Day, 7),
                _ => (unit, 0L),
            };
            whole = mantissa * factor / one;
            if (factor == 0 || whole * one != mantissa * factor)
            {
                return false;
            }
        }

        if (one == 0 || unit > DateUnit.Century || whole is < 0 or > 100_000_000)
        {
            return false;
        }

        int n = (int)whole;
        duration = unit switch
        {
            DateUnit.Century => new(n * 100, 0, 0, 0, 0, 0, 0),
            DateUnit.Decade => new(n * 10, 0, 0, 0, 0, 0, 0),
            DateUnit.Year => new(n, 0, 0, 0, 0, 0, 0),
            DateUnit.Month => new(0, n, 0, 0, 0, 0, 0),
            DateUnit.Week => new(0, 0, n, 0, 0, 0, 0),
            DateUnit.Day => new(0, 0, 0, n, 0, 0, 0),
            DateUnit.Hour => new(0, 0, 0, 0, n, 0, 0),
            DateUnit.Minute => new(0, 0, 0, 0, 0, n, 0),
            _ => new(0, 0, 0, 0, 0, 0, n),
        };
        return n <= 1_000_000;
    }

    /// <summary>The sum of two durations.</summary>
    internal DateDuration Plus(DateDuration other) => new(
        Years + other.Years, Months + other.Months, Weeks + other.Weeks, Days + other.Days, Hours + other.Hours, Minutes + other.Minutes, Seconds + other.Seconds);
}
