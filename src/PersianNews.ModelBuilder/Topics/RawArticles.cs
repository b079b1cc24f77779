using System.Buffers;
using System.IO.Compression;
using System.Text;
using PersianNews.Articles;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>Reads <c>raw-news.txt.gz</c>: articles without labels, a blank line between them.</summary>
internal static class RawArticles
{
    // The outlets that labelled articles come from too.
    private static readonly HashSet<string> Labelled = ["fars", "hamshahri", "hamshahrionline", "irna", "isna", "mehr", "radiofarda", "varzesh3"];

    /// <summary>
    /// Reads the articles one by one, without those that name another outlet of their own as their source: what is measured on
    /// outlets that lent no labels would else be measured on texts of outlets that were learnt from.
    /// </summary>
    public static IEnumerable<string> Read(DirectoryInfo folder) => ReadAll(folder).Where(IsOfKnownOutlet);

    private static bool IsOfKnownOutlet(string article)
    {
        ArticleCredits credits = ArticleSegmenter.Default.Segment(article, new ArrayBufferWriter<ArticleSegment>());
        return IsKnown(credits.Agency) && IsKnown(credits.Publisher);
    }

    private static bool IsKnown(AgencyMention? mention) => mention is not { } named || named.Agency.Kind == NewsAgencyKind.Foreign || Labelled.Contains(named.Agency.Id);

    private static IEnumerable<string> ReadAll(DirectoryInfo folder)
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
