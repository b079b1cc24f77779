using PersianNews.Characters;
using Xunit;

namespace PersianNews.Tests.Characters;

public class JoiningTests
{
    // The letters of Persian and its neighbours by their joining types in Unicode's ArabicShaping.txt: right-joining and non-joining, dual-joining.
    [Fact]
    public void Letters_join_as_Unicode_says()
    {
        Assert.All("اآأإٱدذرزژوؤڈڑڕۆۇۋء", letter => Assert.True(Joining.IsNonJoining(letter), letter.ToString()));
        Assert.All("بپتثجچحخسشصضطظعغفقکكگلمنهھیيىئڵڤ", letter => Assert.False(Joining.IsNonJoining(letter), letter.ToString()));
    }
}
