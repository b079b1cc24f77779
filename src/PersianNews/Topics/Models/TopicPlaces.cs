using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PersianNews.Characters;
using PersianNews.Topics.Files;
using PersianNews.Topics.Training;

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
    private const int MaximumFeatures = 16_000;
    private const int MaximumDimensions = 128;

    /// <summary>How many directions there are.</summary>
    public int Dimensions => dimensions;

    /// <summary>Which features of the model have a place, ascending.</summary>
    public int[] Features => features;

    /// <summary>For each of <see cref="Features"/>, the unit of its numbers.</summary>
    public float[] Units => units;

    /// <summary>The places of <see cref="Features"/>, one after another.</summary>
    public sbyte[] Rows => rows;

    /// <summary>Finds the directions and the places of the features along them; null if there are too few texts or features.</summary>
    public static TopicPlaces? Find(TopicCorpus corpus, TopicFeature[] features, Action<int, int>? iterated, CancellationToken cancellationToken)
    {
        int[] chosen = Choose(features);
        var vectors = new FeatureVectors([.. chosen.Select(id => features[id])], corpus.Weighting);
        corpus.AddTo(vectors, withCopies: false, withStyle: false);
        SparseRows texts = vectors.Build();
        int dimensions = Math.Min(MaximumDimensions, Math.Min(chosen.Length / 2, texts.Count / LatentSpace.TextsForADirection)) & ~7;
        return dimensions == 0
            ? null
            : Round(LatentSpace.Find(texts, chosen.Length, dimensions, weight: 1, iterated, cancellationToken), chosen);
    }

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
        Memory.Prefetch(in units[index]);
        Memory.Prefetch(in rows[index * dimensions]);
        Memory.Prefetch(in rows[((index + 1) * dimensions) - 1]);
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

    // The words and pairs of words that most texts have, of which not many are needed: the rest is known by its company.
    private static int[] Choose(TopicFeature[] features)
    {
        int[] words = [.. Enumerable.Range(0, features.Length).Where(id => !features[id].IsStyle)];
        if (words.Length > MaximumFeatures)
        {
            words = [.. words.OrderBy(id => features[id].Rarity).ThenBy(id => id).Take(MaximumFeatures).Order()];
        }

        return words;
    }

    private static TopicPlaces Round(LatentSpace space, int[] features)
    {
        int dimensions = space.Dimensions;
        float[] units = new float[features.Length];
        sbyte[] rows = new sbyte[features.Length * dimensions];

        // Only where a text points to counts, so that a place may be as large as suits the units.
        float scale = MathF.Sqrt(features.Length);
        for (int i = 0; i < features.Length; i++)
        {
            ReadOnlySpan<float> place = space.PlaceOf(i);
            float most = 0;
            foreach (float number in place)
            {
                most = Math.Max(most, Math.Abs(number));
            }

            units[i] = TopicModelFile.RoundUnit(most * scale / sbyte.MaxValue);
            for (int d = 0; d < dimensions; d++)
            {
                rows[(i * dimensions) + d] = (sbyte)MathF.Round(place[d] * scale / units[i]);
            }
        }

        return new TopicPlaces(dimensions, features, units, rows);
    }
}
