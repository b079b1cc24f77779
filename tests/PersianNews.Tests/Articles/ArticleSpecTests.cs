using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PersianNews.Articles;
using PersianNews.Characters;
using PersianNews.Quantities;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Articles;

/// <summary>tests/specs/articles: whole articles in the manner of many agencies, each with the analysis a careful reader gives it.</summary>
public class ArticleSpecTests
{
    public static TheoryData<string> Names() =>
        [.. Directory.GetFiles(Repository.PathOf("tests", "specs", "articles"), "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).Cast<string>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads_the_article(string name)
    {
        string text = File.ReadAllText(Repository.PathOf("tests", "specs", "articles", name + ".txt"));
        using JsonDocument json = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "specs", "articles", name + ".json")));
        JsonElement expected = json.RootElement;
        var parts = new ArrayBufferWriter<ArticleSegment>();
        var quotations = new ArrayBufferWriter<Quotation>();
        var people = new ArrayBufferWriter<Person>();
        ArticleCredits credits = ArticleSegmenter.Default.Segment(text, parts);
        QuotationFinder.Default.Find(text, parts.WrittenSpan, quotations, people);
        string[] wanted = Describe(expected).Split('\n');
        string[] found = Describe(text, credits, parts.WrittenSpan, quotations.WrittenSpan, people.WrittenSpan, expected.TryGetProperty("people", out _)).Split('\n');
        Assert.True(wanted.SequenceEqual(found), string.Join('\n', ["differs:", .. wanted.Except(found).Select(l => "- " + l), .. found.Except(wanted).Select(l => "+ " + l)]));
    }

    private static string Describe(JsonElement expected)
    {
        var lines = new StringBuilder();
        foreach (string field in (ReadOnlySpan<string>)["agency", "publisher", "code", "place", "pageDate", "headline", "lead", "attribution"])
        {
            if (expected.TryGetProperty(field, out JsonElement value) && field != "attribution")
            {
                lines.Append(CultureInfo.InvariantCulture, $"{field}: {value.GetString()}\n");
            }
        }

        foreach (JsonElement line in expected.GetProperty("boilerplate").EnumerateArray())
        {
            lines.Append(CultureInfo.InvariantCulture, $"boilerplate: {line.GetString()}\n");
        }

        if (expected.TryGetProperty("people", out JsonElement people))
        {
            foreach (JsonElement person in people.EnumerateArray())
            {
                lines.Append(CultureInfo.InvariantCulture, $"person: {person.GetProperty("name").GetString()} | {(person.TryGetProperty("role", out JsonElement role) ? role.GetString() : "")}\n");
            }
        }

        foreach (JsonElement q in expected.GetProperty("quotations").EnumerateArray())
        {
            lines.Append(CultureInfo.InvariantCulture, $"quotation: {q.GetProperty("speaker").GetString()} | {q.GetProperty("verb").GetString()} | {q.GetProperty("begins").GetString()}{(q.TryGetProperty("nested", out _) ? " | nested" : "")}\n");
        }

        foreach (JsonElement q in expected.GetProperty("quantities").EnumerateArray())
        {
            lines.Append(CultureInfo.InvariantCulture, $"quantity: {q.GetProperty("text").GetString()} | {q.GetProperty("value").GetString()} | {q.GetProperty("unit").GetString()} | {(q.TryGetProperty("modifier", out JsonElement modifier) ? modifier.GetString() : "")}\n");
        }

        return lines.ToString();
    }

    private static string Describe(string text, ArticleCredits credits, ReadOnlySpan<ArticleSegment> parts, ReadOnlySpan<Quotation> quotations, ReadOnlySpan<Person> people, bool withPeople)
    {
        var lines = new StringBuilder();
        Field("agency", credits.Agency?.Agency.Id);
        Field("publisher", credits.Publisher?.Agency.Id);
        Field("code", Slice(credits.Code));
        Field("place", Slice(credits.Place));
        Field("pageDate", Slice(credits.PageDate));
        Field("headline", First(parts, ArticlePart.Headline));
        Field("lead", First(parts, ArticlePart.Lead));
        foreach (ArticleSegment part in parts)
        {
            if (part.Part is ArticlePart.Boilerplate or ArticlePart.Metadata)
            {
                Field("boilerplate", Slice(part.Span));
            }
        }

        if (withPeople)
        {
            foreach (Person person in people)
            {
                if (person.IsNamed)
                {
                    Field("person", $"{person.Name} | {(person.Role is { } role ? Display.Clean(role.Slice(text)) : "")}");
                }
            }
        }

        foreach (Quotation q in quotations)
        {
            string begins = string.Join(' ', q.Span.Slice(text).ToString().Split(' ').Take(2));
            Field("quotation", $"{(q.Person >= 0 ? people[q.Person].Name : "?")} | {Slice(q.Verb)} | {begins}{(q.IsNested ? " | nested" : "")}");
        }

        foreach (QuantityMatch q in PersianQuantityParser.Default.Find(text))
        {
            if (q.Kind is not (QuantityKind.Duration or QuantityKind.Ordinal) && q.UnitSpan is not null)
            {
                string value = q.Value.ToString("0.###", CultureInfo.InvariantCulture) + (q.UpTo is { } end ? "-" + end.ToString("0.###", CultureInfo.InvariantCulture) : "");
                Field("quantity", $"{Slice(q.Span)} | {value} | {q.UnitName(text)} | {(q.Modifier == QuantityModifier.None ? "" : q.Modifier)}");
            }
        }

        return lines.ToString();

        void Field(string name, string? value)
        {
            if (value is not null)
            {
                lines.Append(CultureInfo.InvariantCulture, $"{name}: {value}\n");
            }
        }

        string? Slice(TextSpan? span) => span is { } s ? text.Substring(s.Start, s.Length) : null;

        string? First(ReadOnlySpan<ArticleSegment> all, ArticlePart part)
        {
            foreach (ArticleSegment segment in all)
            {
                if (segment.Part == part)
                {
                    return Slice(segment.Span);
                }
            }

            return null;
        }
    }
}
