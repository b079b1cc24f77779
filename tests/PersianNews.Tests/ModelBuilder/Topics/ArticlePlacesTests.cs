using PersianNews.ModelBuilder.Topics;
using PersianNews.Topics.Models;
using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.Topics;

public sealed class ArticlePlacesTests
{
    private const int OfEach = 2;

    // No two of these have a word in common, and nobody knows a word of the last.
    private static readonly string[] Read = [.. new[] { TwoSubjects.Sport, TwoSubjects.Money }.SelectMany(words => words.Take(60 * OfEach).Chunk(60)).Select(words => string.Join(' ', words)), "ناشناخته نادیده"];
    private static readonly TopicData Data = TopicData.Prepare(
        [.. Read.Select((text, i) => new GoldArticle($"{i}", "sports", null, "", "", text))],
        [.. TwoSubjects.Texts(3000)]);

    private static readonly ArticlePlaces Places = new(Data);

    [Fact]
    public void Texts_of_one_subject_lie_together()
    {
        // Only the company that their words keep elsewhere relates them.
        float[][] places = [.. Enumerable.Range(0, 2 * OfEach).Select(Place)];
        for (int i = 0; i < OfEach; i++)
        {
            float within = places[..OfEach].Min(place => Likeness(places[i], place)), across = places[OfEach..].Max(place => Likeness(places[i], place));
            Assert.True(within > across, $"{within} within, {across} across");
        }
    }

    [Fact]
    public void Opening_and_whole_count_the_same()
    {
        float[] place = Place(0);
        float[] opening = place[..(place.Length / 2)], whole = place[(place.Length / 2)..];
        Assert.True(Vectors.Dot(opening, opening) > 1);
        Assert.Equal(Vectors.Dot(opening, opening), Vectors.Dot(whole, whole), 1e-3f);
    }

    [Fact]
    public void Texts_without_known_words_have_no_place() => Assert.All(Place(Read.Length - 1), number => Assert.Equal(0, number));

    [Fact]
    public void Steps_of_learning_see_different_parts_of_an_article()
    {
        var random = new DeterministicRandom(1);
        float[] one = new float[ArticlePlaces.Width], other = new float[ArticlePlaces.Width];
        Places.ReadPart(0, ref random, one);
        Places.ReadPart(0, ref random, other);
        Assert.NotEqual(one, other);
        Assert.True(Likeness(one, other) > 0.5f);
    }

    // The first row of an article is the whole, the second its opening.
    private static float[] Place(int article)
    {
        float[] place = new float[ArticlePlaces.Width];
        Places.Read(2 * article, place);
        return place;
    }

    private static float Likeness(float[] one, float[] other) => Vectors.Dot(one, other) / MathF.Sqrt(Vectors.Dot(one, one) * Vectors.Dot(other, other));
}
