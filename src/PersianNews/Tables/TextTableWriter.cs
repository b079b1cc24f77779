namespace PersianNews.Tables;

/// <summary>
/// Writes a table as <see cref="TextTable"/> reads it: the number of rows and of columns (32 bits each), for each cell the place of its text in
/// a pool, counted in code units (32 bits), and the pool: each text once, behind its length in code units (16 bits).
/// </summary>
internal static class TextTableWriter
{
    /// <summary>Writes the table; it must begin at a multiple of four bytes, and its length is one.</summary>
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
