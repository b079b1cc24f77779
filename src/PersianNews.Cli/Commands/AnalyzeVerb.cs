using System.Globalization;
using System.Text.Json;
using PersianNews.Articles;
using PersianNews.Cli.Input;
using PersianNews.Cli.Output;
using PersianNews.Normalization;
using Spectre.Console;

namespace PersianNews.Cli.Commands;

/// <summary><c>analyze</c>: the whole chain over one article.</summary>
internal sealed class AnalyzeVerb : IVerb
{
    /// <inheritdoc/>
    public void WriteJson(Document document, Utf8JsonWriter json)
    {
        NewsArticle article = Analyze(document);
        string text = document.Text;
        if (article.Headline is { } headline)
        {
            json.WriteString("headline"u8, headline.Slice(text));
        }

        WriteCredits(article, text, json);
        if (article.Reference is { } reference)
        {
            json.WriteString("reference"u8, reference.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("referenceBasis"u8, ContractNames.Of(article.ReferenceBasis));
        }

        json.WriteStartArray("segments"u8);
        foreach (ArticleSegment segment in article.Segments)
        {
            json.WriteStartObject();
            json.WriteSpan(segment.Span);
            json.WriteString("part"u8, ContractNames.Of(segment.Part));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        DatesVerb.WriteJson(article.Dates, text, json);
        QuantitiesVerb.WriteJson(article.Quantities, text, json);
        WriteQuotations(article, text, json);
        WritePeople(article, text, json);
        TopicsVerb.WriteJson(article.Topics, json);
    }

    /// <inheritdoc/>
    public void WriteText(Document document, TextWriter output) => WritePretty(document, new PrettyStyle(PrettyStyle.WidthOfAFile, Colours: false).ConsoleOver(output));

    /// <inheritdoc/>
    public void WritePretty(Document document, IAnsiConsole console)
    {
        NewsArticle article = Analyze(document);
        string text = document.Text;
        ArticlePage.ShowHead(article, text, console);
        DatesVerb.Show(article.Dates, text, console);
        QuantitiesVerb.Show(article.Quantities, text, console);
        ArticlePage.ShowQuotations(article, text, console);
        TopicsVerb.Show(article.Topics, console);
        ArticlePage.ShowStory(article, text, console);
    }

    private static NewsArticle Analyze(Document document) => NewsAnalyzer.Default.Analyze(new NewsInput(document.Text) { Headline = document.Headline, Published = document.Published });

    private static void WriteCredits(NewsArticle article, string text, Utf8JsonWriter json)
    {
        if (article.Credits.Agency is { } agency)
        {
            WriteOutlet("agency"u8, agency, json);
        }

        if (article.Credits.Publisher is { } publisher)
        {
            WriteOutlet("publisher"u8, publisher, json);
        }

        if (article.Credits.Code is { } code)
        {
            json.WriteString("articleCode"u8, AsciiDigits(code.Slice(text)));
        }

        if (article.Credits.Place is { } place)
        {
            json.WriteString("place"u8, place.Slice(text));
        }
    }

    private static void WriteOutlet(ReadOnlySpan<byte> name, AgencyMention mention, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("id"u8, mention.Agency.Id);
        json.WriteString("name"u8, mention.Agency.Name);
        json.WriteSpan(mention.Span);
        json.WriteEndObject();
    }

    private static void WriteQuotations(NewsArticle article, string text, Utf8JsonWriter json)
    {
        json.WriteStartArray("quotations"u8);
        foreach (Quotation quotation in article.Quotations)
        {
            json.WriteStartObject();
            json.WriteSpan(quotation.Span);
            json.WriteString("speaker"u8, article.SpeakerOf(quotation)?.Name);
            if (quotation.Verb is { } verb)
            {
                json.WriteString("verb"u8, PersianNormalizer.Default.Normalize(verb.Slice(text).ToString()));
            }

            if (quotation.Speaker is { } speaker)
            {
                json.WriteNumber("speakerStart"u8, speaker.Start);
                json.WriteNumber("speakerLength"u8, speaker.Length);
            }

            json.WriteBoolean("direct"u8, quotation.Form == QuotationForm.Direct);
            if (quotation.IsNested)
            {
                json.WriteBoolean("nested"u8, true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePeople(NewsArticle article, string text, Utf8JsonWriter json)
    {
        json.WriteStartArray("people"u8);
        foreach (Person person in article.People)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, person.Name);
            json.WriteSpan(person.Span);
            if (person.Role is { } role)
            {
                json.WriteString("role"u8, PersianNormalizer.Default.Normalize(role.Slice(text).ToString()));
            }

            json.WriteBoolean("named"u8, person.IsNamed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string AsciiDigits(ReadOnlySpan<char> digits) => string.Concat(digits.ToArray().Select(static c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c));
}
