using System.Runtime.InteropServices;

namespace PersianNews.Topics;

/// <summary>Articles as counted features, and the vocabulary chosen from them.</summary>
internal sealed class TopicCorpus
{
    private readonly List<uint[]> keys = [];
    private readonly List<float[]> counts = [];
    private readonly Dictionary<uint, int> documents = [];
    private readonly Dictionary<uint, float> bag = [];

    /// <summary>Makes an empty corpus.</summary>
    /// <param name="weighting">What counts how much in each article.</param>
    public TopicCorpus(TopicWeighting weighting) => Weighting = weighting;

    /// <summary>What counts how much in each article.</summary>
    public TopicWeighting Weighting { get; }

    /// <summary>How many articles there are.</summary>
    public int Count => keys.Count;

    /// <summary>Reads an article.</summary>
    /// <returns>Whether it has any features; one without is not added.</returns>
    public bool Add(ReadOnlySpan<char> headline, ReadOnlySpan<char> text)
    {
        bag.Clear();
        var sink = new BagSink(bag);
        Weighting.Read(headline, text, ref sink);
        if (bag.Count == 0)
        {
            return false;
        }

        uint[] documentKeys = new uint[bag.Count];
        float[] documentCounts = new float[bag.Count];
        int i = 0;
        foreach ((uint key, float count) in bag)
        {
            documentKeys[i] = key;
            documentCounts[i++] = count;
        }

        // The order of a dictionary is nobody's promise.
        Array.Sort(documentKeys, documentCounts);
        keys.Add(documentKeys);
        counts.Add(documentCounts);
        foreach (uint key in documentKeys)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(documents, key, out _)++;
        }

        return true;
    }

    /// <summary>Chooses the features that enough articles have, the more frequent ones if there are too many, in the order of their keys.</summary>
    /// <param name="minimumDocuments">How many articles must have a feature.</param>
    /// <param name="maximumFeatures">How many features there may be.</param>
    /// <returns>The features; their <see cref="TopicFeature.Unit"/> is still to be set.</returns>
    public TopicFeature[] ChooseFeatures(int minimumDocuments, int maximumFeatures)
    {
        var chosen = new List<(uint Key, int Documents)>();
        foreach ((uint key, int count) in documents)
        {
            if (count >= minimumDocuments)
            {
                chosen.Add((key, count));
            }
        }

        if (chosen.Count > maximumFeatures)
        {
            chosen.Sort((a, b) => a.Documents != b.Documents ? b.Documents.CompareTo(a.Documents) : a.Key.CompareTo(b.Key));
            chosen.RemoveRange(maximumFeatures, chosen.Count - maximumFeatures);
        }

        chosen.Sort((a, b) => a.Key.CompareTo(b.Key));
        var features = new TopicFeature[chosen.Count];
        for (int i = 0; i < features.Length; i++)
        {
            float rarity = MathF.Log((Count + 1f) / (chosen[i].Documents + 1));
            features[i] = new TopicFeature(chosen[i].Key, TopicModelFile.RoundRarity(rarity), 0);
        }

        return features;
    }

    /// <summary>The articles as rows over the chosen features, each scaled to unit length.</summary>
    public SparseRows ToRows(TopicFeature[] features)
    {
        var ids = new Dictionary<uint, int>(features.Length);
        for (int i = 0; i < features.Length; i++)
        {
            ids.Add(features[i].Key, i);
        }

        int[] starts = new int[Count + 1];
        var entries = new List<int>();
        var values = new List<float>();
        for (int row = 0; row < Count; row++)
        {
            int from = values.Count;
            float squares = 0;
            for (int i = 0; i < keys[row].Length; i++)
            {
                if (ids.TryGetValue(keys[row][i], out int id))
                {
                    float value = TopicWeighting.Damp(counts[row][i]) * features[id].Rarity;
                    entries.Add(id);
                    values.Add(value);
                    squares += value * value;
                }
            }

            float scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
            foreach (ref float value in CollectionsMarshal.AsSpan(values)[from..])
            {
                value *= scale;
            }

            starts[row + 1] = values.Count;
        }

        return new SparseRows { Starts = starts, Features = [.. entries], Values = [.. values] };
    }

    private readonly struct BagSink(Dictionary<uint, float> bag) : IFeatureSink
    {
        public void Add(ulong feature, float weight) =>
            CollectionsMarshal.GetValueRefOrAddDefault(bag, TopicModel.KeyOf(feature), out _) += weight;
    }
}
