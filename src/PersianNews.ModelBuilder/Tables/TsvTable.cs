using System.Text;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>
/// Reads the embedded tables, those of the library's <c>Data/</c> among them: UTF-8, tab-separated, no quoting. Lines that begin with <c>#</c> carry provenance
/// (source, licence, date) and the column names; empty lines are skipped.
/// </summary>
internal static class TsvTable
{
    /// <summary>The rows of an embedded table, in file order; a missing cell at the end of a row is an empty string.</summary>
    /// <param name="name">The file name, such as <c>months.tsv</c>.</param>
    /// <param name="columns">How many cells each row is given.</param>
    public static List<string[]> Read(string name, int columns)
    {
        using Stream stream = typeof(TsvTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Parse(Encoding.UTF8.GetString(bytes), columns, name);
    }

    /// <summary>The rows of a table given as text.</summary>
    public static List<string[]> Parse(string text, int columns, string name)
    {
        var rows = new List<string[]>();
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf('\n');
            ReadOnlySpan<char> line = (end < 0 ? rest : rest[..end]).TrimEnd('\r');
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var row = new string[columns];
            for (int c = 0; c < columns; c++)
            {
                int tab = line.IndexOf('\t');
                row[c] = (tab < 0 ? line : line[..tab]).ToString();
                line = tab < 0 ? default : line[(tab + 1)..];
            }

            if (!line.IsEmpty)
            {
                throw new InvalidOperationException($"{name}: the row of «{row[0]}» has more than {columns} cells.");
            }

            rows.Add(row);
        }

        return rows;
    }
}
