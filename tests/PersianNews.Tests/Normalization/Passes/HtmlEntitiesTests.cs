using PersianNews.Normalization.Passes;
using Xunit;

namespace PersianNews.Tests.Normalization.Passes;

public class HtmlEntitiesTests
{
    [Theory]
    [InlineData("laquo; باران", 6, '«')]
    [InlineData("zwnj;", 5, '\u200C')]
    [InlineData("#8204;ها", 6, '\u200C')]
    [InlineData("#x200C;ها", 7, '\u200C')]
    [InlineData("#X200c;ها", 7, '\u200C')]
    [InlineData("#128077;", 8, 0x1F44D)]
    public void An_entity_is_a_code_point(string text, int length, int point) =>
        Assert.Equal((length, point), (HtmlEntities.Read(text, out int actual), actual));

    [Theory]
    [InlineData("")]
    [InlineData("laquo")]
    [InlineData("Laquo;")] // names have one case
    [InlineData("باران;")]
    [InlineData("; ")]
    [InlineData("#;")]
    [InlineData("#x;")]
    [InlineData("#12a;")]
    [InlineData("#0;")]
    [InlineData("#xD800;")] // a lone surrogate
    [InlineData("#1114112;")] // beyond Unicode
    [InlineData("#000000000000000008204;")] // longer than any
    public void Anything_else_is_none(string text) => Assert.Equal(0, HtmlEntities.Read(text, out _));
}
