using PersianNews.ModelBuilder.Topics;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.Topics;

public sealed class FiledByReadingTests
{
    private static readonly GoldArticle Article = new("train-1", "economy", null, "isna.ir", "", "متن");

    [Fact]
    public void A_table_gives_articles_their_sections()
    {
        FiledByReading filed = FiledByReading.Parse("# id\tsection\tsecond\ntrain-1\tsociety\thealth\nraw-7-0a1b2c3d\tsports\t-\n");
        Assert.Equal(Article with { Label = "society", Second = "health", IsChosen = true }, filed.File(Article));
        Assert.Equal(Article with { Id = "train-2" }, filed.File(Article with { Id = "train-2" }));
        Assert.Null(filed.File(Article with { Id = "raw-7-0a1b2c3d" }).Second);
        filed.CheckAllFound();
    }

    [Fact]
    public void An_article_that_is_not_there_is_noticed()
    {
        FiledByReading filed = FiledByReading.Parse("train-1\tsociety\t-\nraw-7-0a1b2c3d\tsports\t-\n");
        filed.File(Article);
        Assert.Contains("raw-7-0a1b2c3d", Assert.Throws<InvalidDataException>(filed.CheckAllFound).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_crawled_article_changes_with_its_text()
    {
        Assert.Equal("raw-7-ba7816bf", RawArticles.IdOf(7, "abc")); // SHA-256 of FIPS 180-2, B.1
        Assert.NotEqual(RawArticles.IdOf(7, "abc"), RawArticles.IdOf(7, "abd"));
    }

    [Fact]
    public void A_section_that_is_none_is_noticed()
    {
        Assert.Contains("'weather'", Assert.Throws<InvalidDataException>(() => FiledByReading.Parse("train-1\tweather\t-\n")).Message, StringComparison.Ordinal);
        Assert.False(FiledByReading.Load().File(Article with { Id = "" }).IsChosen); // no such section in the table itself
    }
}
