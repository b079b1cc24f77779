using System.Runtime.InteropServices;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>Where the articles of a corpus lie, for a <see cref="TopicNetwork"/> to learn from.</summary>
internal sealed class PlacedArticles
{
    /// <summary>
    /// The share of an article's features that each step of learning does not see, so that no single word decides: what the network adds to
    /// a linear model is what the words have in common.
    /// </summary>
    private const float LeftOut = 0.3f;

    private readonly SparseRows _headlines;
    private readonly SparseRows _openings;
    private readonly SparseRows _wholes;
    private readonly List<PlacedFeature> _seen = []; // of the part at hand

    private PlacedArticles(TopicPlaces places, SparseRows headlines, SparseRows openings, SparseRows wholes)
    {
        Places = places;
        _headlines = headlines;
        _openings = openings;
        _wholes = wholes;
    }

    /// <summary>Where their features lie.</summary>
    public TopicPlaces Places { get; }

    /// <summary>How many numbers tell where an article lies, part by part.</summary>
    public int Width => TopicNetwork.Parts * Places.Dimensions;

    /// <summary>Finds the directions in which the articles differ, and where each lies along them; null if there are too few.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="features">Their features, with the rarities that words have without labels: those are what the network learns from.</param>
    /// <param name="weighed">The same features with the rarities of the model, by which articles are read in the end.</param>
    /// <param name="iterated">Called after each iteration, with how many are done and how many there are.</param>
    /// <param name="cancellationToken">Stops the work between articles.</param>
    public static PlacedArticles? Find(TopicCorpus corpus, TopicFeature[] features, TopicFeature[] weighed, Action<int, int>? iterated, CancellationToken cancellationToken)
    {
        if (PlaceFinder.Find(corpus, features, weighed, iterated, cancellationToken) is not { } places)
        {
            return null;
        }

        TopicFeature[] placed = [.. places.Features.Select(id => weighed[id])];
        var headlines = new FeatureVectors(placed, TopicNetwork.PartWeighting);
        corpus.AddHeadlinesTo(headlines);
        var openings = new FeatureVectors(placed, TopicNetwork.PartWeighting);
        corpus.AddOpeningsTo(openings);
        var wholes = new FeatureVectors(placed, corpus.Weighting);
        corpus.AddTo(wholes, withCopies: true, withStyle: false);
        return new PlacedArticles(places, headlines.Build(), openings.Build(), wholes.Build());
    }

    /// <summary>Where an article lies by those of its features that a step of learning sees.</summary>
    public void ReadPart(int article, ref DeterministicRandom random, Span<float> inputs) => Read(article, random.Next(), LeftOut, inputs);

    /// <summary>Adds the scores of some articles to those that they have.</summary>
    public void AddScores(NetworkLayers layers, int[] articles, float[][] scores)
    {
        float[] inputs = new float[Width], hidden = new float[layers.Hidden];
        for (int i = 0; i < articles.Length; i++)
        {
            Read(articles[i], seed: 0, leftOut: 0, inputs);
            layers.AddScores(inputs, hidden, scores[i]);
        }
    }

    private void Read(int article, ulong seed, float leftOut, Span<float> inputs)
    {
        int width = Places.Dimensions;
        Sum(_headlines[article], inputs[..width]);
        Sum(_openings[article], inputs.Slice(width, width));
        Sum(_wholes[article], inputs[(2 * width)..]);
        TopicNetwork.Scale(inputs);

        void Sum(SparseRow row, Span<float> sum)
        {
            (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = row;
            _seen.Clear();
            for (int i = 0; i < ids.Length; i++)
            {
                // A feature is left out of all parts.
                if (leftOut == 0 || new DeterministicRandom(seed + (ulong)ids[i]).Unit() >= leftOut)
                {
                    _seen.Add(new PlacedFeature(ids[i], values[i]));
                }
            }

            Places.Sum(CollectionsMarshal.AsSpan(_seen), sum);
        }
    }
}
