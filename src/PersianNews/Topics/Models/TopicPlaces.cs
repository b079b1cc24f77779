using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PersianNews.Tables;

namespace PersianNews.Topics.Models;

/// <summary>
/// Where the more frequent features lie along the directions in which texts differ most: features that keep the same company lie
/// together (latent semantic analysis). The sum over a text's features is where the text lies.
/// </summary>
/// <param name="dimensions">How many directions there are.</param>
/// <param name="features">Which features of the model have a place, ascending.</param>
/// <param name="units">For each of them, the unit of its numbers.</param>
/// <param name="rows">Their places, feature by feature.</param>
internal sealed class TopicPlaces(int dimensions, int[] features, float[] units, sbyte[] rows)
{
    /// <summary>How many directions there are.</summary>
    public int Dimensions => dimensions;

    /// <summary>Which features of the model have a place, ascending.</summary>
    public int[] Features => features;

    /// <summary>For each of <see cref="Features"/>, the unit of its numbers.</summary>
    public float[] Units => units;

    /// <summary>The places of <see cref="Features"/>, one after another.</summary>
    public sbyte[] Rows => rows;

    /// <summary>Adds what a feature moves a text that has it.</summary>
    /// <param name="index">The feature's index among <see cref="Features"/>.</param>
    /// <param name="value">The feature's value in the text.</param>
    /// <param name="sum">Where the text lies so far.</param>
    public void AddTo(int index, float value, Span<float> sum) =>
        Vectors.AddScaled(value * units[index], rows.AsSpan(index * dimensions, dimensions), sum);

    /// <summary>What all features of a text move it, in their order: the same as <see cref="AddTo"/> for each, but that the sums stay in registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(ReadOnlySpan<PlacedFeature> text, Span<float> sum)
    {
        int from = 0;
        for (; from + 32 <= dimensions; from += 32)
        {
            SumBlock(text, from, sum.Slice(from, 32));
        }

        for (; from < dimensions; from += 8)
        {
            Span<float> rest = sum.Slice(from, 8);
            rest.Clear();
            foreach ((int index, float value) in text)
            {
                Vectors.AddScaled(value * units[index], rows.AsSpan((index * dimensions) + from, 8), rest);
            }
        }
    }

    /// <summary>Asks for the place of a feature some time before it is needed.</summary>
    public void Prefetch(int index)
    {
        ProcessorCache.Prefetch(in units[index]);
        ProcessorCache.Prefetch(in rows[index * dimensions]);
        ProcessorCache.Prefetch(in rows[((index + 1) * dimensions) - 1]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SumBlock(ReadOnlySpan<PlacedFeature> text, int from, Span<float> sum)
    {
        Vector256<float> a = default, b = default, c = default, d = default;
        foreach ((int index, float value) in text)
        {
            float scale = value * units[index];
            ref sbyte row = ref MemoryMarshal.GetReference(rows.AsSpan((index * dimensions) + from, 32));
            a += Vectors.EightFrom(ref row, 0) * scale;
            b += Vectors.EightFrom(ref row, 8) * scale;
            c += Vectors.EightFrom(ref row, 16) * scale;
            d += Vectors.EightFrom(ref row, 24) * scale;
        }

        a.CopyTo(sum);
        b.CopyTo(sum[8..]);
        c.CopyTo(sum[16..]);
        d.CopyTo(sum[24..]);
    }
}
