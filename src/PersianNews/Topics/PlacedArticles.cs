namespace PersianNews.Topics;

/// <summary>Where the articles of a corpus lie, for a <see cref="TopicNetwork"/> to learn from.</summary>
internal sealed class PlacedArticles
{
    private PlacedArticles(TopicPlaces places, float[][] inputs)
    {
        Places = places;
        Inputs = inputs;
    }

    /// <summary>Where their features lie.</summary>
    public TopicPlaces Places { get; }

    /// <summary>Where the opening and the whole of each article lie.</summary>
    public float[][] Inputs { get; }

    /// <summary>Finds the directions in which the articles differ, and where each lies along them; null if there are too few.</summary>
    public static PlacedArticles? Find(TopicCorpus corpus, TopicFeature[] features, Action<int, int>? iterated, CancellationToken cancellationToken)
    {
        if (TopicPlaces.Find(corpus, features, iterated, cancellationToken) is not { } places)
        {
            return null;
        }

        TopicFeature[] placed = [.. places.Features.Select(id => features[id])];
        var openings = new FeatureVectors(placed, TopicNetwork.OpeningWeighting);
        corpus.AddOpeningsTo(openings);
        var wholes = new FeatureVectors(placed, corpus.Weighting);
        corpus.AddTo(wholes, withCopies: true, withStyle: false);
        SparseRows first = openings.Build(), second = wholes.Build();
        float[][] inputs = new float[corpus.Count][];
        for (int row = 0; row < inputs.Length; row++)
        {
            inputs[row] = new float[2 * places.Dimensions];
            places.AddTo(first[row], inputs[row].AsSpan(0, places.Dimensions));
            places.AddTo(second[row], inputs[row].AsSpan(places.Dimensions));
            TopicNetwork.Scale(inputs[row]);
        }

        return new PlacedArticles(places, inputs);
    }

    /// <summary>Adds the scores of some articles to those that they have.</summary>
    public void AddScores(NetworkLayers layers, int[] articles, float[][] scores)
    {
        float[] hidden = new float[layers.Hidden];
        for (int i = 0; i < articles.Length; i++)
        {
            layers.AddScores(Inputs[articles[i]], hidden, scores[i]);
        }
    }
}
