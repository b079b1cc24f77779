using PersianNews.Tables;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>Makes the file of a <see cref="TextTable"/>.</summary>
internal static class TextTables
{
    public static byte[] ToBytes(List<string[]> rows, int columns)
    {
        return TableFile.Build(writer =>
        {
            TextTableWriter.Write(writer, rows, columns);
        });
    }
}
