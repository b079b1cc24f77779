using System.Text.RegularExpressions;
using PersianNews;
using PersianNews.Normalization;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Documentation;

public partial class NormalizationPageTests
{
    [Fact]
    public void Every_pair_of_the_document_holds()
    {
        var wrong = new List<string>();
        int pairs = 0;
        foreach (string line in File.ReadLines(Repository.PathOf("docs", "normalization.md")))
        {
            Match row = Pair().Match(line);
            if (row.Success)
            {
                pairs++;
                string actual = PersianNormalizer.Default.Normalize(Unescape(row.Groups[1].Value));
                if (actual != Unescape(row.Groups[2].Value))
                {
                    wrong.Add($"{line} → {actual}");
                }
            }
        }

        Assert.True(pairs > 40, $"only {pairs} pairs were found");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void The_block_of_the_page_does_what_it_says()
    {
        string text = "كتاب هاي علي";
        string clean = PersianNormalizer.Default.Normalize(text);

        NormalizedText result = PersianNormalizer.Default.NormalizeWithOffsets(text);
        var found = new TextSpan(result.Text.IndexOf("علی", StringComparison.Ordinal), 3);
        TextSpan original = result.Offsets.ToOriginal(found);       // where «علي» stands in the original
        foreach (NormalizationEdit edit in result.Edits)
        {
            Console.WriteLine($"{edit.Original} {edit.Reasons}");    // what was changed, and why
        }

        Assert.Equal("کتاب‌های علی", clean);
        Assert.Equal("علي", original.Slice(text).ToString());
        Assert.Equal(4, result.Edits.Count);
    }

    [GeneratedRegex(@"^\| `([^`]*)` \| `([^`]*)` \|")]
    private static partial Regex Pair();

    private static string Unescape(string text) => Regex.Unescape(text.Replace(".", "\\.", StringComparison.Ordinal));
}
