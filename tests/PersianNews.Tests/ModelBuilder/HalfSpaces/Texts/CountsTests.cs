using PersianNews.ModelBuilder.HalfSpaces.Texts;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.HalfSpaces.Texts;

public class CountsTests
{
    [Fact]
    public void Counting_takes_words_with_half_spaces_apart()
    {
        var counts = new Counts();
        counts.AddLine("باغ کتاب\u200Cهای خوب");

        Assert.Equal(1, counts.Together["کتاب های"]);
        Assert.Equal(1, counts.Apart["باغ کتاب"]);
        Assert.Equal(1, counts.Apart["های خوب"]);
        Assert.Equal(1, counts.OnLeft["های"]);
        Assert.Equal(1, counts.OnRight["کتاب"]);
        Assert.False(counts.Alone.ContainsKey("کتاب"));
    }
}
