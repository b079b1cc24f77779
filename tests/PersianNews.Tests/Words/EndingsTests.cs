using PersianNews.Words;
using Xunit;

namespace PersianNews.Tests.Words;

public class EndingsTests
{
    [Fact]
    public void No_ending_is_longer_than_the_bound_says() =>
        Assert.Equal(Endings.Longest, Enumerable.Range(0, Endings.Count).Select(i => Endings.At(i).ToString()).Where(ending => !ending.Contains('\u200C')).Max(ending => ending.Length));
}
