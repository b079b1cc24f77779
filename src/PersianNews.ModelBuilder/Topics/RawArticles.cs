using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using PersianNews.Articles;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>Reads <c>raw-news.txt.gz</c>: articles without labels, a blank line between them.</summary>
internal static class RawArticles
{
    // The outlets that labelled articles come from too, by their addresses.
    private static readonly HashSet<string> Labelled =
        ["farsnews.ir", "hamshahrionline.ir", "irna.ir", "isna.ir", "mehrnews.com", "newspaper.hamshahrionline.ir", "radiofarda.com", "varzesh3.com"];

    /// <summary>Reads the articles one by one; their source is the outlet that they name, if they name one.</summary>
    public static IEnumerable<GoldArticle> Read(DirectoryInfo folder) => ReadAll(folder).Select((text, number) =>
        new GoldArticle(IdOf(number, text), "", null, SourceOf(ArticleSegmenter.Default.Segment(text, new ArrayBufferWriter<ArticleSegment>())), "", text));

    /// <summary>
    /// Whether an article does not name another outlet than those that lent labels: what is measured on outlets that lent none would else be
    /// measured on texts of outlets that were learnt from.
    /// </summary>
    public static bool IsOfKnownOutlet(GoldArticle article) => article.Source.Length == 0 || Labelled.Contains(article.Source);

    /// <summary>The name of an article: which of the file it is, and a check that shows if that has become another.</summary>
    public static string IdOf(int number, string text) => $"raw-{number}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8]}";

    // The address of the outlet that reported or printed an article, rather of one that lent no labels.
    private static string SourceOf(ArticleCredits credits) => new[] { credits.Agency?.Agency, credits.Publisher?.Agency }
        .Where(agency => agency is { Kind: not NewsAgencyKind.Foreign })
        .Select(agency => agency!.Domain)
        .OrderBy(Labelled.Contains)
        .FirstOrDefault("");

    private static IEnumerable<string> ReadAll(DirectoryInfo folder)
    {
        var article = new StringBuilder();
        foreach (string line in TextLines.Read(Path.Combine(folder.FullName, "raw-news.txt.gz")))
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
