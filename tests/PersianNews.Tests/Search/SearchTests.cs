using PersianNews.Search;
using Xunit;

namespace PersianNews.Tests.Search;

public class SearchTests
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

    [Fact]
    public void Stop_words_can_be_listed()
    {
        Assert.True(StopWords.Default.Words.Count > 250);
        Assert.Equal(StopWords.Default.Words.Count, StopWords.Default.Words.Distinct().Count());
        Assert.All(StopWords.Default.Words, word => Assert.True(StopWords.Default.Contains(word)));
        Assert.Equal(["و", "می‌شود"], new StopWords(["و", "می‌شود"]).Words);
    }

    [Theory]
    [InlineData("کرد", "گرد")]
    [InlineData("علی", "عالی")]
    [InlineData("کتاب", "کتاب‌ها")]
    public void Different_words_have_different_keys(string one, string other) => Assert.NotEqual(SearchKey.Of(one), SearchKey.Of(other));

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

    [Fact]
    public void A_document_and_a_query_meet_whatever_their_damage()
    {
        string[] document = Keys("کتاب‌های درسی در مدرسه‌ها پخش می‌شود.");
        Assert.Equal(document, Keys("كتاب های درسي در مدرسه ها پخش می شود"));
        Assert.Equal(["کتاب", "درسی", "مدرسه", "پخش"], document);

        static string[] Keys(string text) => SearchAnalyzer.Default.Analyze(text).Select(term => term.Key).ToArray();
    }

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

    [Fact]
    public void Endings_without_end_take_no_longer_than_others()
    {
        // One word; a look at the whole of it for each ending would not come to an end within the test run.
        string word = string.Concat(Enumerable.Repeat("ها", 1_000_000));
        Assert.Equal("ها", LightStemmer.Stem(word).ToString());
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
