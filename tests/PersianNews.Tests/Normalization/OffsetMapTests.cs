using PersianNews.Normalization;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.Normalization;

public class OffsetMapTests
{
    // "ab  cﻻd" → "ab cلاd": a space deleted at 3, one code unit doubled.
    private static OffsetMap Map()
    {
        var builder = new OffsetMapBuilder();
        builder.Keep(3);
        builder.Replace(1, 0);
        builder.Keep(1);
        builder.Replace(1, 2);
        builder.Keep(1);
        return builder.Build();
    }

    [Theory]
    [InlineData(0, 2, 0, 2)]
    [InlineData(3, 1, 4, 1)]
    [InlineData(2, 2, 2, 3)]
    [InlineData(4, 1, 5, 1)]
    [InlineData(5, 1, 5, 1)]
    [InlineData(4, 2, 5, 1)]
    [InlineData(6, 1, 6, 1)]
    [InlineData(0, 7, 0, 7)]
    public void Ranges_map_to_the_smallest_range_of_the_original(int start, int length, int originalStart, int originalLength) =>
        Assert.Equal(new TextSpan(originalStart, originalLength), Map().ToOriginal(new(start, length)));

    [Theory]
    [InlineData(0, 2, 0, 2)]
    [InlineData(3, 1, 3, 0)]
    [InlineData(4, 1, 3, 1)]
    [InlineData(5, 1, 4, 2)]
    [InlineData(6, 1, 6, 1)]
    public void Ranges_of_the_original_map_to_what_came_of_them(int start, int length, int normalizedStart, int normalizedLength) =>
        Assert.Equal(new TextSpan(normalizedStart, normalizedLength), Map().ToNormalized(new(start, length)));

    [Fact]
    public void A_map_that_moved_nothing_is_the_identity()
    {
        var builder = new OffsetMapBuilder();
        builder.Keep(5);
        builder.Replace(2, 2);
        OffsetMap map = builder.Build();
        Assert.True(map.IsIdentity);
        Assert.Equal(new TextSpan(3, 4), map.ToOriginal(new(3, 4)));
        Assert.False(Map().IsIdentity);
    }

    [Fact]
    public void Maps_that_follow_each_other_make_one()
    {
        var texts = new TextGenerator(21);
        for (int i = 0; i < 3_000; i++)
        {
            NormalizedText first = PersianNormalizer.Light.NormalizeWithOffsets(texts.Next());
            NormalizedText second = PersianNormalizer.Search.NormalizeWithOffsets(first.Text);
            OffsetMap both = first.Offsets.Then(second.Offsets);
            int length = second.Text.Length;
            for (int at = 0; at < length; at++)
            {
                var one = new TextSpan(at, 1);
                TextSpan chained = first.Offsets.ToOriginal(second.Offsets.ToOriginal(one));
                TextSpan direct = both.ToOriginal(one);

                // Stretches that meet between the rewrites become one, which may be wider but never narrower.
                Assert.True(chained.Length == 0 || direct.Contains(chained), $"{first.Original} {at}: {chained} {direct}");
            }
        }
    }

    [Fact]
    public void Lengths_must_not_be_negative()
    {
        var builder = new OffsetMapBuilder();
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Keep(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Replace(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Replace(0, -1));
    }
}
