using System.Globalization;
using PersianNews.Articles;
using PersianNews.Dates;
using PersianNews.Normalization;
using Spectre.Console;

namespace PersianNews.Cli.Output;

/// <summary>The parts of a pretty analysis that belong to the article as a whole.</summary>
internal static class ArticlePage
{
    private const int QuotationCharacters = 72;

    /// <summary>Headline, outlet, code, place and reference day.</summary>
    public static void ShowHead(NewsArticle article, string text, IAnsiConsole console)
    {
        if (article.Headline is { } headline)
        {
            console.Write(new Panel(new Text(Bidi.Persian(PersianNormalizer.Default.Normalize(headline.Slice(text).ToString())), new Style(decoration: Decoration.Bold))).BorderColor(Color.Green));
        }

        var grid = new Grid().AddColumn().AddColumn();
        ArticleCredits credits = article.Credits;
        Row("agency", credits.Agency is { } agency ? Bidi.Persian(agency.Agency.Name) + "  " + agency.Agency.Id : null);
        Row("publisher", credits.Publisher is { } publisher ? Bidi.Persian(publisher.Agency.Name) + "  " + publisher.Agency.Id : null);
        Row("place", credits.Place is { } place ? Bidi.Persian(place.Slice(text)) : null);
        Row("article code", credits.Code is { } code ? Bidi.Latin(code.Slice(text).ToString()) : null);
        Row("reference day", article.Reference is { } day ? Day(day) + "  (" + ContractNames.Of(article.ReferenceBasis) + ")" : "unknown: relative dates are left out; give --published");
        console.Write(grid);

        void Row(string name, string? value)
        {
            if (value is not null)
            {
                grid.AddRow(new Text(name, new Style(Color.Grey)), new Text(value));
            }
        }
    }

    /// <summary>Who said what.</summary>
    public static void ShowQuotations(NewsArticle article, string text, IAnsiConsole console)
    {
        Table table = PrettyTable.Create("Quotations", "گوینده", "verb", "متن");
        foreach (Quotation quotation in article.Quotations)
        {
            table.AddRow(
                PrettyTable.Cell(article.SpeakerOf(quotation) is { } speaker ? Bidi.Persian(speaker.Name) : null, Color.Aqua),
                PrettyTable.Cell(quotation.Verb is { } verb ? Bidi.Persian(verb.Slice(text)) : null, Color.Grey),
                PrettyTable.Cell(Bidi.Persian(text, quotation.Span, QuotationCharacters)));
        }

        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }

    /// <summary>The story with its half-spaces restored, page chrome left out.</summary>
    public static void ShowStory(NewsArticle article, string text, IAnsiConsole console)
    {
        console.Write(new Rule("Restored text").RuleStyle(new Style(Color.Grey)));
        foreach (ArticleSegment segment in article.Segments.Where(static s => s.Part is not (ArticlePart.Boilerplate or ArticlePart.Metadata)))
        {
            console.WriteLine(Bidi.Persian(PersianNormalizer.Default.Normalize(segment.Span.Slice(text).ToString())));
            console.WriteLine();
        }
    }

    private static string Day(DateOnly day) => Bidi.Latin($"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} = {SolarHijriDate.FromDateOnly(day)}");
}
