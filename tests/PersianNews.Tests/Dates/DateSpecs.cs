using System.Text.Json;
using PersianNews.Dates;
using PersianNews.Tests.Support;

namespace PersianNews.Tests.Dates;

/// <summary>The specification files <c>tests/specs/dates*.jsonl</c>: sentences and every date expression in them.</summary>
internal static class DateSpecs
{
    /// <summary>Sentences with dates.</summary>
    public static IReadOnlyList<DateSpec> Positive { get; } = Read("dates.jsonl");

    /// <summary>Sentences without, or with fewer than there seem to be; <c>not</c> names a rule that must not report anything in them.</summary>
    public static IReadOnlyList<DateSpec> Negative { get; } = Read("dates-negative.jsonl");

    private static List<DateSpec> Read(string name)
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        return [.. File.ReadLines(Repository.PathOf("tests", "specs", name)).Select(line => JsonSerializer.Deserialize<DateSpec>(line, options)!)];
    }
}

/// <summary>A sentence and the date expressions in it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Reference">The day of publication.</param>
/// <param name="Dates">Every expression, in order.</param>
/// <param name="Not">A rule that must report nothing here.</param>
/// <param name="Silent">A rule that consumes a false friend here.</param>
/// <param name="Article">Whether this is how articles are analysed: <see cref="DateParserOptions.Article"/>.</param>
public sealed record DateSpec(string Text, DateOnly Reference, DateSpecItem[] Dates, string? Not = null, string? Silent = null, bool Article = false)
{
    /// <summary>The parser whose conventions the sentence shows.</summary>
    public PersianDateParser Parser => Article ? PersianDateParser.ForArticles : PersianDateParser.Default;

    /// <inheritdoc/>
    public override string ToString() => Text;
}

/// <summary>One expression.</summary>
public sealed record DateSpecItem(string Span, string Kind, string Value, string? Jalali, string Rule, string? Mod = null);
