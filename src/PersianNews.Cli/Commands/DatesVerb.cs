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
    private static readonly NewsAnalyzer DatesOnly = new(new NewsAnalyzerOptions { Dates = PersianDateParser.Default, Quantities = null, Quotations = null, Topics = null });

    /// <inheritdoc/>
    public void WriteJson(Document document, Utf8JsonWriter json) => json.WriteArray("dates", Find(document), PersianNewsJson.Default.DateDocument);

    /// <inheritdoc/>
    public void WriteText(Document document, TextWriter output)
    {
        foreach (DateDocument date in Find(document))
        {
            output.WriteLine(string.Join('\t', date.Kind, date.Value, date.Jalali, date.Text.ReplaceLineEndings(" ")));
        }
    }

    /// <inheritdoc/>
    public void WritePretty(Document document, IAnsiConsole console) => Show(Find(document), console);

    /// <summary>Shows dates as a table with both calendars.</summary>
    public static void Show(IEnumerable<DateDocument> dates, IAnsiConsole console)
    {
        Table table = PrettyTable.Create("Dates", "متن", "kind", "Gregorian", "Solar Hijri", "");
        table.Columns[2].NoWrap();
        table.Columns[3].NoWrap();
        foreach (DateDocument date in dates)
        {
            string[] remarks = date.Mod is { } modifier ? [modifier, .. date.Issues] : [.. date.Issues];
            table.AddRow(
                PrettyTable.Cell(Bidi.Persian(date.Text, PrettyTable.CellCharacters)),
                PrettyTable.Cell(date.Kind, Color.Grey),
                PrettyTable.Cell(Bidi.Latin(date.Value), Color.Aqua),
                PrettyTable.Cell(date.Jalali is { } jalali ? Bidi.Latin(jalali) : null, Color.Aqua),
                PrettyTable.Cell(string.Join(", ", remarks), Color.Grey));
        }

        PrettyTable.Write(table, console);
    }

    private static IEnumerable<DateDocument> Find(Document document)
    {
        IEnumerable<DateMatch> dates = document.Published is { } published
            ? PersianDateParser.Default.Find(document.Text, DateContext.At(published))
            : DatesOnly.Analyze(document.Text).Dates;
        return dates.Select(date => DateDocument.Of(in date, document.Text));
    }
}
