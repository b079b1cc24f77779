using PersianNews.Dates;
using Xunit;

namespace PersianNews.Tests.Articles;

/// <summary>What the analyzer makes of dates beyond the date parser's own reading.</summary>
public class ArticleDatesTests
{
    [Theory]
    [InlineData("این پنجره روزانه ۳ میلیون نفر کاربر دارد.", "روزانه=P1D")]
    [InlineData("گزارش ساليانه منتشر شد.", "ساليانه=P1Y")]
    [InlineData("مقرر بود سالی ۲۰ درصد کم شود.", "سالی=P1Y")]
    [InlineData("بیش از ۴۰ میلیون نفر از این سامانه در ماه استفاده می‌کنند.", "در ماه=P1M")]
    [InlineData("تولید به ۵۰۰ بشکه در روز رسید و", "در روز=P1D")]
    [InlineData("تولید ۵۰۰ بشکه در روز است.", "در روز=P1D")]
    [InlineData("در ماه رمضان ۲۰ نفر آمدند.", "ماه رمضان=2020-04-25/2020-05-23")]
    [InlineData("۲۰ نفر در ماه رمضان آمدند.", "ماه رمضان=2020-04-25/2020-05-23")]
    [InlineData("۲۰ نفر در سال گذشته آمدند.", "سال گذشته=2019-03-21/2020-03-19")]
    [InlineData("۲۰ نفر در روز شنبه آمدند.", "روز شنبه=2020-06-27")]
    [InlineData("سالی که گذشت", "")]
    [InlineData("قوانین بودجه ۱۳۹۷ و ۱۳۹۸ را", "۱۳۹۷=2018-03-21/2019-03-20 ۱۳۹۸=2019-03-21/2020-03-19")]
    [InlineData("بیش از ۱۵ سال است که", "۱۵ سال=P15Y")]
    [InlineData("ظرف سه هفته آینده آماده می‌شود.", "ظرف سه هفته آینده=2020-07-01/2020-07-22")]
    public void Reads_an_article_s_dates(string text, string expected)
    {
        NewsArticle article = NewsAnalyzer.Default.Analyze(new NewsInput(text) { Reference = new DateOnly(2020, 7, 1) });
        Assert.Equal(expected, string.Join(' ', article.Dates.Select(d => $"{d.Span.Slice(text)}={d.ToTimex()}")));
    }

    [Fact]
    public void A_length_of_time_keeps_its_modifier() =>
        Assert.Equal(DateModifier.MoreThan, Assert.Single(NewsAnalyzer.Default.Analyze("بیش از ۱۵ سال است").Dates).Modifier);
}
