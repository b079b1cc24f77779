using PersianNews.Topics.Features;
using PersianNews.Topics.Models;
using PersianNews.Topics.Training;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>
/// What the default model is made of: articles that were filed by reading, others, and what all their words have in common. Everything that
/// does not depend on labels is worked out once.
/// </summary>
/// <remarks>
/// Of the articles that were filed by reading, each has two rows, the second for its opening, which is about the same: <c>2a</c> and <c>2a + 1</c> for
/// article <c>a</c>. Each of the others has one row after these.
/// </remarks>
internal sealed class TopicData
{
    private const int MinimumDocuments = 4;
    private const int MaximumFeatures = 200_000; // what the file has room for
    internal const int DirectionCount = 128;
    private const float DirectionWeight = 3;

    private TopicData(List<GoldArticle> read, TopicCorpus corpus, TopicFeature[] features, LatentSpace directions, WordVectors words)
    {
        Read = read;
        Features = features;
        Directions = directions;
        Words = words;
        var wholes = new FeatureVectors(features, Weighting);
        corpus.AddTo(wholes, withCopies: true, withStyle: false);
        Wholes = wholes.Build();
        var openings = new FeatureVectors(features, TopicNetwork.PartWeighting);
        corpus.AddOpeningsTo(openings);
        Openings = openings.Build();
    }

    /// <summary>What counts how much in an article.</summary>
    public static TopicWeighting Weighting { get; } = new(Headline: 3, Opening: 2, OpeningWords: 40, Body: 1, Sublinear: true);

    /// <summary>The articles that were filed by reading.</summary>
    public List<GoldArticle> Read { get; }

    /// <summary>The words and pairs of words that are known.</summary>
    public TopicFeature[] Features { get; }

    /// <summary>All rows over the features.</summary>
    public SparseRows Wholes { get; }

    /// <summary>The opening of each row.</summary>
    public SparseRows Openings { get; }

    /// <summary>The directions in which articles differ most.</summary>
    public LatentSpace Directions { get; }

    /// <summary>The vectors of words.</summary>
    public WordVectors Words { get; }

    /// <summary>Loads the texts, and learns what can be learnt without labels; it takes some minutes.</summary>
    public static TopicData Load(DirectoryInfo folder)
    {
        List<GoldArticle> read = GoldArticle.Load(folder, "topics.desk.train");
        HashSet<string> ids = [.. read.Select(a => a.Id)];
        FiledByReading filed = FiledByReading.Load();
        var others = new List<string>();
        IEnumerable<GoldArticle> filedByAgencies = new[] { "topics.train", "topics.weak" }.SelectMany(name => GoldArticle.Load(folder, name)).Where(a => !ids.Contains(a.Id));
        foreach (GoldArticle article in RawArticles.Read(folder).Select(filed.File).Where(RawArticles.IsOfKnownOutlet).Concat(filedByAgencies.Select(filed.File)))
        {
            if (article.IsChosen)
            {
                read.Add(article);
            }
            else
            {
                others.Add(article.Title + "\n" + article.Text);
            }
        }

        filed.CheckAllFound();
        return Prepare(read, others);
    }

    /// <summary>Counts articles, and learns what can be learnt without labels.</summary>
    /// <param name="read">The articles that were filed by reading.</param>
    /// <param name="others">Other articles.</param>
    public static TopicData Prepare(List<GoldArticle> read, List<string> others)
    {
        var corpus = new TopicCorpus(Weighting, withParts: true);

        // Half of the openings come without the headline, as many a text does. An article without a word is left out.
        read = [.. read.Where((article, i) => corpus.Add(article.Title, article.Text) && AddOpening(article, i % 2 == 0 ? article.Title : ""))];
        foreach (string text in others)
        {
            corpus.Add("", text);
        }

        TopicFeature[] features = corpus.ChooseFeatures(MinimumDocuments, MaximumFeatures);
        var wholes = new FeatureVectors(features, Weighting);
        corpus.AddTo(wholes, withCopies: false, withStyle: false);
        LatentSpace directions = LatentSpace.Find(wholes.Build(), features.Length, DirectionCount, DirectionWeight, iterated: null, CancellationToken.None);
        return new TopicData(read, corpus, features, directions, WordVectors.Train([.. others, .. read.Select(a => a.Title + "\n" + a.Text)]));

        bool AddOpening(GoldArticle article, string headline) =>
            corpus.Add(headline, TextOpening.HundredWords(article.Text), isCopy: true) || corpus.Add(article.Title, article.Text, isCopy: true);
    }
}
