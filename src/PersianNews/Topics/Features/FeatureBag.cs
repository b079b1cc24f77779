using System.Runtime.InteropServices;

namespace PersianNews.Topics.Features;

/// <summary>Counts all features of an article, known to a model or not, for training.</summary>
internal sealed class FeatureBag
{
    private readonly Dictionary<uint, float> _bag = [];

    /// <summary>Reads an article: its features in the order of their keys, and their counts.</summary>
    public (uint[] Keys, float[] Counts) Read(TopicWeighting weighting, ReadOnlySpan<char> headline, ReadOnlySpan<char> text)
    {
        _bag.Clear();
        var sink = new Sink(_bag);
        weighting.Read(headline, text, ref sink);
        uint[] keys = new uint[_bag.Count];
        float[] counts = new float[_bag.Count];
        int i = 0;
        foreach ((uint key, float count) in _bag)
        {
            keys[i] = key;
            counts[i++] = count;
        }

        // The order of a dictionary is nobody's promise.
        Array.Sort(keys, counts);
        return (keys, counts);
    }

    /// <summary>The keys of an article's features of style.</summary>
    public uint[] ReadStyle(ReadOnlySpan<char> headline, ReadOnlySpan<char> text)
    {
        _bag.Clear();
        var sink = new Sink(_bag);
        TopicStyle.Read(headline, text, ref sink);
        uint[] keys = [.. _bag.Keys];
        Array.Sort(keys);
        return keys;
    }

    private readonly struct Sink(Dictionary<uint, float> bag) : IFeatureSink
    {
        public void Add(ulong feature, float weight) =>
            CollectionsMarshal.GetValueRefOrAddDefault(bag, FeatureHash.KeyOf(feature), out _) += weight;
    }
}
