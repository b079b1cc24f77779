using PersianNews.Articles;
using PersianNews.Dates;
using PersianNews.Quantities;
using PersianNews.Topics;

namespace PersianNews;

/// <summary>An analysed article: the original text and ranges into it. Immutable.</summary>
public sealed record NewsArticle
{
    /// <summary>What was analysed.</summary>
    public required NewsInput Input { get; init; }

    /// <summary>The parts of the page, in order; together they cover every line that is not blank.</summary>
    public IReadOnlyList<ArticleSegment> Segments { get; init; } = [];

    /// <summary>The headline in the text; null where the text has none.</summary>
    public TextSpan? Headline { get; init; }

    /// <summary>Who reports, where, and under which code.</summary>
    public ArticleCredits Credits { get; init; }

    /// <summary>The day that relative dates were counted from; null where nothing tells.</summary>
    public DateOnly? Reference { get; init; }

    /// <summary>How <see cref="Reference"/> is known.</summary>
    public ReferenceBasis ReferenceBasis { get; init; }

    /// <summary>The dates, in order.</summary>
    public IReadOnlyList<DateMatch> Dates { get; init; } = [];

    /// <summary>The quantities, in order; none overlaps a date.</summary>
    public IReadOnlyList<QuantityMatch> Quantities { get; init; } = [];

    /// <summary>The speakers, and others whom the text names together with a role.</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>The speech that the story reports, in order.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init; } = [];

    /// <summary>The topics, best first; empty when no classifier was given.</summary>
    public IReadOnlyList<TopicScore> Topics { get; init; } = [];

    /// <summary>Why the article could not be analysed: a part that the caller plugged in threw. Null otherwise; the built-in parts never throw.</summary>
    public Exception? Error { get; init; }

    /// <summary>The speaker of a quotation; null where nobody is named.</summary>
    /// <param name="quotation">One of <see cref="Quotations"/>.</param>
    public Person? SpeakerOf(in Quotation quotation) => quotation.Person >= 0 && quotation.Person < People.Count ? People[quotation.Person] : null;
}
