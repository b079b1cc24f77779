using System.Globalization;
using PersianNews.Dates;
using Xunit;

namespace PersianNews.Tests.Dates;

public class PublicationTimeTests
{
    [Theory]
    [InlineData("2024-07-06", "2024-07-06T12:00:00+03:30")]
    [InlineData("2024/7/6", "2024-07-06T12:00:00+03:30")]
    [InlineData("1403-04-16", "2024-07-06T12:00:00+03:30")]
    [InlineData(" ۱۴۰۳/۰۴/۱۶ ", "2024-07-06T12:00:00+03:30")]
    [InlineData("1400-04-16", "2021-07-07T12:00:00+04:30")] // summer time
    [InlineData("2024-07-06T10:00:00Z", "2024-07-06T10:00:00+00:00")]
    [InlineData("2024-07-06t10:00:00.25+01:00", "2024-07-06T10:00:00+01:00")]
    [InlineData("2024-07-06 22:30", "2024-07-06T22:30:00+00:00")]
    [InlineData("1403-04-16 22:30", "2024-07-06T22:30:00+03:30")]
    [InlineData("۱۴۰۳-۰۴-۱۶ ۲۲:۳۰:۱۵", "2024-07-06T22:30:15+03:30")]
    [InlineData("1403/4/16 7:30", "2024-07-06T07:30:00+03:30")]
    [InlineData("1403-04-16T22:30:00Z", "2024-07-06T22:30:00+00:00")]
    [InlineData("1403-04-16T22:30:00-05:00", "2024-07-06T22:30:00-05:00")]
    [InlineData("9999-12-31", "9999-12-31T12:00:00+03:30")]
    [InlineData("0001-01-01", "0622-03-22T12:00:00+03:30")]
    public void Days_and_moments_are_read_in_either_calendar(string text, string moment)
    {
        Assert.True(PublicationTime.TryParse(text, out DateTimeOffset read));
        Assert.Equal(moment, read.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("24-07-06")]
    [InlineData("2024-07")]
    [InlineData("2024-02-30")]
    [InlineData("1403-07-31")]
    [InlineData("1402-12-30")]
    [InlineData("0000-00-00")]
    [InlineData("2024-07-06T")]
    [InlineData("2024-07-06T25:00:00Z")]
    [InlineData("2024-07-06 ده صبح")]
    [InlineData("2024-07-06                                                                   ")]
    public void Other_texts_are_refused(string text) => Assert.False(PublicationTime.TryParse(text, out _));
}
