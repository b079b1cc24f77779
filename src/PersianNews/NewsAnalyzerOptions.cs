using PersianNews.Articles;
using PersianNews.Dates;
using PersianNews.Quantities;
using PersianNews.Topics;

namespace PersianNews;

/// <summary>The parts to chain. Immutable; derive variants with a <c>with</c> expression. Null leaves a part out.</summary>
public sealed record NewsAnalyzerOptions
{
    /// <summary>Every built-in part, topics by the embedded model.</summary>
    public static NewsAnalyzerOptions Default { get; } = new();

    /// <summary>Finds the parts of the page. Without it the whole text is one story.</summary>
    public IArticleSegmenter? Segmenter { get; init; } = ArticleSegmenter.Default;

    /// <summary>Finds dates; by default with <see cref="DateParserOptions.Article"/>.</summary>
    public IDateParser? Dates { get; init; } = PersianDateParser.ForArticles;

    /// <summary>Finds quantities.</summary>
    public IQuantityParser? Quantities { get; init; } = PersianQuantityParser.Default;

    /// <summary>Finds quotations and people; needs <see cref="Segmenter"/>.</summary>
    public IQuotationFinder? Quotations { get; init; } = QuotationFinder.Default;

    /// <summary>Ranks topics.</summary>
    public ITopicClassifier? Topics { get; init; } = TopicClassifier.Default;

    /// <summary>
    /// How many code units of the story the topics are judged by, from its first paragraph on; the headline is read besides, the words of the
    /// site around the story are not. News says first what it is about, and a long article costs no more than a short one.
    /// </summary>
    public int TopicLength { get; init; } = 2000;
}
