using System.IO.Compression;
using System.Text;

namespace PersianNews.Benchmarks;

/// <summary>
/// Loads the texts: the head of <c>../shared/data/raw-news.txt.gz</c> where it is present, else the articles of <c>docs/samples</c>,
/// repeated. Results committed under <c>benchmarks/results</c> say which.
/// </summary>
public static class Corpus
{
    private const int Utf8Target = 1 << 20;

    /// <summary>What the texts were made of.</summary>
    public static string Source => File.Exists(RawNews) ? "raw-news.txt.gz" : "docs/samples";

    /// <summary>Loads one text.</summary>
    public static string Load(CorpusKind kind) => kind switch
    {
        CorpusKind.Clean => News(),
        CorpusKind.Damaged => Damage(News()),
        _ => new StringBuilder().Insert(0, Damage(News()), 10).ToString(),
    };

    /// <summary>Loads separate articles, as many as make about 1 MB of UTF-8.</summary>
    public static string[] LoadArticles(CorpusKind kind) =>
        Load(kind).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Root
    {
        get
        {
            string? folder = AppContext.BaseDirectory;
            while (folder is not null && !File.Exists(Path.Combine(folder, "PersianNews.sln")))
            {
                folder = Path.GetDirectoryName(folder);
            }

            return folder ?? throw new InvalidOperationException("PersianNews.sln was not found above the benchmarks.");
        }
    }

    private static string RawNews => Path.Combine(Root, "..", "shared", "data", "raw-news.txt.gz");

    private static string News()
    {
        var text = new StringBuilder();
        int bytes = 0;
        if (File.Exists(RawNews))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(RawNews), CompressionMode.Decompress));
            while (bytes < Utf8Target && reader.ReadLine() is { } line)
            {
                text.Append(line).Append('\n');
                bytes += Encoding.UTF8.GetByteCount(line) + 1;
            }

            return text.ToString();
        }

        string[] samples = [.. Directory.GetFiles(Path.Combine(Root, "docs", "samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        for (int i = 0; bytes < Utf8Target; i++)
        {
            text.Append(samples[i % samples.Length]).Append("\n\n");
            bytes += Encoding.UTF8.GetByteCount(samples[i % samples.Length]) + 2;
        }

        return text.ToString();
    }

    private static string Damage(string text)
    {
        int n = 0;
        var damaged = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (c != '\u200C')
            {
                damaged.Append(c);
            }
            else if (n++ % 2 == 0)
            {
                damaged.Append(' ');
            }
        }

        return damaged.ToString();
    }
}
