using PersianNews.Search;
using Xunit;

namespace PersianNews.Tests.Search;

public class LightStemmerTests
{
    [Theory]
    [InlineData("کتاب‌هایشان", "کتاب")]
    [InlineData("بزرگ‌ترین", "بزرگ")]
    [InlineData("درخت‌ها", "درخت")]
    [InlineData("کشورهای", "کشور")]
    [InlineData("زیباترین", "زیبا")]
    [InlineData("نمی‌گویند", "گویند")]
    [InlineData("خانه‌اش", "خانه")]
    [InlineData("بچه‌هایم", "بچه")]
    public void Endings_whose_joint_shows_are_cut(string word, string stem) => Assert.Equal(stem, LightStemmer.Stem(word).ToString());

    [Theory]
    [InlineData("ایران")]
    [InlineData("قربان")]
    [InlineData("علی")]
    [InlineData("تنها")]
    [InlineData("دختر")]
    [InlineData("کبوتر")]
    [InlineData("اژدها")]
    [InlineData("کامپیوتر")]
    [InlineData("میهن")]
    [InlineData("رها")]
    [InlineData("آتش‌نشان")]
    [InlineData("نیم‌فاصله")]
    public void Words_that_only_look_joined_stay(string word) => Assert.Equal(word, LightStemmer.Stem(word).ToString());

    [Fact]
    public void Endings_without_end_take_no_longer_than_others()
    {
        // One word; a look at the whole of it for each ending would not come to an end within the test run.
        string word = string.Concat(Enumerable.Repeat("ها", 1_000_000));
        Assert.Equal("ها", LightStemmer.Stem(word).ToString());
    }
}
