using System.IO.Compression;

namespace PersianNews.ModelBuilder;

/// <summary>Reads the files of corpora line by line.</summary>
internal static class TextLines
{
    /// <summary>The lines of a file in UTF-8, unpacked where its name ends in <c>.gz</c>.</summary>
    public static IEnumerable<string> Read(string path)
    {
        using Stream file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
