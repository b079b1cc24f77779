using PersianNews.Search;
using Xunit;

namespace PersianNews.Tests.Search;

public class SearchKeyTests
{
    [Theory]
    [InlineData("می‌رود", "می رود", "ميرود", "مـی‌رود")]
    [InlineData("خانه‌ی", "خانهٔ", "خانۀ", "خانه")]
    [InlineData("مسئول", "مسؤول", "مسوول")]
    [InlineData("هیئت", "هيأت", "هیات")]
    [InlineData("گفت‌وگو", "گفتگو", "گفت و گو", "گفتوگو")]
    [InlineData("۱۴۰۳", "1403", "١٤٠٣")]
    [InlineData("آیت‌الله", "آیة‌الله", "آيت الله")]
    [InlineData("NATO", "nato")]
    [InlineData("مُحَمَّد", "محمد", "\u200Fمحمد")]
    public void All_spellings_of_a_word_have_one_key(params string[] spellings) =>
        Assert.All(spellings, spelling => Assert.Equal(SearchKey.Of(spellings[0]), SearchKey.Of(spelling)));

    [Theory]
    [InlineData("کرد", "گرد")]
    [InlineData("علی", "عالی")]
    [InlineData("کتاب", "کتاب‌ها")]
    public void Different_words_have_different_keys(string one, string other) => Assert.NotEqual(SearchKey.Of(one), SearchKey.Of(other));

    [Fact]
    public void A_key_that_does_not_fit_says_so()
    {
        Assert.False(SearchKey.TryWrite("کتابخانه", new char[3], out _));
        Assert.True(SearchKey.TryWrite("\uFDFA", new char[SearchKey.MaxLength(1)], out int length));
        Assert.True(length > 10);
    }

    [Theory]
    [InlineData("ﷺ", 100)] // each is eighteen letters
    [InlineData("ب", 5000)]
    public void A_long_word_keeps_all_of_its_key(string letter, int times) =>
        Assert.Equal(times * SearchKey.Of(letter).Length, SearchKey.Of(string.Concat(Enumerable.Repeat(letter, times))).Length);

    [Fact]
    public void A_length_that_no_word_has_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("length", () => SearchKey.MaxLength(-1));
        Assert.Throws<ArgumentOutOfRangeException>("length", () => SearchKey.MaxLength(int.MaxValue));
    }

    [Theory]
    [InlineData("12,500", "۱۲٬۵۰۰")]
    [InlineData("12500", "۱۲٬۵۰۰")]
    [InlineData("1,234,567", "۱۲۳۴۵۶۷")]
    [InlineData("12.5", "۱۲٫۵")]
    [InlineData("خانه\u200Cی", "خانه\u200Cی\u200D")]
    [InlineData("خانه\u200Cی", "خانه\u200C\u200Cی\u0650")]
    [InlineData("خانه", "خانه\u200F ی")]
    public void Spellings_of_numbers_and_of_the_ezafe_meet(string one, string other) => Assert.Equal(SearchKey.Of(one), SearchKey.Of(other));

    [Theory]
    [InlineData("12,5", "125")]
    [InlineData("1,2345", "12345")]
    [InlineData("1.5", "15")]
    public void Numbers_that_differ_do_not_meet(string one, string other) => Assert.NotEqual(SearchKey.Of(one), SearchKey.Of(other));
}
