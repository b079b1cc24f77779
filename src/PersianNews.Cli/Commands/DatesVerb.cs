using System.Globalization;
using System.Text.Json;
using PersianNews.Cli.Input;
using PersianNews.Cli.Output;
using PersianNews.Dates;
using Spectre.Console;

namespace PersianNews.Cli.Commands;

/// <summary><c>dates</c>: date expressions, found and resolved.</summary>
internal sealed class DatesVerb : IVerb
{
    // Knows the page's own date, which stands in for a day of publication that nobody gave.
    private static readonly NewsAnalyzer DatesOnly = new(new NewsAnalyzerOptions { Quantities = null, Quotations = null, Topics = null });

    /// <inheritdoc/>
    public void WriteJson(Document document, Utf8JsonWriter json) => WriteJson(Find(document), document.Text, json);

    /// <summary>Writes dates as the contract has them.</summary>
    public static void WriteJson(IEnumerable<DateMatch> dates, string text, Utf8JsonWriter json)
    {
        json.WriteStartArray("dates"u8);
        foreach (DateMatch date in dates)
        {
            json.WriteStartObject();
            json.WriteSpanAndText(date.Span, text);
            json.WriteString("kind"u8, ContractNames.Of(date.Kind));
            json.WriteString("value"u8, date.ToTimex());
            json.WriteString("jalali"u8, date.ToJalali());
            if (ContractNames.Of(date.Modifier) is { } modifier)
            {
                json.WriteString("mod"u8, modifier);
            }

            if (date is { First: { } first, Last: { } last })
            {
                json.WriteString("first"u8, Iso(first));
                json.WriteString("last"u8, Iso(last));
            }

            json.WriteStartArray("issues"u8);
            foreach (string issue in ContractNames.Of(date.Issues))
            {
                json.WriteStringValue(issue);
            }

            json.WriteEndArray();
            json.WriteString("rule"u8, date.Rule.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void WriteText(Document document, TextWriter output)
    {
        foreach (DateMatch date in Find(document))
        {
            output.WriteLine(string.Join('\t', ContractNames.Of(date.Kind), date.ToTimex(), date.ToJalali(), date.Span.Slice(document.Text).ToString().ReplaceLineEndings(" ")));
        }
    }

    /// <inheritdoc/>
    public void WritePretty(Document document, IAnsiConsole console) => Show(Find(document), document.Text, console);

    /// <summary>Shows dates as a table with both calendars.</summary>
    public static void Show(IEnumerable<DateMatch> dates, string text, IAnsiConsole console)
    {
        Table table = PrettyTable.Create("Dates", "متن", "kind", "Gregorian", "Solar Hijri", "");
        foreach (DateMatch date in dates)
        {
            table.AddRow(
                PrettyTable.Cell(Bidi.Persian(text, date.Span, PrettyTable.CellCharacters)),
                PrettyTable.Cell(ContractNames.Of(date.Kind), Color.Grey),
                PrettyTable.Cell(Bidi.Latin(date.ToTimex()), Color.Aqua),
                PrettyTable.Cell(date.ToJalali() is { } jalali ? Bidi.Latin(jalali) : null, Color.Aqua),
                PrettyTable.Cell(string.Join(", ", ContractNames.Of(date.Issues).Prepend(ContractNames.Of(date.Modifier) ?? "").Where(static word => word.Length > 0)), Color.Grey));
        }

        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }

    private static IEnumerable<DateMatch> Find(Document document) => document.Published is { } published
        ? PersianDateParser.Default.Find(document.Text, DateContext.At(published))
        : DatesOnly.Analyze(document.Text).Dates;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
