using System.Runtime.InteropServices;

namespace PersianNews.Topics.Features;

/// <summary>Counts all features of an article, known to a model or not, for training.</summary>
internal sealed class FeatureBag
{
    private readonly Dictionary<uint, float> _bag = [];

    /// <summary>Reads the words of an article.</summary>
    public CountedFeatures Read(TopicWeighting weighting, ReadOnlySpan<char> headline, ReadOnlySpan<char> text)
    {
        _bag.Clear();
        var sink = new Sink(_bag);
        weighting.Read(headline, text, ref sink);
        return Sorted();
    }

    /// <summary>Reads what an article looks like: its features of style.</summary>
    public CountedFeatures ReadStyle(ReadOnlySpan<char> headline, ReadOnlySpan<char> text)
    {
        _bag.Clear();
        var sink = new Sink(_bag);
        TopicStyle.Read(headline, text, ref sink);
        return Sorted();
    }

    // The order of a dictionary is nobody's promise.
    private CountedFeatures Sorted()
    {
        uint[] keys = [.. _bag.Keys];
        float[] counts = [.. _bag.Values];
        Array.Sort(keys, counts);
        return new CountedFeatures(keys, counts);
    }

    private readonly struct Sink(Dictionary<uint, float> bag) : IFeatureSink
    {
        public void Add(ulong feature, float weight) =>
            CollectionsMarshal.GetValueRefOrAddDefault(bag, FeatureHash.KeyOf(feature), out _) += weight;
    }
}
