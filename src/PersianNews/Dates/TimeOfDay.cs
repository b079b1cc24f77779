using PersianNews.Dates.Writing;

namespace PersianNews.Dates;

/// <summary>A local time of day as a text gives it: a clock time, or only a part of the day.</summary>
/// <param name="Hour">0 to 24 (24:00 is the end of the day), or −1 when only the part of the day is given.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59, or −1 when not given.</param>
/// <param name="Part">The part of the day, when one is named and no clock time.</param>
public readonly record struct TimeOfDay(sbyte Hour, sbyte Minute, sbyte Second, PartOfDay Part)
{
    /// <summary>A part of the day without a clock time.</summary>
    /// <param name="part">The part.</param>
    public static TimeOfDay Of(PartOfDay part) => new(-1, 0, -1, part);

    /// <summary>The clock time; null when only a part of the day is given, and for 24:00.</summary>
    public TimeOnly? ToTimeOnly() => Hour is >= 0 and < 24 ? new TimeOnly(Hour, Minute, Math.Max((int)Second, 0)) : null;

    /// <summary>Writes the TIMEX3 form, such as <c>T14:30</c> or <c>TAF</c>.</summary>
    public override string ToString() => Timex.Write(this, static (TimeOfDay time, ref TimexWriter writer) => writer.Time(time));
}
