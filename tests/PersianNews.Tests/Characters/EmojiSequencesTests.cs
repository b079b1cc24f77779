using PersianNews.Characters;
using Xunit;

namespace PersianNews.Tests.Characters;

public class EmojiSequencesTests
{
    [Theory]
    [InlineData("👍🏽")] // skin tone
    [InlineData("👨\u200D👩\u200D👧")] // joined
    [InlineData("❤\uFE0F\u200D🔥")]
    [InlineData("🇮🇷")] // a flag of two regional letters
    [InlineData("1\uFE0F\u20E3")] // keycap
    [InlineData("#\u20E3")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")] // a flag of tags
    [InlineData("☀")]
    [InlineData("©\uFE0F")]
    public void A_sequence_is_read_whole(string emoji)
    {
        Assert.Equal(emoji.Length, EmojiSequences.Read(emoji, 0));
        Assert.Equal(emoji.Length, EmojiSequences.Read("ب" + emoji + "ب", 1));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("#")]
    [InlineData("©")]
    [InlineData("ب\uFE0F")]
    [InlineData("\uD83D")]
    [InlineData("\u200D👍")]
    public void Other_text_is_none(string text) => Assert.Equal(0, EmojiSequences.Read(text, 0));

    [Fact]
    public void A_joiner_that_joins_nothing_is_left() => Assert.Equal(2, EmojiSequences.Read("👍\u200Dب", 0));
}
