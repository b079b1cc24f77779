using PersianNews.Characters;
using PersianNews.ModelBuilder.Tables;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Dates;

public class DateTableTests
{
    private static readonly string[] Tables =
    [
        "months.tsv", "weekdays.tsv", "time-units.tsv", "shifts.tsv", "relative.tsv", "eras.tsv", "modifiers.tsv", "parts-of-day.tsv",
        "seasons.tsv", "named-days.tsv", "date-words.tsv", "date-context.tsv", "false-friends.tsv", "tenses.tsv",
    ];

    [Fact]
    public void No_two_rows_of_a_kind_are_the_same_word_once_folded()
    {
        var rows = Tables.SelectMany(table => TsvTable.Read(table, 5), (table, row) => (Table: table, Row: row));
        var twice = rows.GroupBy(r => (Folding.FoldString(r.Row[0].Replace("|", "", StringComparison.Ordinal)), r.Row[1]))
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.First().Row[0]} ({group.Key.Item2}): {string.Join(", ", group.Select(r => r.Table))}");
        Assert.Empty(twice.ToArray());
    }

    [Fact]
    public void Every_table_says_where_it_comes_from()
    {
        foreach (string table in Tables.Append("numbers.tsv").Append("lunar-months.tsv"))
        {
            string head = string.Concat(File.ReadLines(Repository.PathOf("src", "PersianNews", "Data", table)).TakeWhile(line => line.StartsWith('#')));
            Assert.Contains("source:", head, StringComparison.Ordinal);
            Assert.Contains("columns:", head, StringComparison.Ordinal);
        }
    }
}
