using System.Numerics;

namespace PersianNews.Topics;

/// <summary>What counts how much when a text is read.</summary>
/// <param name="Headline">What a word of the headline counts.</param>
/// <param name="Opening">What a word of the opening counts.</param>
/// <param name="OpeningWords">How many words the opening has.</param>
/// <param name="Body">What any other word counts.</param>
/// <param name="Sublinear">Whether a word said twice is less than twice the news.</param>
internal readonly record struct TopicWeighting(float Headline, float Opening, int OpeningWords, float Body, bool Sublinear)
{
    /// <summary>Reads an article into a sink.</summary>
    public void Read<TSink>(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        TopicFeatures<TSink>.Read(headline, Headline, Headline, 0, ref sink);
        TopicFeatures<TSink>.Read(text, Body, Opening, OpeningWords, ref sink);
    }

    /// <summary>The value of a feature that was counted so often, before its rarity.</summary>
    public float Damp(float count) => Sublinear ? MathF.Log(1 + count) : count;
}

/// <summary>A feature as it is kept: its key, how rare it is, and the unit of its weights.</summary>
internal readonly record struct TopicFeature(uint Key, float Rarity, float Unit);

/// <summary>A trained linear model: a table of features with one signed byte of weight for each topic.</summary>
internal sealed class TopicModel
{
    private readonly TopicFeature[] table; // open addressing; key 0 marks a free slot; sorted by the key's home slot
    private readonly sbyte[] weights;
    private readonly int shift;

    /// <summary>Makes a model from features and their rows of weights, one signed byte a topic.</summary>
    public TopicModel(IReadOnlyList<Topic> topics, TopicWeighting weighting, float[] prior, float[] bias, TopicFeature[] features, sbyte[] rows)
    {
        Topics = topics;
        Weighting = weighting;
        Prior = prior;
        Bias = bias;
        Features = features;
        Rows = rows;
        Stride = (topics.Count + 7) & ~7;

        int bits = Math.Max(4, BitOperations.Log2((uint)(features.Length + (features.Length / 3)) | 1) + 1);
        shift = 32 - bits;
        table = new TopicFeature[1 << bits];
        weights = new sbyte[(long)table.Length * Stride];
        for (int i = 0; i < features.Length; i++)
        {
            int slot = Slot(features[i].Key);
            while (table[slot].Key != 0)
            {
                slot = (slot + 1) & (table.Length - 1);
            }

            table[slot] = features[i];
            rows.AsSpan(i * topics.Count, topics.Count).CopyTo(weights.AsSpan(slot * Stride));
        }
    }

    /// <summary>The topics, in the order of the weights.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>What counts how much.</summary>
    public TopicWeighting Weighting { get; }

    /// <summary>The share of each topic in the training data: the answer to a text that says nothing.</summary>
    public float[] Prior { get; }

    /// <summary>What is added to the score of each topic.</summary>
    public float[] Bias { get; }

    /// <summary>The features in the order of their keys, as the file has them.</summary>
    public TopicFeature[] Features { get; }

    /// <summary>The weights of <see cref="Features"/>, topic by topic.</summary>
    public sbyte[] Rows { get; }

    /// <summary>Bytes from one slot's weights to the next.</summary>
    public int Stride { get; }

    /// <summary>The key of a feature: 32 bits of its hash, never 0.</summary>
    public static uint KeyOf(ulong feature) => Math.Max((uint)(feature >> 32), 1);

    /// <summary>The slot of a feature; -1 for one that the model does not know.</summary>
    public int Find(uint key)
    {
        int slot = Slot(key);
        while (true)
        {
            uint found = table[slot].Key;
            if (found == key)
            {
                return slot;
            }

            if (found == 0)
            {
                return -1;
            }

            slot = (slot + 1) & (table.Length - 1);
        }
    }

    /// <summary>The feature in a slot.</summary>
    public ref readonly TopicFeature FeatureAt(int slot) => ref table[slot];

    /// <summary>The weights in a slot, padded to <see cref="Stride"/>.</summary>
    public ReadOnlySpan<sbyte> WeightsAt(int slot) => weights.AsSpan(slot * Stride, Stride);

    private int Slot(uint key) => (int)(key >> shift);
}
