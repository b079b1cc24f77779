using PersianNews.Topics.Features;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>Turns counted features into rows over the chosen ones, each scaled to unit length.</summary>
internal sealed class FeatureVectors
{
    private readonly TopicFeature[] _features;
    private readonly TopicWeighting _weighting;
    private readonly Dictionary<uint, int> _ids;
    private readonly SparseRowsBuilder _rows = new();

    /// <summary>Makes an empty set.</summary>
    /// <param name="features">The chosen features.</param>
    /// <param name="weighting">What counts how much.</param>
    public FeatureVectors(TopicFeature[] features, TopicWeighting weighting)
    {
        _features = features;
        _weighting = weighting;
        _ids = new Dictionary<uint, int>(features.Length);
        for (int i = 0; i < features.Length; i++)
        {
            _ids.Add(features[i].Key, i);
        }
    }

    /// <summary>Adds a text: its words, which are scaled to unit length.</summary>
    public void Add(CountedFeatures words) => Add(words, CountedFeatures.None);

    /// <summary>Adds a text: its words, which are scaled to unit length, and its features of style, which are not.</summary>
    public void Add(CountedFeatures words, CountedFeatures style)
    {
        for (int i = 0; i < words.Keys.Length; i++)
        {
            if (_ids.TryGetValue(words.Keys[i], out int id))
            {
                _rows.Add(id, _weighting.Damp(words.Counts[i]) * _features[id].Rarity);
            }
        }

        _rows.ScaleRow();
        for (int i = 0; i < style.Keys.Length; i++)
        {
            if (_ids.TryGetValue(style.Keys[i], out int id) && _features[id].IsStyle)
            {
                _rows.Add(id, style.Counts[i] * _weighting.Style);
            }
        }

        _rows.EndRow();
    }

    /// <summary>The rows, in the order they were added.</summary>
    public SparseRows Build() => _rows.Build();
}
