using System.Runtime.Intrinsics;
using PersianNews.Topics.Models;
using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Models;

public sealed class VectorsTests
{
    private static readonly float[] Numbers = [1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 127, -128, 0, 1];

    [Fact]
    public void Sums_and_products_are_those_of_the_numbers()
    {
        float[] sum = [.. Numbers.Reverse()], expected = [.. sum.Zip(Numbers, (a, b) => a + (2 * b))];
        Vectors.AddScaled(2, Numbers, sum);
        Assert.Equal(expected, sum);
        Assert.Equal(Numbers.Sum(n => n * n), Vectors.Dot(Numbers, Numbers));
    }

    [Fact]
    public void Four_products_at_once_are_each_the_same_as_alone()
    {
        var random = new DeterministicRandom(1);
        float[] one = new float[24], four = new float[4 * one.Length];
        foreach (ref float number in one.AsSpan())
        {
            number = random.Unit() - 0.3f;
        }

        foreach (ref float number in four.AsSpan())
        {
            number = random.Unit() - 0.6f;
        }

        float[] products = new float[4];
        Vectors.DotFour(one, four, 0, 48, 24, 72).CopyTo(products);
        Assert.Equal([.. new[] { 0, 48, 24, 72 }.Select(from => Vectors.Dot(one, four.AsSpan(from, one.Length)))], products);
    }

    [Fact]
    public void Signed_bytes_are_added_as_their_numbers()
    {
        float[] sum = new float[Numbers.Length + 8];
        Vectors.AddScaled(0.5f, [.. Numbers.Select(n => (sbyte)n)], sum);
        Assert.Equal([.. Numbers.Select(n => n / 2), .. new float[8]], sum);
    }

    [Fact]
    public void Scales_to_a_length_what_has_one()
    {
        float[] vector = [3, 4, 0, 0, 0, 0, 0, 0], nothing = new float[8];
        Vectors.ScaleTo(10, vector);
        Vectors.ScaleTo(10, nothing);
        Assert.Equal([6, 8, 0, 0, 0, 0, 0, 0], vector);
        Assert.Equal(new float[8], nothing);
    }
}
