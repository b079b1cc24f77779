using System.Text;
using PersianNews.Dates;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Dates;

/// <summary>
/// The rule listing in docs/dates.md is printed from the grammar and the specifications. Set UPDATE_DOCS=1 to
/// write it anew.
/// </summary>
public class DateDocumentTests
{
    private const string Begin = "<!-- generated: rules -->";
    private const string End = "<!-- end of generated -->";

    [Fact]
    public void The_rule_listing_is_that_of_the_grammar()
    {
        string path = Repository.PathOf("docs", "dates.md");
        string page = File.ReadAllText(path).ReplaceLineEndings("\n");
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        string expected = string.Concat(page.AsSpan(0, begin), Listing(), page.AsSpan(end));
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Listing()
    {
        var text = new StringBuilder("\n\n| rule | pattern | is read | is not |\n|---|---|---|---|\n");
        foreach (DateRule rule in PersianDateParser.Rules)
        {
            (DateSpec Spec, DateSpecItem Item) shown = DateSpecs.Positive
                .SelectMany(spec => spec.Dates, (spec, item) => (spec, item))
                .FirstOrDefault(pair => pair.item.Rule == rule.Name);
            string read = shown.Item is null ? "nothing: " + DateSpecs.Negative.First(spec => spec.Silent == rule.Name).Text : $"{shown.Item.Span} → `{shown.Item.Value}`";
            string refused = DateSpecs.Negative.First(spec => spec.Not == rule.Name).Text;
            text.Append($"| `{rule.Name}` | `{rule.Pattern.Replace("|", "\\|", StringComparison.Ordinal)}` | {read} | {refused} |\n");
        }

        text.Append('\n');
        return text.ToString();
    }
}
