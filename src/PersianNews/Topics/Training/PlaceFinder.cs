using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>Finds <see cref="TopicPlaces"/>: the directions in which the texts of a corpus differ most, and where their more frequent features lie along them.</summary>
internal static class PlaceFinder
{
    private const int MaximumFeatures = 16_000;
    private const int MaximumDimensions = 128;

    /// <summary>Finds the directions and the places of the features along them; null if there are too few texts or features.</summary>
    /// <param name="corpus">The texts.</param>
    /// <param name="features">Their features, with the rarities that words have without labels.</param>
    /// <param name="weighed">The same features with the rarities of the model: places make up for the difference.</param>
    /// <param name="iterated">Called after each iteration, with how many are done and how many there are.</param>
    /// <param name="cancellationToken">Stops the work between texts.</param>
    public static TopicPlaces? Find(TopicCorpus corpus, TopicFeature[] features, TopicFeature[] weighed, Action<int, int>? iterated, CancellationToken cancellationToken)
    {
        int[] chosen = Choose(corpus, features);
        var vectors = new FeatureVectors([.. chosen.Select(id => features[id])], corpus.Weighting);
        corpus.AddTo(vectors, withCopies: false, withStyle: false);
        SparseRows texts = vectors.Build();
        int dimensions = Math.Min(MaximumDimensions, Math.Min(chosen.Length / 2, texts.Count / LatentSpace.TextsForADirection)) & ~7;
        return dimensions == 0
            ? null
            : Round(LatentSpace.Find(texts, chosen.Length, dimensions, weight: 1, iterated, cancellationToken), chosen, [.. chosen.Select(id => features[id].Rarity / weighed[id].Rarity)]);
    }

    // The words and pairs of words that most texts have, of which not many are needed: the rest is known by its company.
    private static int[] Choose(TopicCorpus corpus, TopicFeature[] features)
    {
        int[] words = [.. Enumerable.Range(0, features.Length).Where(id => !features[id].IsStyle)];
        if (words.Length > MaximumFeatures)
        {
            words = [.. words.OrderByDescending(id => corpus.DocumentsOf(features[id].Key)).ThenBy(id => id).Take(MaximumFeatures).Order()];
        }

        return words;
    }

    private static TopicPlaces Round(LatentSpace space, int[] features, float[] factors)
    {
        int dimensions = space.Dimensions;
        float[] units = new float[features.Length];
        sbyte[] rows = new sbyte[features.Length * dimensions];

        // Only where a text points to counts, so that a place may be as large as suits the units.
        float length = MathF.Sqrt(features.Length);
        for (int i = 0; i < features.Length; i++)
        {
            float scale = length * factors[i];
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
