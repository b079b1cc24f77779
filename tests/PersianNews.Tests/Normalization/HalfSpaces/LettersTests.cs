using PersianNews.Normalization.HalfSpaces;
using Xunit;

namespace PersianNews.Tests.Normalization.HalfSpaces;

public class LettersTests
{
    [Fact]
    public void Common_letters_are_letters()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            int count = Letters.CountCommon(new string((char)c, 20));
            Assert.True(count == 0 || (count == 16 && Letters.Code((char)c) > Letters.SilentCode), $"U+{c:X4}");
        }

        Assert.All("آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئءأإؤكي", c => Assert.Equal(16, Letters.CountCommon(new string(c, 16))));
    }

    [Theory]
    [InlineData("کتاب\u200Cخانه و دفتر ما", 4)]
    [InlineData("خانهٔ ما در شهری دور است", 4)]
    [InlineData(" کتاب و دفتر و خانه ما", 0)]
    [InlineData("کتاب", 0)] // too short to be read at once: the caller goes on letter by letter
    public void Counting_ends_at_the_first_other_character(string text, int count) => Assert.Equal(count, Letters.CountCommon(text));
}
