using PersianNews.Topics.Features;
using PersianNews.Topics.Models;
using PersianNews.Topics.Scoring;
using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Training;

public sealed class PlacedArticlesTests
{
    private const int Articles = 400;
    private static readonly TopicWeighting Weighting = new(1, 1, 0, 1, Sublinear: true);
    private static readonly TopicCorpus Corpus = MakeCorpus();
    private static readonly TopicFeature[] Features = Corpus.ChooseFeatures(2, 1000);
    private static readonly PlacedArticles Placed = PlacedArticles.Find(Corpus, Features, Features, null, CancellationToken.None)!;

    [Fact]
    public void A_step_of_learning_sees_part_of_an_article_and_another_part_the_next_time()
    {
        var random = new DeterministicRandom(1);
        float[] first = new float[Placed.Width], second = new float[Placed.Width];
        Placed.ReadPart(0, ref random, first);
        Placed.ReadPart(0, ref random, second);
        Assert.NotEqual(first, second);
        Assert.True(Likeness(first, second) > 0.5f, "two parts of one article lie far from each other");
    }

    [Fact]
    public void The_same_draw_sees_the_same_part()
    {
        float[] first = new float[Placed.Width], second = [.. Enumerable.Repeat(7f, Placed.Width)];
        DeterministicRandom one = new(3), other = new(3);
        Placed.ReadPart(5, ref one, first);
        Placed.ReadPart(5, ref other, second);
        Assert.Equal(first, second);
    }

    [Fact]
    public void Scores_are_those_of_whole_articles()
    {
        var layers = new NetworkLayers(Placed.Width, hidden: 8, classes: 2);
        new Span<float>(layers.Weights).Fill(0.01f);
        float[][] once = [[0, 0]], again = [[1, 1]];
        Placed.AddScores(layers, [9], once);
        Placed.AddScores(layers, [9], again);
        Assert.NotEqual(0, once[0][0]);
        Assert.Equal(once[0][0] + 1, again[0][0], 1e-5f);
    }

    [Fact]
    public void An_article_is_filed_from_where_it_lay_when_the_network_learnt()
    {
        // Texts are longer than the opening of an article, and have words twice; headlines say something else.
        var random = new DeterministicRandom(6);
        var corpus = new TopicCorpus(Weighting with { Headline = 3, Opening = 2, OpeningWords = 10 }, withParts: true);
        (string Headline, string Text)[] articles = [.. Enumerable.Range(0, Articles).Select(i => (Words(i % 2, 5, ref random), Words(random.Below(2), 90, ref random)))];
        foreach ((string headline, string text) in articles)
        {
            corpus.Add(headline, text);
        }

        TopicFeature[] features = corpus.ChooseFeatures(2, 5000);
        PlacedArticles placed = PlacedArticles.Find(corpus, features, features, null, TestContext.Current.CancellationToken)!;
        var layers = new NetworkLayers(placed.Width, hidden: 8, classes: 2);
        foreach (ref float weight in layers.Weights.AsSpan())
        {
            weight = random.Unit() - 0.5f;
        }

        var nothing = new LinearWeights(features.Length, 2);
        var scorer = new TopicScorer(TopicQuantizer.Round(nothing, features, [new("a"), new("b")], corpus.Weighting, [0.5f, 0.5f], 1, network: new TopicNetwork(placed.Places, layers)));
        for (int i = 0; i < articles.Length; i += 40)
        {
            float[][] learnt = [[0, 0]];
            placed.AddScores(layers, [i], learnt);
            float[] filed = new float[TopicModel.BlockSize];
            Assert.True(scorer.Score(articles[i].Headline, articles[i].Text, TopicScratch.Rent(filed.Length), filed) > 0);
            Assert.Equal(learnt[0][0], filed[0], 1e-3f);
            Assert.Equal(learnt[0][1], filed[1], 1e-3f);
        }

        static string Words(int company, int count, ref DeterministicRandom random)
        {
            string[] words = new string[count];
            foreach (ref string word in words.AsSpan())
            {
                word = TopicTestData.Word(company, random.Below(40));
            }

            return string.Join(' ', words);
        }
    }

    [Fact]
    public void Articles_lie_where_plain_rarities_put_them_by_whatever_rarities_they_are_read()
    {
        var random = new DeterministicRandom(9);
        TopicFeature[] weighed = [.. Features.Select(feature => feature with { Rarity = feature.Rarity * (0.2f + (2 * random.Unit())) })];
        PlacedArticles other = PlacedArticles.Find(Corpus, Features, weighed, null, TestContext.Current.CancellationToken)!;
        float[] plain = new float[Placed.Width], read = new float[Placed.Width];
        for (int article = 0; article < 20; article++)
        {
            DeterministicRandom one = new((ulong)article), same = new((ulong)article);
            Placed.ReadPart(article, ref one, plain);
            other.ReadPart(article, ref same, read);
            Assert.True(Likeness(plain, read) > 0.999f);
        }
    }

    private static float Likeness(float[] a, float[] b) => Vectors.Dot(a, b) / MathF.Sqrt(Vectors.Dot(a, a) * Vectors.Dot(b, b));

    private static TopicCorpus MakeCorpus()
    {
        var random = new DeterministicRandom(1);
        var corpus = new TopicCorpus(Weighting, withParts: true);
        for (int i = 0; i < Articles; i++)
        {
            int company = random.Below(2);
            corpus.Add([], string.Join("، ", Enumerable.Range(0, 24).Select(_ => TopicTestData.Word(company, random.Below(40)))));
        }

        return corpus;
    }
}
