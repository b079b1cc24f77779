using PersianNews.ModelBuilder.HalfSpaces.Texts;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.HalfSpaces.Texts;

public class PlainTextTests
{
    // In the texts below «_» stands for the half-space.
    [Theory]
    [InlineData("كتاب ها  و دفتر", "کتاب ها و دفتر")]
    [InlineData("می_ رود", "می رود")]
    [InlineData("کار_ها", "کارها")]
    [InlineData(" مُهم ", "مهم")]
    public void Lines_are_brought_to_the_form_that_restoration_reads(string raw, string clean) =>
        Assert.Equal(clean, PlainText.Clean(raw.Replace('_', '\u200C')).TrimStart().Replace('\u200C', '_'));

    [Fact]
    public void Words_are_separated_by_spaces_and_walls()
    {
        Assert.Equal(["او", "می\u200Cرود", "", "من", ""], PlainText.Words("او می\u200Cرود، من ۵"));
    }
}
