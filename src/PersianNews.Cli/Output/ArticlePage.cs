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
    public static void ShowHead(ArticleDocument article, DateOnly? reference, IAnsiConsole console)
    {
        if (article.Headline is { } headline)
        {
            console.Write(new Panel(new Text(Bidi.Persian(PersianNormalizer.Default.Normalize(headline)), new Style(decoration: Decoration.Bold))).BorderColor(Color.Green));
        }

        var grid = new Grid().AddColumn().AddColumn();
        Row("agency", Outlet(article.Agency));
        Row("publisher", Outlet(article.Publisher));
        Row("place", article.Place is { } place ? Bidi.Persian(place) : null);
        Row("article code", article.ArticleCode);
        Row("reference day", reference is { } day ? $"{Day(day)}  ({article.ReferenceBasis})" : "unknown: dates that depend on it have no days; give --published");
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
    public static void ShowQuotations(ArticleDocument article, string text, IAnsiConsole console)
    {
        Table table = PrettyTable.Create("Quotations", "گوینده", "verb", "متن");
        foreach (QuotationDocument quotation in article.Quotations)
        {
            table.AddRow(
                PrettyTable.Cell(quotation.Speaker is { } speaker ? Bidi.Persian(speaker) : null, Color.Aqua),
                PrettyTable.Cell(quotation.Verb is { } verb ? Bidi.Persian(verb) : null, Color.Grey),
                PrettyTable.Cell(Bidi.Persian(text.AsSpan(quotation.Start, quotation.Length), QuotationCharacters)));
        }

        PrettyTable.Write(table, console);
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

    private static string? Outlet(AgencyDocument? agency) => agency is null ? null : $"{Bidi.Persian(agency.Name)}  {agency.Id}";

    // A reference day may lie outside the Solar Hijri calendar.
    private static string Day(DateOnly day)
    {
        string iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        bool solar = day >= SolarHijriDate.MinValue.ToDateOnly() && day <= SolarHijriDate.MaxValue.ToDateOnly();
        return Bidi.Latin(solar ? $"{iso} = {SolarHijriDate.FromDateOnly(day)}" : iso);
    }
}
