using System.Buffers;
using PersianNews.Articles.Pages;
using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.Articles;

/// <summary>The built-in segmenter: tables of labels and stock phrases, repeats of the headline, and the shape of lines.</summary>
/// <remarks>
/// Works line by line and never needs the page's markup; a text of one line is a body with, perhaps, an attribution before it and an end
/// mark behind it. Immutable and safe to share between threads. Tables: <c>Data/boilerplate.tsv</c>, <c>Data/agencies.tsv</c>,
/// <c>Data/article-words.tsv</c>.
/// </remarks>
public sealed class ArticleSegmenter : IArticleSegmenter
{
    private ArticleSegmenter()
    {
    }

    /// <summary>Shared instance.</summary>
    public static ArticleSegmenter Default { get; } = new();

    /// <inheritdoc/>
    public ArticleCredits Segment(ReadOnlySpan<char> text, IBufferWriter<ArticleSegment> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        LexemeList lexemes = LexemeList.Read(ArticleLexicon.Default, text);
        try
        {
            return Segment(text, ArticleLexicon.Default, lexemes.Items, output);
        }
        finally
        {
            lexemes.Dispose();
        }
    }

    /// <summary>As <see cref="Segment(ReadOnlySpan{char}, IBufferWriter{ArticleSegment})"/>, on lexemes that were read already.</summary>
    internal static ArticleCredits Segment(ReadOnlySpan<char> text, Lexicon lexicon, ReadOnlySpan<Lexeme> lexemes, IBufferWriter<ArticleSegment> output)
    {
        PageLine[] lines = PageLines.Rent(text, lexemes, out int count);
        ArticlePart[] parts = ArrayPool<ArticlePart>.Shared.Rent(Math.Max(1, count));
        try
        {
            PagePlan.Fill(text, lexicon, lexemes, lines.AsSpan(0, count), parts);
            return new SegmentWriter(text, lexicon, lexemes, output).Write(lines.AsSpan(0, count), parts.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<PageLine>.Shared.Return(lines);
            ArrayPool<ArticlePart>.Shared.Return(parts);
        }
    }
}
