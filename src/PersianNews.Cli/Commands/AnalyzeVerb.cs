using System.Text.Json;
using PersianNews.Cli.Input;
using PersianNews.Cli.Output;
using Spectre.Console;

namespace PersianNews.Cli.Commands;

/// <summary><c>analyze</c>: the whole chain over one article.</summary>
internal sealed class AnalyzeVerb : IVerb
{
    /// <inheritdoc/>
    public bool ReadsHeadlines => true;

    /// <inheritdoc/>
    public void WriteJson(Document document, Utf8JsonWriter json)
    {
        ArticleDocument article = ArticleDocument.Of(Analyze(document));
        PersianNewsJson types = PersianNewsJson.Default;
        json.WriteProperty("headline", article.Headline, types.String);
        json.WriteProperty("agency", article.Agency, types.AgencyDocument);
        json.WriteProperty("publisher", article.Publisher, types.AgencyDocument);
        json.WriteProperty("articleCode", article.ArticleCode, types.String);
        json.WriteProperty("place", article.Place, types.String);
        json.WriteProperty("reference", article.Reference, types.String);
        json.WriteProperty("referenceBasis", article.ReferenceBasis, types.String);
        json.WriteArray("segments", article.Segments, types.SegmentDocument);
        json.WriteArray("dates", article.Dates, types.DateDocument);
        json.WriteArray("quantities", article.Quantities, types.QuantityDocument);
        json.WriteArray("quotations", article.Quotations, types.QuotationDocument);
        json.WriteArray("people", article.People, types.PersonDocument);
        json.WriteArray("topics", article.Topics, types.TopicDocument);
    }

    /// <inheritdoc/>
    public void WriteText(Document document, TextWriter output) => WritePretty(document, new PrettyStyle(PrettyStyle.WidthOfAFile, Colours: false).ConsoleOver(output));

    /// <inheritdoc/>
    public void WritePretty(Document document, IAnsiConsole console)
    {
        NewsArticle analysed = Analyze(document);
        ArticleDocument article = ArticleDocument.Of(analysed);
        ArticlePage.ShowHead(article, analysed.Reference, console);
        DatesVerb.Show(article.Dates, console);
        QuantitiesVerb.Show(article.Quantities, console);
        ArticlePage.ShowQuotations(article, document.Text, console);
        TopicsVerb.Show(article.Topics, console);
        ArticlePage.ShowStory(analysed, document.Text, console);
    }

    private static NewsArticle Analyze(Document document) => NewsAnalyzer.Default.Analyze(new NewsInput(document.Text) { Headline = document.Headline, Published = document.Published });
}
