using PersianNews.Topics;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>An article as a row of numbers: what its opening is about and what the whole is, by its words, and where the whole lies among other texts.</summary>
internal sealed class ArticleVectors(WordVectors words, LatentPlaces places)
{
    /// <summary>How many numbers an article has.</summary>
    public const int Length = (2 * WordVectors.Dimensions) + LatentPlaces.Dimensions;

    private const int OpeningWords = 50;
    private const float Norm = 8.5f;

    /// <summary>Learns what it takes from texts without labels.</summary>
    /// <param name="texts">All the text there is, for the words.</param>
    /// <param name="sample">Some of it, for the places.</param>
    public static ArticleVectors Learn(IReadOnlyList<string> texts, IEnumerable<string> sample) => new(WordVectors.Train(texts), LatentPlaces.Find(sample));

    /// <summary>Reads an article.</summary>
    public float[] Read(ReadOnlySpan<char> headline, ReadOnlySpan<char> text)
    {
        uint[] title = WordSequence.Read(headline), body = WordSequence.Read(text);
        ReadOnlySpan<uint> opening = body.AsSpan(0, Math.Min(OpeningWords, body.Length)), rest = body.AsSpan(opening.Length);
        float[] article = new float[Length];
        Span<float> start = article.AsSpan(0, WordVectors.Dimensions), whole = article.AsSpan(WordVectors.Dimensions, WordVectors.Dimensions), place = article.AsSpan(2 * WordVectors.Dimensions);
        words.AddTo(start, title, 1);
        words.AddTo(start, opening, 1);
        words.AddTo(whole, title, 3);
        words.AddTo(whole, opening, 2);
        words.AddTo(whole, rest, 1);
        places.AddTo(place, headline, text);
        Vectors.ScaleTo(1, start);
        Vectors.ScaleTo(1, whole);
        Vectors.ScaleTo(MathF.Sqrt(2), place); // as much as both
        Vectors.ScaleTo(Norm, article);
        return article;
    }
}
