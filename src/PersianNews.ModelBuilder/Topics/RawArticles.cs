using System.IO.Compression;
using System.Text;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>Reads <c>raw-news.txt.gz</c>: articles without labels, a blank line between them.</summary>
internal static class RawArticles
{
    /// <summary>Reads the articles one by one.</summary>
    public static IEnumerable<string> Read(DirectoryInfo folder)
    {
        using FileStream file = File.OpenRead(Path.Combine(folder.FullName, "raw-news.txt.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var article = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                article.Append(line).Append('\n');
            }
            else if (article.Length > 0)
            {
                yield return article.ToString();
                article.Clear();
            }
        }

        if (article.Length > 0)
        {
            yield return article.ToString();
        }
    }
}
