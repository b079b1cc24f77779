using PersianNews.Topics.Models;
using Xunit;

namespace PersianNews.Tests.Topics.Models;

public sealed class ByteCodesTests
{
    private static readonly byte[] All = [.. Enumerable.Range(0, 256).Select(code => (byte)code)];

    [Fact]
    public void What_a_byte_stands_for_has_that_byte()
    {
        Assert.Equal(All, All.Select(code => ByteCodes.UnitCode(ByteCodes.UnitOf(code))));
        Assert.Equal(All, All.Select(code => ByteCodes.RarityCode(ByteCodes.RarityOf(code))));
    }

    [Fact]
    public void Units_are_rounded_up_by_no_more_than_an_eighth_of_an_octave()
    {
        for (float unit = 1e-6f; unit < 1000; unit *= 1.0137f)
        {
            Assert.InRange(ByteCodes.RoundUnit(unit), unit, unit * 1.0906f);
        }
    }

    [Fact]
    public void No_rarity_of_a_word_is_rounded_to_that_of_style()
    {
        Assert.True(ByteCodes.RoundRarity(0.001f) > 0);
        Assert.Equal(16, ByteCodes.RoundRarity(40));
    }
}
