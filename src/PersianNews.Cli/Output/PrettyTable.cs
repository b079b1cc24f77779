using Spectre.Console;
using Spectre.Console.Rendering;

namespace PersianNews.Cli.Output;

/// <summary>The look of the command's tables and bars.</summary>
internal static class PrettyTable
{
    /// <summary>How many characters of the text a cell shows at the most.</summary>
    public const int CellCharacters = 48;

    private const int BarCells = 24;

    /// <summary>A table with a title and columns; the first column is right-aligned, as Persian is read.</summary>
    public static Table Create(string title, params string[] columns)
    {
        Table table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey).Title(new TableTitle(title, new Style(Color.Green)));
        for (int i = 0; i < columns.Length; i++)
        {
            var column = new TableColumn(new Text(columns[i], new Style(Color.Grey)));
            table.AddColumn(i == 0 ? column.RightAligned() : column.LeftAligned());
        }

        return table;
    }

    /// <summary>Writes a table that has rows.</summary>
    public static void Write(Table table, IAnsiConsole console)
    {
        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }

    /// <summary>A cell that is shown as it is, whatever brackets it holds.</summary>
    public static IRenderable Cell(string? text, Color? colour = null) => new Text(text ?? "", colour is { } c ? new Style(c) : null);

    /// <summary>A bar for a share of one.</summary>
    public static IRenderable Bar(double share)
    {
        int cells = (int)Math.Round(Math.Clamp(share, 0, 1) * BarCells);
        return new Text(new string('█', cells) + new string('░', BarCells - cells), new Style(Color.Green));
    }
}
