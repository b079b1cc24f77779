using PersianNews.Topics.Features;
using PersianNews.Topics.Models;
using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Models;

public sealed class TopicPlacesTests
{
    private static readonly TopicWeighting Weighting = new(1, 1, 0, 1, Sublinear: true);

    [Fact]
    public void Texts_of_one_company_lie_together_though_they_share_no_word()
    {
        TopicCorpus corpus = TwoCompanies(400);
        TopicFeature[] features = corpus.ChooseFeatures(2, 1000);
        TopicPlaces places = PlaceFinder.Find(corpus, features, features, null, TestContext.Current.CancellationToken)!;
        Assert.Equal(16, places.Dimensions);
        Assert.True(Similarity(Place(0, 0), Place(0, 20)) > 0.5 + Similarity(Place(0, 0), Place(1, 0)));

        static double Similarity(float[] a, float[] b) => Vectors.Dot(a, b) / Math.Sqrt(Vectors.Dot(a, a) * Vectors.Dot(b, b));

        float[] Place(int company, int first)
        {
            (uint[] keys, _) = new FeatureBag().Read(Weighting, [], string.Join("، ", Enumerable.Range(first, 20).Select(number => TopicTestData.Word(company, number))));
            float[] place = new float[places.Dimensions];
            foreach (uint key in keys)
            {
                places.AddTo(Array.FindIndex(places.Features, id => features[id].Key == key), 1, place);
            }

            return place;
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(40)]
    [InlineData(128)]
    public void Many_features_add_up_to_the_same_as_one_by_one(int dimensions)
    {
        var random = new DeterministicRandom(2);
        sbyte[] rows = new sbyte[6 * dimensions];
        foreach (ref sbyte number in rows.AsSpan())
        {
            number = (sbyte)(random.Below(256) - 128);
        }

        var places = new TopicPlaces(dimensions, [0, 1, 2, 3, 4, 5], [0.1f, 0.7f, 3, 0.01f, 1, 2], rows);
        PlacedFeature[] text = [new(3, 0.3f), new(0, 1.7f), new(5, 2.9f), new(1, 0.11f)];
        float[] sum = [.. Enumerable.Repeat(9f, dimensions)], expected = new float[dimensions];
        foreach ((int index, float value) in text)
        {
            places.AddTo(index, value, expected);
        }

        places.Sum(text, sum);
        Assert.Equal(expected, sum);
        places.Sum([], sum);
        Assert.Equal(new float[dimensions], sum);
    }

    [Fact]
    public void Too_few_texts_have_no_directions()
    {
        TopicCorpus corpus = TwoCompanies(100);
        TopicFeature[] features = corpus.ChooseFeatures(2, 1000);
        Assert.Null(PlaceFinder.Find(corpus, features, features, null, TestContext.Current.CancellationToken));
    }

    private static TopicCorpus TwoCompanies(int count)
    {
        var random = new DeterministicRandom(1);
        var corpus = new TopicCorpus(Weighting);
        for (int i = 0; i < count; i++)
        {
            int company = random.Below(2);
            corpus.Add([], string.Join("، ", Enumerable.Range(0, 12).Select(_ => TopicTestData.Word(company, random.Below(40)))));
        }

        return corpus;
    }
}
