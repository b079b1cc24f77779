using PersianNews.Tables;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>Makes the file of a compiled table, which a <see cref="TableBlock"/> reads.</summary>
internal static class TableFile
{
    /// <summary>The bytes of a file: those that say nothing, then what is written.</summary>
    public static byte[] Build(Action<BinaryWriter> write)
    {
        var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(new byte[TableBlock.Lead]);
        write(writer);
        return file.ToArray();
    }
}
