using PersianNews.ModelBuilder.Topics;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.Topics;

public sealed class ArticleVectorsTests
{
    private static readonly string[] Texts = TwoSubjects.Texts(3000);
    private static readonly LatentPlaces Places = LatentPlaces.Find(Texts);

    [Fact]
    public void TextsOfOneSubjectLieTogether()
    {
        // Words that no two of the texts have in common: only the company they keep elsewhere relates them.
        string[] sport = TwoSubjects.Sport, money = TwoSubjects.Money;
        float[] one = Place(string.Join(' ', sport[..25])), same = Place(string.Join(' ', sport[50..75])), other = Place(string.Join(' ', money[50..75]));
        Assert.True(Vectors.Dot(one, same) > Vectors.Dot(one, other) + 0.2f, $"{Vectors.Dot(one, same)} within, {Vectors.Dot(one, other)} across");
    }

    [Fact]
    public void TextsWithoutKnownWordsHaveNoPlace() => Assert.All(Place("ناشناخته"), part => Assert.Equal(0, part));

    [Fact]
    public void OpeningAndWholeCountAsMuchAsThePlace()
    {
        var vectors = new ArticleVectors(WordVectors.Train(Texts), Places);
        float[] article = vectors.Read(TwoSubjects.Sport[0], TwoSubjects.Text(TwoSubjects.Sport, 99));
        Assert.Equal(ArticleVectors.Length, article.Length);
        float opening = Length(article[..WordVectors.Dimensions]);
        float whole = Length(article[WordVectors.Dimensions..(2 * WordVectors.Dimensions)]);
        float place = Length(article[(2 * WordVectors.Dimensions)..]);
        Assert.Equal(opening, whole, 1e-3f);
        Assert.Equal((opening * opening) + (whole * whole), place * place, 1e-2f);
        Assert.All(vectors.Read("", "ناشناخته"), part => Assert.Equal(0, part));
    }

    private static float[] Place(string text)
    {
        float[] place = new float[LatentPlaces.Dimensions];
        Places.AddTo(place, "", text);
        Vectors.ScaleTo(1, place);
        return place;
    }

    private static float Length(float[] part) => MathF.Sqrt(Vectors.Dot(part, part));
}
