using PersianNews.Words;
using Xunit;

namespace PersianNews.Tests.Words;

public class AcronymsTests
{
    [Theory]
    [InlineData("بی.بی.سی", 2)]
    [InlineData("بی.بی.سی", 5)]
    [InlineData("اف.بی.آی", 2)]
    [InlineData("ب.ام.و", 1)]
    [InlineData("ب.ام.و", 4)]
    public void A_stop_between_names_of_letters_is_inside(string text, int dot) => Assert.True(Acronyms.JoinsAt(text, dot));

    [Theory]
    [InlineData("دی.او", 2)] // two words: a space may have been lost
    [InlineData("آمد.سی", 3)]
    [InlineData("سی.باران", 2)]
    [InlineData(".سی", 0)]
    [InlineData("سی.", 2)]
    public void Another_stop_is_not(string text, int dot) => Assert.False(Acronyms.JoinsAt(text, dot));

    [Fact]
    public void Names_that_are_words_besides_are_told_apart()
    {
        Assert.True(Acronyms.IsLetterName("اف", out bool word) && !word);
        Assert.True(Acronyms.IsLetterName("دي", out word) && word);
        Assert.False(Acronyms.IsLetterName("ع", out word) || word); // another abbreviation
        Assert.False(Acronyms.IsLetterName("باران", out _));
    }
}
