using System.Text.Json.Serialization;
using PersianNews.Articles;
using PersianNews.Characters;

namespace PersianNews;

/// <summary>A quotation in JSON.</summary>
/// <param name="Start">Where the speech begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Speaker">The full name of the speaker.</param>
/// <param name="Verb">The words that introduce it.</param>
/// <param name="SpeakerStart">Where the text says who speaks.</param>
/// <param name="SpeakerLength">How long that is.</param>
/// <param name="Form"><c>direct</c> or <c>indirect</c>.</param>
/// <param name="Nested">Whether it is speech inside the quotation before it.</param>
public sealed record QuotationDocument(int Start, int Length, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Speaker, string? Verb, int? SpeakerStart, int? SpeakerLength, string Form, bool Nested)
{
    internal static QuotationDocument Of(in Quotation quotation, NewsArticle article) => new(
        quotation.Span.Start,
        quotation.Span.Length,
        article.SpeakerOf(in quotation)?.Name,
        quotation.Verb is { } verb ? Display.Clean(verb.Slice(article.Input.Text)) : null,
        quotation.Speaker?.Start,
        quotation.Speaker?.Length,
        ArticleDocument.Lower(quotation.Form.ToString()),
        quotation.IsNested);
}
