using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>Finds <see cref="TopicPlaces"/>: the directions in which the texts of a corpus differ most, and where their more frequent features lie along them.</summary>
internal static class PlaceFinder
{
    private const int MaximumFeatures = 16_000;
    private const int MaximumDimensions = 128;

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

            units[i] = ByteCodes.RoundUnit(most * scale / sbyte.MaxValue);
            for (int d = 0; d < dimensions; d++)
            {
                rows[(i * dimensions) + d] = (sbyte)MathF.Round(place[d] * scale / units[i]);
            }
        }

        return new TopicPlaces(dimensions, features, units, rows);
    }
}
