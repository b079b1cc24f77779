using System.Globalization;
using System.Text.Json;
using PersianNews.Cli.Input;
using PersianNews.Cli.Output;
using PersianNews.Quantities;
using Spectre.Console;

namespace PersianNews.Cli.Commands;

/// <summary><c>quantities</c>: numbers with what they count.</summary>
internal sealed class QuantitiesVerb : IVerb
{
    /// <inheritdoc/>
    public void WriteJson(Document document, Utf8JsonWriter json) => WriteJson(PersianQuantityParser.Default.Find(document.Text), document.Text, json);

    /// <summary>Writes quantities as the contract has them.</summary>
    public static void WriteJson(IEnumerable<QuantityMatch> matches, string text, Utf8JsonWriter json)
    {
        json.WriteStartArray("quantities"u8);
        foreach (QuantityMatch match in matches)
        {
            json.WriteStartObject();
            json.WriteSpanAndText(match.Span, text);
            json.WriteString("kind"u8, ContractNames.Of(match.Kind));
            json.WriteNumber("value"u8, match.Value);
            if (match.UpTo is { } end)
            {
                json.WriteNumber("upTo"u8, end);
            }

            if (match.UnitName(text) is { } unit)
            {
                json.WriteString("unit"u8, unit);
            }

            if (ContractNames.Of(match.Modifier) is { } modifier)
            {
                json.WriteString("modifier"u8, modifier);
            }

            if (match.Rials is { } rials)
            {
                json.WriteNumber("rials"u8, rials);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void WriteText(Document document, TextWriter output)
    {
        foreach (QuantityMatch match in PersianQuantityParser.Default.Find(document.Text))
        {
            output.WriteLine(string.Join('\t', ContractNames.Of(match.Kind), ValueOf(match), match.UnitName(document.Text), match.Span.Slice(document.Text).ToString().ReplaceLineEndings(" ")));
        }
    }

    /// <inheritdoc/>
    public void WritePretty(Document document, IAnsiConsole console) => Show(PersianQuantityParser.Default.Find(document.Text), document.Text, console);

    /// <summary>Shows quantities as a table.</summary>
    public static void Show(IEnumerable<QuantityMatch> matches, string text, IAnsiConsole console)
    {
        Table table = PrettyTable.Create("Quantities", "متن", "kind", "value", "unit", "");
        foreach (QuantityMatch match in matches)
        {
            table.AddRow(
                PrettyTable.Cell(Bidi.Persian(text, match.Span, PrettyTable.CellCharacters)),
                PrettyTable.Cell(ContractNames.Of(match.Kind), Color.Grey),
                PrettyTable.Cell(Bidi.Latin(ValueOf(match)), Color.Aqua),
                PrettyTable.Cell(match.UnitName(text) is { } unit ? Bidi.Persian(unit) : null),
                PrettyTable.Cell(ContractNames.Of(match.Modifier)?.Replace('_', ' '), Color.Grey));
        }

        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }

    private static string ValueOf(QuantityMatch match) => string.Create(CultureInfo.InvariantCulture, $"{match.Value:#,0.####}{(match.UpTo is { } end ? $" … {end:#,0.####}" : "")}");
}
