using PersianNews.Characters;
using Xunit;

namespace PersianNews.Tests.Characters;

public class DisplayTests
{
    [Theory]
    [InlineData("  علي \t\n كريمي ", "علی کریمی")]
    [InlineData("مُحَمَّد\u200F", "محمد")]
    [InlineData("بـــاران", "باران")]
    [InlineData("سخن\u00ADگو", "سخن\u200Cگو")]
    [InlineData("آیت‌الله ؤ أ", "آیت‌الله ؤ أ")]
    [InlineData("جزء ۱۲", "جزء ۱۲")]
    [InlineData("", "")]
    public void A_slice_becomes_a_string_for_people(string slice, string clean) => Assert.Equal(clean, Display.Clean(slice));

    [Fact]
    public void A_long_slice_is_cleaned_alike() =>
        Assert.Equal(string.Join(' ', Enumerable.Repeat("علی", 500)), Display.Clean(string.Concat(Enumerable.Repeat("علي  ", 500))));
}
