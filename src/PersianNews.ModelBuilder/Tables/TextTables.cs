using PersianNews.Characters;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>Makes the file of a <see cref="TextTable"/>.</summary>
internal static class TextTables
{
    public static byte[] ToBytes(List<string[]> rows, int columns)
    {
        var file = new MemoryStream();
        var writer = new BinaryWriter(file);
        writer.Write(new byte[TableBlock.Lead]);
        TextTableWriter.Write(writer, rows, columns);
        return file.ToArray();
    }
}
