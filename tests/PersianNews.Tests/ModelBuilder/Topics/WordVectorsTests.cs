using PersianNews.ModelBuilder.Topics;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.Topics;

public sealed class WordVectorsTests
{
    [Theory]
    [InlineData("كتاب\u200Cهاي تازه", "کتابهای تازه")]
    [InlineData("می\u200Cگویند: «آری»", "گویند آری")]
    public void WordsAreReadAsTheTopicFeaturesReadThem(string one, string other) => Assert.Equal(WordSequence.Read(other), WordSequence.Read(one));

    [Fact]
    public void WordsAreKnownByTheirFeatures()
    {
        (uint[] keys, _) = new FeatureBag().Read(new TopicWeighting(1, 1, 0, 1, true), "", "قیمت‌های سکه بالا رفت");
        Assert.All(WordSequence.Read("قیمت‌های سکه بالا رفت"), word => Assert.Contains(word, keys));
    }

    [Fact]
    public void WordsWithLikeNeighboursGetLikeVectors()
    {
        WordVectors vectors = WordVectors.Train(TwoSubjects.Texts(4000));
        string[] sport = TwoSubjects.Sport, money = TwoSubjects.Money;
        float within = Enumerable.Range(0, 20).Average(i => Likeness(vectors, sport[i], sport[i + 20]) + Likeness(vectors, money[i], money[i + 20])) / 2;
        float across = Enumerable.Range(0, 20).Average(i => Likeness(vectors, sport[i], money[i]));
        Assert.True(within > across + 0.5f, $"{within} within, {across} across");
        Assert.Equal(0, Likeness(vectors, sport[0], "ناشناخته"));
    }

    [Fact]
    public void TheNetworkLearnsWhatNoSumOfInputsTells()
    {
        // The class is whether the signs of two inputs agree.
        var random = new DeterministicRandom(1);
        float[][] articles = [.. Enumerable.Range(0, 2000).Select(_ => Article(ref random))];
        float[] shares = [.. articles.SelectMany(a => a[0] > 0 == a[1] > 0 ? new float[] { 1, 0 } : [0, 1])];
        VectorNetwork network = VectorNetwork.Train(articles, shares, [.. articles.Select(_ => 1f)], 2, 12);
        float[][] unseen = [.. Enumerable.Range(0, 200).Select(_ => Article(ref random))];
        int right = unseen.Count(a => network.Classify(a)[0] > 0.5f == (a[0] > 0 == a[1] > 0));
        Assert.True(right > 180, $"{right} of 200");
    }

    private static float[] Article(ref DeterministicRandom random)
    {
        float[] article = new float[ArticleVectors.Length];
        article[0] = (random.Below(2) * 2) - 1;
        article[1] = (random.Below(2) * 2) - 1;
        for (int i = 2; i < 10; i++)
        {
            article[i] = random.Unit() - 0.5f;
        }

        Vectors.ScaleTo(8, article);
        return article;
    }

    private static float Likeness(WordVectors vectors, string one, string other)
    {
        float[] a = new float[WordVectors.Dimensions], b = new float[WordVectors.Dimensions];
        vectors.AddTo(a, WordSequence.Read(one), 1);
        vectors.AddTo(b, WordSequence.Read(other), 1);
        Vectors.ScaleTo(1, a);
        Vectors.ScaleTo(1, b);
        return Vectors.Dot(a, b);
    }
}
