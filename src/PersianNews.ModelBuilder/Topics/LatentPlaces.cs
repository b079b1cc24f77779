using PersianNews.Topics;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>
/// Where a text lies along the directions in which texts differ most, which are found without labels: texts whose words keep the same
/// company lie together (latent semantic analysis).
/// </summary>
internal sealed class LatentPlaces
{
    /// <summary>How many directions there are.</summary>
    public const int Dimensions = 128;

    private const int MinimumDocuments = 4;
    private const int MaximumFeatures = 200_000;
    private static readonly TopicWeighting Weighting = new(Headline: 3, Opening: 2, OpeningWords: 40, Body: 1, Sublinear: true);
    private readonly TopicFeature[] _features;
    private readonly Dictionary<uint, int> _ids;
    private readonly LatentSpace _space;

    private LatentPlaces(TopicFeature[] features, LatentSpace space)
    {
        _features = features;
        _ids = new Dictionary<uint, int>(features.Select((feature, id) => KeyValuePair.Create(feature.Key, id)));
        _space = space;
    }

    /// <summary>Finds the directions.</summary>
    public static LatentPlaces Find(IEnumerable<string> texts)
    {
        var corpus = new TopicCorpus(Weighting);
        foreach (string text in texts)
        {
            corpus.Add([], text);
        }

        TopicFeature[] features = corpus.ChooseFeatures(MinimumDocuments, MaximumFeatures);
        var vectors = new FeatureVectors(features, Weighting);
        corpus.AddTo(vectors, withCopies: false, withStyle: false);
        return new LatentPlaces(features, LatentSpace.Find(vectors.Build(), features.Length, Dimensions, weight: 1, iterated: null, CancellationToken.None));
    }

    /// <summary>Adds the place of a text, at any distance from the origin: only where it points to says something.</summary>
    public void AddTo(Span<float> sum, ReadOnlySpan<char> headline, ReadOnlySpan<char> text)
    {
        (uint[] keys, float[] counts) = new FeatureBag().Read(Weighting, headline, text);
        for (int i = 0; i < keys.Length; i++)
        {
            if (_ids.TryGetValue(keys[i], out int id))
            {
                Vectors.AddScaled(Weighting.Damp(counts[i]) * _features[id].Rarity, _space.PlaceOf(id), sum);
            }
        }
    }
}
