using System.Globalization;
using PersianNews.Dates;

namespace PersianNews;

/// <summary>A date expression in JSON.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Text">The expression as written.</param>
/// <param name="Kind">What it denotes: <c>date</c>, <c>range</c>, <c>duration</c>, …</param>
/// <param name="Value">The TIMEX3 value, Gregorian.</param>
/// <param name="Jalali">The same in the Solar Hijri calendar.</param>
/// <param name="First">The first day meant.</param>
/// <param name="Last">The last day meant.</param>
public sealed record DateDocument(int Start, int Length, string Text, string Kind, string Value, string? Jalali, string? First, string? Last)
{
    internal static DateDocument Of(in DateMatch match, string text) => new(
        match.Span.Start,
        match.Span.Length,
        match.Span.Slice(text).ToString(),
        ArticleDocument.Lower(match.Kind.ToString()),
        match.ToTimex(),
        match.ToJalali(),
        match.First?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        match.Last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
