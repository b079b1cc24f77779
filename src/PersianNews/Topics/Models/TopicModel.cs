using System.Numerics;
using System.Runtime.CompilerServices;
using PersianNews.Tables;
using PersianNews.Topics.Features;

namespace PersianNews.Topics.Models;

/// <summary>A trained linear model: a table of features with one signed byte of weight for each topic.</summary>
internal sealed class TopicModel
{
    /// <summary>How many topics are scored at once; <see cref="Stride"/> is a multiple of it.</summary>
    public const int BlockSize = 16;

    private readonly uint[] _keys; // open addressing; 0 marks a free slot. Apart from the rest, since most look-ups end here
    private readonly TopicSlots _slots; // first those of the features, then those of their weights in groups
    private readonly int _shift;

    /// <summary>Makes a model from features and their rows of weights, one signed byte a topic.</summary>
    public TopicModel(
        IReadOnlyList<Topic> topics,
        TopicWeighting weighting,
        float[] prior,
        float[] bias,
        TopicFeature[] features,
        sbyte[] rows,
        TopicGroups? groups = null,
        TopicNetwork? network = null,
        TopicModel? background = null,
        float doubt = 0)
    {
        Doubt = doubt;
        Topics = topics;
        Weighting = weighting;
        Prior = prior;
        Bias = bias;
        Features = features;
        Rows = rows;
        Groups = groups;
        Network = network;
        Background = background;
        Stride = (topics.Count + BlockSize - 1) / BlockSize * BlockSize;

        int bits = Math.Max(4, BitOperations.Log2((uint)(features.Length + (features.Length / 3)) | 1) + 1);
        _shift = 32 - bits;
        _keys = new uint[1 << bits];
        _slots = new TopicSlots(_keys.Length + (groups?.Units.Length ?? 0), Stride);
        Fill(rows);
        for (int i = 0; i < groups?.Units.Length; i++)
        {
            _slots.Set(_keys.Length + i, new TopicSlot(Rarity: 0, groups.Units[i]), groups.Rows.AsSpan(i * topics.Count, topics.Count));
        }

        for (int i = 0; i < network?.Places.Features.Length; i++)
        {
            _slots[Find(features[network.Places.Features[i]].Key)].Place = i;
        }
    }

    /// <summary>Makes a model that stands behind another of the same topics, and has neither priors nor biases of its own.</summary>
    public static TopicModel MakeBackground(IReadOnlyList<Topic> topics, TopicWeighting weighting, TopicFeature[] features, sbyte[] rows) =>
        new(topics, weighting with { Style = 0 }, new float[topics.Count], new float[topics.Count], features, rows);

    /// <summary>The same model with another <see cref="Doubt"/>.</summary>
    public TopicModel WithDoubt(float doubt) => new(Topics, Weighting, Prior, Bias, Features, Rows, Groups, Network, Background, doubt);

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

    /// <summary>The weights that words have besides in articles that look alike; null where there are none.</summary>
    public TopicGroups? Groups { get; }

    /// <summary>What adds to the scores; null where the features' weights are all there is.</summary>
    public TopicNetwork? Network { get; }

    /// <summary>
    /// A second linear model of the same topics whose scores are added: what was known of words before there were examples, by their own rarity
    /// and length; null where there is none.
    /// </summary>
    public TopicModel? Background { get; }

    /// <summary>
    /// How much has to be known of a text for its scores to count 0.7; of a text of which much more is known they count in full. All texts are scaled to one
    /// length, so the scores of a few words are as high as those of a page, and without doubt would be as probable. 0 where nothing was fitted.
    /// </summary>
    public float Doubt { get; }

    /// <summary>Bytes from one slot's weights to the next.</summary>
    public int Stride { get; }

    /// <summary>The slot of a feature; -1 for one that the model does not know.</summary>
    public int Find(uint key)
    {
        uint[] keys = _keys;
        int slot = Slot(key);
        while (true)
        {
            uint found = keys[slot];
            if (found == key)
            {
                return slot;
            }

            if (found == 0)
            {
                return -1;
            }

            slot = (slot + 1) & (_keys.Length - 1);
        }
    }

    /// <summary>Asks for the place where a feature would be, some time before <see cref="Find"/> goes there: most of a large model is in no cache.</summary>
    public void Prefetch(uint key) => ProcessorCache.Prefetch(in _keys[Slot(key)]);

    /// <summary>Asks for what is known of the feature in a slot.</summary>
    public void PrefetchAt(int slot) => ProcessorCache.Prefetch(in _slots[slot]);

    /// <summary>What is known of the feature in a slot.</summary>
    public ref readonly TopicSlot At(int slot) => ref _slots[slot];

    /// <summary>The weights in a slot of the topics of a block.</summary>
    public ReadOnlySpan<sbyte> WeightsAt(int slot, int block) => _slots.Weights(slot).Slice(block, BlockSize);

    /// <summary>The slot, after those of the features, of the weights that the feature in a slot has besides in a group; -1 where it has none.</summary>
    public int FindInGroup(int slot, int group)
    {
        int row = _slots[slot].Groups.Find(group);
        return row < 0 ? -1 : _keys.Length + row;
    }

    // Runs once, over every feature: as code stands at first, unoptimized, it would take longer than reading the file.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fill(sbyte[] rows)
    {
        int width = Topics.Count;
        for (int i = 0; i < Features.Length; i++)
        {
            int slot = Slot(Features[i].Key);
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & (_keys.Length - 1);
            }

            _keys[slot] = Features[i].Key;
            _slots.Set(slot, new TopicSlot(Features[i].Rarity, Features[i].Unit) { Groups = Groups?.Groups.RowsOf(i) ?? default }, rows.AsSpan(i * width, width));
        }
    }

    private int Slot(uint key) => (int)(key >> _shift);
}
