using PersianNews.Search;
using Xunit;

namespace PersianNews.Tests.Search;

public class StopWordsTests
{
    [Fact]
    public void Stop_words_can_be_listed()
    {
        Assert.True(StopWords.Default.Words.Count > 250);
        Assert.Equal(StopWords.Default.Words.Count, StopWords.Default.Words.Distinct().Count());
        Assert.All(StopWords.Default.Words, word => Assert.True(StopWords.Default.Contains(word)));
        Assert.Equal(["و", "می‌شود"], new StopWords(["و", "می‌شود"]).Words);
    }

    [Fact]
    public void A_stop_word_that_is_null_is_named()
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(() => new StopWords(["از", null!]));
        Assert.Equal("words", failure.ParamName);
        Assert.StartsWith("Word 2 is null", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Stop_words_are_known_in_any_spelling()
    {
        Assert.All(new[] { "و", "است", "مي‌شود", "می شود", "آنها", "آن‌ها" }, word => Assert.True(StopWords.Default.Contains(word)));
        Assert.All(new[] { "ایران", "اقتصاد", "", "خطر" }, word => Assert.False(StopWords.Default.Contains(word)));
        Assert.True(new StopWords(["خبرگزاری"]).Contains("خبرگزاري"));
        Assert.All(new[] { "ﻋﻼوه", "ﺑﺎﻻ", "بـﺎﻻ" }, word => Assert.True(StopWords.Default.Contains(word), word));
        Assert.True(new StopWords(["ﷲ"]).Contains("الله"));
    }
}
