namespace PersianNews.Tables;

/// <summary>
/// Lays a table out as <see cref="TextTable"/> reads it: the number of rows and of columns, the place of each cell's text in a pool, the pool.
/// There each text stands once, behind its length.
/// </summary>
internal static class TextTableWriter
{
    /// <summary>Writes the table; it belongs at a multiple of four, and its length is one.</summary>
    public static void Write(BinaryWriter writer, List<string[]> rows, int columns)
    {
        var pool = new List<char>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        writer.Write(rows.Count);
        writer.Write(columns);
        foreach (string[] row in rows)
        {
            for (int column = 0; column < columns; column++)
            {
                string text = row[column];
                if (!places.TryGetValue(text, out int place))
                {
                    places[text] = place = pool.Count;
                    pool.Add((char)text.Length);
                    pool.AddRange(text);
                }

                writer.Write(place);
            }
        }

        foreach (char c in pool)
        {
            writer.Write((ushort)c);
        }

        if (pool.Count % 2 != 0)
        {
            writer.Write((ushort)0);
        }
    }
}
