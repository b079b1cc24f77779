using PersianNews.Characters;
using PersianNews.Quantities;

namespace PersianNews;

/// <summary>
/// An analysed article as plain strings and numbers, for JSON: what <c>persian-news analyze</c> writes. Positions are UTF-16 code units in the
/// text that was analysed.
/// </summary>
public sealed record ArticleDocument
{
    /// <summary>The caller's key.</summary>
    public string? Id { get; init; }

    /// <summary>The headline in the text.</summary>
    public string? Headline { get; init; }

    /// <summary>The outlet that the report is credited to.</summary>
    public AgencyDocument? Agency { get; init; }

    /// <summary>The outlet that reprinted it.</summary>
    public AgencyDocument? Publisher { get; init; }

    /// <summary>The article's code, in ASCII digits.</summary>
    public string? ArticleCode { get; init; }

    /// <summary>The place of the dateline.</summary>
    public string? Place { get; init; }

    /// <summary>The reference day, <c>2024-07-06</c>.</summary>
    public string? Reference { get; init; }

    /// <summary>How the reference day is known: <c>given</c>, <c>page</c> or <c>story</c>.</summary>
    public string? ReferenceBasis { get; init; }

    /// <summary>Why the analysis failed, where it did: the message of <see cref="NewsArticle.Error"/>.</summary>
    public string? Error { get; init; }

    /// <summary>The parts of the page.</summary>
    public IReadOnlyList<SegmentDocument> Segments { get; init; } = [];

    /// <summary>The dates.</summary>
    public IReadOnlyList<DateDocument> Dates { get; init; } = [];

    /// <summary>The quantities.</summary>
    public IReadOnlyList<QuantityDocument> Quantities { get; init; } = [];

    /// <summary>The people.</summary>
    public IReadOnlyList<PersonDocument> People { get; init; } = [];

    /// <summary>The quotations.</summary>
    public IReadOnlyList<QuotationDocument> Quotations { get; init; } = [];

    /// <summary>The topics, best first.</summary>
    public IReadOnlyList<TopicDocument> Topics { get; init; } = [];

    /// <summary>Makes the document of an article.</summary>
    /// <param name="article">The article.</param>
    public static ArticleDocument Of(NewsArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        string text = article.Input.Text;
        return new ArticleDocument
        {
            Id = article.Input.Id,
            Headline = Slice(text, article.Headline),
            Agency = AgencyDocument.Of(article.Credits.Agency),
            Publisher = AgencyDocument.Of(article.Credits.Publisher),
            ArticleCode = article.Credits.Code is { } code ? Folding.FoldString(code.Slice(text)) : null,
            Place = article.Credits.Place is { } place ? Display.Clean(place.Slice(text)) : null,
            Reference = DateDocument.Iso(article.Reference),
            ReferenceBasis = article.ReferenceBasis == PersianNews.ReferenceBasis.None ? null : Lower(article.ReferenceBasis.ToString()),
            Error = article.Error?.Message,
            Segments = [.. article.Segments.Select(s => new SegmentDocument(s.Span.Start, s.Span.Length, Lower(s.Part.ToString())))],
            Dates = [.. article.Dates.Select(d => DateDocument.Of(in d, text))],
            Quantities = [.. article.Quantities.Select(q => QuantityDocument.Of(in q, text))],
            People = [.. article.People.Select(p => PersonDocument.Of(p, text))],
            Quotations = [.. article.Quotations.Select(q => QuotationDocument.Of(in q, article))],
            Topics = [.. article.Topics.Select(TopicDocument.Of)],
        };
    }

    internal static string? Slice(string text, TextSpan? span) => span is { } s ? text.Substring(s.Start, s.Length) : null;

    internal static string Lower(string name) => name.ToLowerInvariant();
}
