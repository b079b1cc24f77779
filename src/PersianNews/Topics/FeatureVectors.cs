namespace PersianNews.Topics;

/// <summary>Turns counted features into rows over the chosen ones, each scaled to unit length.</summary>
internal sealed class FeatureVectors
{
    private readonly TopicFeature[] features;
    private readonly TopicWeighting weighting;
    private readonly Dictionary<uint, int> ids;
    private readonly SparseRowsBuilder rows = new();

    /// <summary>Makes an empty set.</summary>
    /// <param name="features">The chosen features.</param>
    /// <param name="weighting">What counts how much.</param>
    public FeatureVectors(TopicFeature[] features, TopicWeighting weighting)
    {
        this.features = features;
        this.weighting = weighting;
        ids = new Dictionary<uint, int>(features.Length);
        for (int i = 0; i < features.Length; i++)
        {
            ids.Add(features[i].Key, i);
        }
    }

    /// <summary>Adds a text.</summary>
    public void Add(uint[] keys, float[] counts)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (ids.TryGetValue(keys[i], out int id))
            {
                rows.Add(id, weighting.Damp(counts[i]) * features[id].Rarity);
            }
        }

        rows.EndUnitRow();
    }

    /// <summary>The rows, in the order they were added.</summary>
    public SparseRows Build() => rows.Build();
}
