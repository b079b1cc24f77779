using PersianNews.Normalization.HalfSpaces.Questions;
using Xunit;

namespace PersianNews.Tests.Normalization.HalfSpaces.Questions;

public class SplitCandidateTests
{
    // A run of letters with what is put into it: «+» a space, «_» a half-space.
    [Theory]
    [InlineData("aaaa+bbbb", true)]
    [InlineData("aaa+bbbbb", false)]
    [InlineData("aaaaa+bbb", false)]
    [InlineData("aa_bb_cc", true)] // no space
    [InlineData("aaaa+bb_cccc", false)]
    [InlineData("aaaa_bb+cccc", false)]
    [InlineData("a_bbbb+cccc_d", true)]
    [InlineData("aaaa+bbbb+cccc", true)]
    public void Spaces_can_be_asked_for_long_neighbours(string marked, bool expected)
    {
        SplitCandidate candidate = default;
        int place = 0;
        foreach (char c in marked)
        {
            if (c is '+' or '_')
            {
                Assert.True(candidate.Add(place, c == '+'));
            }
            else
            {
                place++;
            }
        }

        Assert.Equal(expected, candidate.IsBetweenParts(4, place));
    }
}
