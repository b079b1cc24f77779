using System.Globalization;
using System.Text.Json.Serialization;
using PersianNews.Dates;

namespace PersianNews;

/// <summary>A date expression in JSON.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">The expression as written.</param>
/// <param name="Kind">What it denotes: <c>date</c>, <c>range</c>, <c>duration</c>, …</param>
/// <param name="Value">The TIMEX3 value, Gregorian.</param>
/// <param name="Jalali">The same in the Solar Hijri calendar; null for times, durations, sets and months or years of another calendar.</param>
/// <param name="Mod">The TIMEX3 name of a shading word: <c>START</c>, <c>APPROX</c>, …</param>
/// <param name="First">The first day meant, <c>2024-07-06</c>.</param>
/// <param name="Last">The last day meant.</param>
/// <param name="Issues">What was guessed or is wrong: <c>yearInferred</c>, <c>weekdayMismatch</c>, …</param>
/// <param name="Rule">The grammar rule that matched.</param>
public sealed record DateDocument(
    int Start,
    int Length,
    string Text,
    string Kind,
    string Value,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Jalali,
    string? Mod,
    string? First,
    string? Last,
    IReadOnlyList<string> Issues,
    string Rule)
{
    /// <summary>Makes the document of a match.</summary>
    /// <param name="match">The match.</param>
    /// <param name="text">The text it was found in.</param>
    public static DateDocument Of(in DateMatch match, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(
            match.Span.Start,
            match.Span.Length,
            match.Span.Slice(text).ToString(),
            DateNames.Of(match.Kind),
            match.ToTimex(),
            match.ToJalali(),
            DateNames.Of(match.Modifier),
            Iso(match.First),
            Iso(match.Last),
            DateNames.Of(match.Issues),
            match.Rule.Name);
    }

    internal static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
