using System.Buffers;

namespace PersianNews.Articles;

/// <summary>Conveniences over any <see cref="IArticleSegmenter"/>.</summary>
public static class ArticleSegmenterExtensions
{
    /// <summary>Returns the parts of a page.</summary>
    /// <param name="segmenter">The segmenter.</param>
    /// <param name="text">A page, or a bare article.</param>
    public static ArticleSegment[] Segment(this IArticleSegmenter segmenter, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        var output = new ArrayBufferWriter<ArticleSegment>(32);
        segmenter.Segment(text, output);
        return output.WrittenSpan.ToArray();
    }
}
