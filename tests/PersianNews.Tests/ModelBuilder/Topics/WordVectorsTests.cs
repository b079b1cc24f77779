using PersianNews.ModelBuilder.Topics;
using PersianNews.Topics.Features;
using PersianNews.Topics.Models;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.Topics;

public sealed class WordVectorsTests
{
    [Theory]
    [InlineData("كتاب\u200Cهاي تازه", "کتابهای تازه")]
    [InlineData("می\u200Cگویند: «آری»", "گویند آری")]
    public void Words_are_read_as_the_topic_features_read_them(string one, string other) => Assert.Equal(WordSequence.Read(other), WordSequence.Read(one));

    [Fact]
    public void Words_are_known_by_their_features()
    {
        (uint[] keys, _) = new FeatureBag().Read(new TopicWeighting(1, 1, 0, 1, true), "", "قیمت‌های سکه بالا رفت");
        Assert.All(WordSequence.Read("قیمت‌های سکه بالا رفت"), word => Assert.Contains(word, keys));
    }

    [Fact]
    public void Words_with_like_neighbours_get_like_vectors()
    {
        WordVectors vectors = WordVectors.Train(TwoSubjects.Texts(4000));
        string[] sport = TwoSubjects.Sport, money = TwoSubjects.Money;
        float within = Enumerable.Range(0, 20).Average(i => Likeness(vectors, sport[i], sport[i + 20]) + Likeness(vectors, money[i], money[i + 20])) / 2;
        float across = Enumerable.Range(0, 20).Average(i => Likeness(vectors, sport[i], money[i]));
        Assert.True(within > across + 0.5f, $"{within} within, {across} across");
        Assert.True(vectors.Find(WordSequence.Read("ناشناخته")[0]).IsEmpty);
    }

    private static float Likeness(WordVectors vectors, string one, string other)
    {
        ReadOnlySpan<float> a = vectors.Find(WordSequence.Read(one)[0]), b = vectors.Find(WordSequence.Read(other)[0]);
        return Vectors.Dot(a, b) / MathF.Sqrt(Vectors.Dot(a, a) * Vectors.Dot(b, b));
    }
}
