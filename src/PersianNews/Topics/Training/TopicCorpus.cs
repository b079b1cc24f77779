using System.Runtime.InteropServices;
using PersianNews.Topics.Features;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>Articles as counted features, and the vocabulary chosen from them.</summary>
/// <param name="weighting">What counts how much in each article.</param>
/// <param name="withParts">Whether to count the features of headlines and of openings apart as well, for a network.</param>
internal sealed class TopicCorpus(TopicWeighting weighting, bool withParts = false)
{
    private readonly List<CountedFeatures> _articles = [];
    private readonly List<CountedFeatures> _openings = [];
    private readonly List<CountedFeatures> _headlines = [];
    private readonly List<CountedFeatures> _styles = [];
    private readonly List<bool> _copies = [];
    private readonly HashSet<uint> _styleKeys = [];
    private readonly Dictionary<uint, int> _documents = [];
    private readonly FeatureBag _bag = new();
    private int _originals;

    /// <summary>What counts how much in each article.</summary>
    public TopicWeighting Weighting => weighting;

    /// <summary>Whether headlines and openings were counted apart as well.</summary>
    public bool HasParts => withParts;

    /// <summary>How many articles there are.</summary>
    public int Count => _articles.Count;

    /// <summary>Reads an article.</summary>
    /// <param name="headline">Its headline.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isCopy">Whether it repeats part of another, and so says nothing about how rare its words are.</param>
    /// <returns>Whether it has any features; one without is not added.</returns>
    public bool Add(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, bool isCopy = false)
    {
        CountedFeatures words = _bag.Read(weighting, headline, text);
        if (words.Keys.Length == 0)
        {
            return false;
        }

        CountedFeatures style = weighting.Style > 0 ? _bag.ReadStyle(headline, text) : CountedFeatures.None;
        _articles.Add(words);
        _styles.Add(style);
        if (withParts)
        {
            _headlines.Add(_bag.Read(TopicNetwork.PartWeighting, headline, []));
            _openings.Add(_bag.Read(TopicNetwork.PartWeighting, headline, TopicNetwork.Opening(text)));
        }

        _copies.Add(isCopy);
        if (isCopy)
        {
            return true;
        }

        _originals++;
        _styleKeys.UnionWith(style.Keys);
        foreach (uint key in (ReadOnlySpan<uint>)[.. words.Keys, .. style.Keys])
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_documents, key, out _)++;
        }

        return true;
    }

    /// <summary>In how many articles a feature is.</summary>
    public int DocumentsOf(uint key) => _documents.GetValueOrDefault(key);

    /// <summary>Chooses the features that enough articles have, the more frequent ones if there are too many, in the order of their keys.</summary>
    /// <param name="minimumDocuments">How many articles must have a feature.</param>
    /// <param name="maximumFeatures">How many features there may be.</param>
    /// <returns>The features; their <see cref="TopicFeature.Unit"/> is still to be set.</returns>
    public TopicFeature[] ChooseFeatures(int minimumDocuments, int maximumFeatures)
    {
        var chosen = new List<(uint Key, int Documents)>();
        foreach ((uint key, int count) in _documents)
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
            (uint key, int documents) = chosen[i];
            float rarity = _styleKeys.Contains(key) ? 0 : ByteCodes.RoundRarity(MathF.Log((_originals + 1f) / (documents + 1)));
            features[i] = new TopicFeature(key, rarity, 0);
        }

        return features;
    }

    /// <summary>The articles, in the order they were added: their features and counts.</summary>
    public IReadOnlyList<CountedFeatures> Articles => _articles;

    /// <summary>Adds all articles, in their order.</summary>
    /// <param name="vectors">Where to.</param>
    /// <param name="withCopies">Whether to add what repeats part of another too.</param>
    /// <param name="withStyle">Whether to add what the articles look like.</param>
    public void AddTo(FeatureVectors vectors, bool withCopies, bool withStyle)
    {
        for (int i = 0; i < _articles.Count; i++)
        {
            if (withCopies || !_copies[i])
            {
                vectors.Add(_articles[i], withStyle ? _styles[i] : CountedFeatures.None);
            }
        }
    }

    /// <summary>Adds the headlines of all articles, in their order.</summary>
    public void AddHeadlinesTo(FeatureVectors vectors) => AddParts(_headlines, vectors);

    /// <summary>Adds the openings of all articles with their headlines, in their order.</summary>
    public void AddOpeningsTo(FeatureVectors vectors) => AddParts(_openings, vectors);

    private static void AddParts(List<CountedFeatures> parts, FeatureVectors vectors)
    {
        foreach (CountedFeatures part in parts)
        {
            vectors.Add(part);
        }
    }
}
