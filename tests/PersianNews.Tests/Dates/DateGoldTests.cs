using System.Globalization;
using System.Text.Json;
using PersianNews.Dates;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Dates;

/// <summary>The gold sets beside the project, where they are present: the share of expressions with exact span and value.</summary>
public class DateGoldTests
{
    [Theory]
    [InlineData("dates.tsv", 0.97, 0.99)]
    [InlineData("dates-real.tsv", 0.93, 0.98)]
    public void The_goals_are_reached(string file, double endToEnd, double negativesClean)
    {
        int gold = 0, found = 0, right = 0, negatives = 0, clean = 0;
        foreach (string line in File.ReadLines(Repository.Shared("cases", file)).Skip(1))
        {
            string[] cells = line.Split('\t');
            using JsonDocument expressions = JsonDocument.Parse(cells[3]);
            var expected = expressions.RootElement.EnumerateArray()
                .Select(e => (e.GetProperty("start").GetInt32(), e.GetProperty("span").GetString()!.Length, e.GetProperty("value").GetString()!)).ToHashSet();
            var context = new DateContext(DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture));
            DateMatch[] matches = PersianDateParser.Default.Find(cells[1], context);
            gold += expected.Count;
            found += matches.Length;
            right += matches.Count(m => expected.Contains((m.Span.Start, m.Span.Length, m.ToTimex())));
            negatives += expected.Count == 0 ? 1 : 0;
            clean += expected.Count == 0 && matches.Length == 0 ? 1 : 0;
        }

        Assert.InRange(2.0 * right / (gold + found), endToEnd, 1);
        Assert.InRange((double)clean / negatives, negativesClean, 1);
    }
}
