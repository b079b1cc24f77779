using PersianNews.Articles;
using PersianNews.Articles.Pages;
using Xunit;

namespace PersianNews.Tests.Articles;

/// <summary>Outlets by their addresses.</summary>
public class SiteAddressesTests
{
    [Theory]
    [InlineData("https://www.isna.ir/news/1402081409876/x", "isna")]
    [InlineData("http://fa.shafaqna.com", "shafaqna")]
    [InlineData("irna.ir/xjQk2", "irna")]
    [InlineData("newspaper.hamshahrionline.ir/id/3", "hamshahri")]
    [InlineData("https://www.hamshahrionline.ir/x", "hamshahrionline")]
    [InlineData("https://t.me/isna_news", null)]
    [InlineData("https://disna.ir/x", null)]
    [InlineData("https://isna.iran.example/x", null)]
    [InlineData("", null)]
    public void Finds_the_outlet(string address, string? id) => Assert.Equal(id, SiteAddresses.Find(address, out _, out _)?.Id);

    [Theory]
    [InlineData("https://x.example/a?b=c", true)]
    [InlineData("fa.example.ir", true)]
    [InlineData("www.example.ir", true)]
    [InlineData("نشانی fa.example.ir", false)]
    [InlineData("3.14", false)]
    [InlineData("...", false)]
    [InlineData("v.2", false)]
    [InlineData("", false)]
    public void Knows_a_line_that_is_an_address(string line, bool expected) => Assert.Equal(expected, SiteAddresses.IsAddress(line));
}
