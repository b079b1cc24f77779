using PersianNews.Topics.Models;
using PersianNews.Topics.Training;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>
/// Where articles lie by what their words mean: the opening and the whole, each as the sum over its features of their vectors as words and of where
/// they lie along the directions in which articles differ. Only where a sum points to counts.
/// </summary>
internal sealed class ArticlePlaces
{
    private const int Dimensions = WordVectors.Dimensions + TopicData.DirectionCount;
    private const float InputLength = 6; // of opening and whole
    private const float LeftOut = 0.3f;
    private readonly TopicData _data;
    private readonly float[] _places; // feature by feature

    /// <summary>Places the features of articles.</summary>
    public ArticlePlaces(TopicData data)
    {
        _data = data;
        _places = new float[data.Features.Length * Dimensions];
        for (int feature = 0; feature < data.Features.Length; feature++)
        {
            data.Words.Find(data.Features[feature].Key).CopyTo(PlaceOf(feature));
            data.Directions.PlaceOf(feature).CopyTo(PlaceOf(feature)[WordVectors.Dimensions..]);
        }

        Balance();
    }

    /// <summary>How many numbers tell where an article lies.</summary>
    public static int Width => 2 * Dimensions;

    /// <summary>Where a row of articles lies.</summary>
    public void Read(int row, Span<float> inputs) => Read(row, seed: 0, leftOut: 0, inputs);

    /// <summary>Where a row lies by seven of ten of its features, the same ones of opening and whole, so that no single word decides what is learnt.</summary>
    public void ReadPart(int row, ref DeterministicRandom random, Span<float> inputs) => Read(row, random.Next(), LeftOut, inputs);

    private void Read(int row, ulong seed, float leftOut, Span<float> inputs)
    {
        inputs.Clear();
        Span<float> opening = inputs[..Dimensions], whole = inputs[Dimensions..];
        Add(_data.Openings[row], opening);
        Add(_data.Wholes[row], whole);
        Vectors.ScaleTo(InputLength, opening);
        Vectors.ScaleTo(InputLength, whole);

        void Add(SparseRow features, Span<float> sum)
        {
            (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = features;
            for (int i = 0; i < ids.Length; i++)
            {
                if (leftOut == 0 || new DeterministicRandom(seed + (ulong)ids[i]).Unit() >= leftOut)
                {
                    Vectors.AddScaled(values[i], PlaceOf(ids[i]), sum);
                }
            }
        }
    }

    // Lets vectors of words and directions count the same: articles lie at a distance of 1 along either, on average.
    private void Balance()
    {
        const int Step = 20; // some rows will do
        float[] sum = new float[Dimensions];
        double words = 0, directions = 0;
        for (int row = 0; row < _data.Wholes.Count; row += Step)
        {
            Array.Clear(sum);
            (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = _data.Wholes[row];
            for (int i = 0; i < ids.Length; i++)
            {
                Vectors.AddScaled(values[i], PlaceOf(ids[i]), sum);
            }

            words += Length(sum.AsSpan(0, WordVectors.Dimensions));
            directions += Length(sum.AsSpan(WordVectors.Dimensions));
        }

        float scale = (float)(words / directions); // only the proportion counts
        for (int feature = 0; feature < _data.Features.Length; feature++)
        {
            foreach (ref float number in PlaceOf(feature)[WordVectors.Dimensions..])
            {
                number *= scale;
            }
        }
    }

    private static float Length(ReadOnlySpan<float> vector) => MathF.Sqrt(Vectors.Dot(vector, vector));

    private Span<float> PlaceOf(int feature) => _places.AsSpan(feature * Dimensions, Dimensions);
}
