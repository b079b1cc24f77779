using PersianNews.Articles;
using PersianNews.Articles.Speech;
using Xunit;

namespace PersianNews.Tests.Articles;

public class NameSpellingTests
{
    [Theory]
    [InlineData("عیسی زارعپور", "عیسی زارع‌پور")]
    [InlineData("رضا مراغهای", "رضا مراغه‌ای")]
    [InlineData("رضا مراغه ای", "رضا مراغه‌ای")]
    [InlineData("پرویز نقویحسینی", "پرویز نقوی‌حسینی")]
    [InlineData("پرویز نقوی حسینی", "پرویز نقوی حسینی")]
    [InlineData("سید محمود حسینی پور", "سید محمود حسینی‌پور")]
    [InlineData("مريم صدر زاده", "مریم صدرزاده")]
    [InlineData("احسان چیت ساز", "احسان چیت‌ساز")]
    [InlineData("رضا تقی پور", "رضا تقی‌پور")]
    [InlineData("علی اکبر خوش نویس", "علی‌اکبر خوش نویس")]
    [InlineData("فرج الله رحیمی", "فرج‌الله رحیمی")]
    [InlineData("حسینیفر", "حسینی‌فر")]
    // What ends alike and is another word, or a surname of its own.
    [InlineData("محمد جعفر", "محمد جعفر")]
    [InlineData("سعید راد", "سعید راد")]
    [InlineData("علی شریفی مقدم", "علی شریفی مقدم")]
    [InlineData("محمدجواد آذری جهرمی", "محمدجواد آذری جهرمی")]
    [InlineData("محمد  باقر\u200Fقالیباف", "محمد باقرقالیباف")]
    public void Writes_names_as_editors_do(string written, string expected) => Assert.Equal(expected, NameSpelling.Normalize(written));

    [Theory]
    [InlineData("میکنند", true)]
    [InlineData("نمیشود", true)]
    [InlineData("میرزایی", false)]
    [InlineData("میلاد", false)]
    [InlineData("گلکرد", false)]
    public void Tells_verbs_that_lost_their_half_space_from_names(string word, bool expected) => Assert.Equal(expected, NameSpelling.IsVerb(word));
}
