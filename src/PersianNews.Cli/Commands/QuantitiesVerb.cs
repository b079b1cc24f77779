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
    public void WriteJson(Document document, Utf8JsonWriter json) => json.WriteArray("quantities", Find(document), PersianNewsJson.Default.QuantityDocument);

    /// <inheritdoc/>
    public void WriteText(Document document, TextWriter output)
    {
        foreach (QuantityDocument quantity in Find(document))
        {
            output.WriteLine(string.Join('\t', quantity.Kind, ValueOf(quantity), quantity.Unit, quantity.Text.ReplaceLineEndings(" ")));
        }
    }

    /// <inheritdoc/>
    public void WritePretty(Document document, IAnsiConsole console) => Show(Find(document), console);

    /// <summary>Shows quantities as a table.</summary>
    public static void Show(IEnumerable<QuantityDocument> quantities, IAnsiConsole console)
    {
        Table table = PrettyTable.Create("Quantities", "متن", "kind", "value", "unit", "");
        foreach (QuantityDocument quantity in quantities)
        {
            table.AddRow(
                PrettyTable.Cell(Bidi.Persian(quantity.Text, PrettyTable.CellCharacters)),
                PrettyTable.Cell(quantity.Kind, Color.Grey),
                PrettyTable.Cell(Bidi.Latin(ValueOf(quantity)), Color.Aqua),
                PrettyTable.Cell(quantity.Unit is { } unit ? Bidi.Persian(unit) : null),
                PrettyTable.Cell(quantity.Modifier?.Replace('_', ' '), Color.Grey));
        }

        PrettyTable.Write(table, console);
    }

    private static IEnumerable<QuantityDocument> Find(Document document) =>
        PersianQuantityParser.Default.Find(document.Text).Select(match => QuantityDocument.Of(in match, document.Text));

    private static string ValueOf(QuantityDocument quantity) =>
        string.Create(CultureInfo.InvariantCulture, $"{quantity.Value:#,0.####}{(quantity.UpTo is { } end ? $" … {end:#,0.####}" : "")}");
}
