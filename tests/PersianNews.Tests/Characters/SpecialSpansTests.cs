using PersianNews.Characters;
using Xunit;

namespace PersianNews.Tests.Characters;

public class SpecialSpansTests
{
    [Theory]
    [InlineData("https://a.ir/b?c=(d)&e=1، گفت", "https://a.ir/b?c=(d)&e=1", SpecialKind.Url)]
    [InlineData("http://a.ir/b.html. سپس", "http://a.ir/b.html", SpecialKind.Url)]
    [InlineData("www.example.com)", "www.example.com", SpecialKind.Url)]
    [InlineData("example.ir/خبر", "example.ir/خبر", SpecialKind.Url)]
    [InlineData("example.ir.", "example.ir", SpecialKind.Url)]
    [InlineData("ali.reza-1@post.example.ir است", "ali.reza-1@post.example.ir", SpecialKind.Email)]
    [InlineData("@user_1.x. گفت", "@user_1.x", SpecialKind.Mention)]
    [InlineData("#جام_باشگاه\u200Cها2\u200C بود", "#جام_باشگاه\u200Cها2", SpecialKind.Hashtag)]
    [InlineData("Image2.jpg را", "Image2.jpg", SpecialKind.ForeignWord)]
    [InlineData("IBM-96 و", "IBM-96", SpecialKind.ForeignWord)]
    [InlineData("192.168.1.10:80 است", "192.168.1.10:80", SpecialKind.Address)]
    [InlineData("12.5 متر", "12.5", SpecialKind.None)]
    [InlineData("256.1.1.1 متر", "256.1.1.1", SpecialKind.None)]
    internal void The_longest_thing_is_read(string text, string span, SpecialKind kind)
    {
        int length = SpecialSpans.Read(text, 0, out SpecialKind actual);
        Assert.Equal((span, kind), (text[..length], actual));
    }

    [Theory]
    [InlineData("#")]
    [InlineData("#12")] // a number sign before a number
    [InlineData("# باران")]
    [InlineData("@")]
    [InlineData("@باران")]
    public void A_sign_alone_is_nothing(string text) => Assert.Equal((0, SpecialKind.None), (SpecialSpans.Read(text, 0, out SpecialKind kind), kind));

    [Theory]
    [InlineData("باران#برف", 5)]
    [InlineData("لانهٔ#برف", 5)]
    [InlineData("باران@user", 5)]
    public void A_tag_does_not_start_inside_a_word(string text, int start) => Assert.Equal(0, SpecialSpans.Read(text, start, out _));
}
