using System.Buffers;

namespace PersianNews.Articles;

/// <summary>Takes a scraped page apart. Implementations are immutable and safe to share between threads.</summary>
public interface IArticleSegmenter
{
    /// <summary>
    /// Appends the parts of a page in order, never overlapping; together they cover every line that is not blank. Never throws on account
    /// of the text.
    /// </summary>
    /// <param name="text">A page, or a bare article, or nothing.</param>
    /// <param name="output">Receives the parts.</param>
    /// <returns>What the page says about the article; a segmenter that does not look returns the default.</returns>
    ArticleCredits Segment(ReadOnlySpan<char> text, IBufferWriter<ArticleSegment> output);
}
