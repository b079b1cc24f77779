using PersianNews.Topics.Features;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>
/// What the ten sections that the default model knows say of articles, as ten features beside their words. A few examples teach which words
/// go with which label; which section they sound like, they need not teach. What is learnt about the sections is, in the end, added up for each of
/// the default model's words, so that who files an article needs no sections.
/// </summary>
internal sealed class KnownSections
{
    /// <summary>How many of the default model's words and pairs of words are enough for articles; with all of them single sentences gain a point or two.</summary>
    private const int MaximumFeatures = 32_000;

    /// <summary>Below it, in the nats of the default model's scores, a section is taken not to differ from article to article.</summary>
    private const double LeastSpread = 0.01;

    private readonly TopicFeature[] _features;
    private readonly float[] _places; // for each feature, what it adds to the score of each section
    private readonly TopicWeighting _weighting;
    private readonly float[][] _scores; // of each article
    private readonly float[] _scales; // for each section, by what to multiply its scores

    private KnownSections(TopicFeature[] features, float[] places, TopicWeighting weighting, float[][] scores, float[] scales)
    {
        _features = features;
        _places = places;
        _weighting = weighting;
        _scores = scores;
        _scales = scales;
    }

    /// <summary>How many sections there are.</summary>
    public int Count => _scales.Length;

    /// <summary>Scores the articles of a corpus.</summary>
    /// <param name="model">The model of the sections.</param>
    /// <param name="corpus">The articles.</param>
    /// <param name="weight">How far the scores of each section are to spread over the articles, where all words of an article together count 1.</param>
    public static KnownSections Read(TopicModel model, TopicCorpus corpus, float weight)
    {
        int[] chosen = [.. Enumerable.Range(0, model.Features.Length).OrderBy(id => model.Features[id].Rarity).ThenBy(id => id).Take(MaximumFeatures).Order()];
        int sections = model.Topics.Count;
        float[] places = new float[chosen.Length * sections];
        for (int i = 0; i < chosen.Length; i++)
        {
            Place(model.Rows.AsSpan(chosen[i] * sections, sections), model.Features[chosen[i]].Unit, places.AsSpan(i * sections, sections));
        }

        TopicFeature[] features = [.. chosen.Select(id => model.Features[id])];
        TopicWeighting weighting = corpus.Weighting with { Style = 0 };
        var vectors = new FeatureVectors(features, weighting);
        corpus.AddTo(vectors, withCopies: true, withStyle: false);
        float[][] scores = Score(vectors.Build(), places, sections);
        return new KnownSections(features, places, weighting, scores, [.. Enumerable.Range(0, sections).Select(section => Scale(scores, section, weight))]);
    }

    /// <summary>The rows of the articles with the scores of the sections appended, as features from <paramref name="width"/> on.</summary>
    public SparseRows Extend(SparseRows rows, int width)
    {
        var extended = new SparseRowsBuilder();
        for (int row = 0; row < rows.Count; row++)
        {
            extended.Add(rows[row]);
            for (int section = 0; section < Count; section++)
            {
                extended.Add(width + section, _scores[row][section] * _scales[section]);
            }

            extended.EndRow();
        }

        return extended.Build();
    }

    /// <summary>A model of the words that gives the scores that were learnt for the sections.</summary>
    /// <param name="weights">What was learnt.</param>
    /// <param name="start">Where in it the sections begin.</param>
    /// <param name="topics">The topics.</param>
    /// <param name="factor">By what to multiply all scores.</param>
    public TopicModel Fold(LinearWeights weights, int start, Topic[] topics, float factor)
    {
        var folded = new LinearWeights(_features.Length, topics.Length);
        for (int i = 0; i < _features.Length; i++)
        {
            Span<float> to = folded.Rows.AsSpan(i * folded.Stride, topics.Length);
            for (int section = 0; section < Count; section++)
            {
                float place = _places[(i * Count) + section] * _scales[section];
                ReadOnlySpan<float> from = weights.Row(start + section, topics.Length);
                for (int k = 0; k < to.Length; k++)
                {
                    to[k] += place * from[k];
                }
            }
        }

        return TopicQuantizer.Round(folded, _features, topics, _weighting, new float[topics.Length], factor);
    }

    // Only differences between sections matter, so each word's weights are centred.
    private static void Place(ReadOnlySpan<sbyte> row, float unit, Span<float> place)
    {
        float sum = 0;
        foreach (sbyte weight in row)
        {
            sum += weight;
        }

        for (int section = 0; section < row.Length; section++)
        {
            place[section] = (row[section] - (sum / row.Length)) * unit;
        }
    }

    private static float[][] Score(SparseRows rows, float[] places, int sections)
    {
        float[][] scores = new float[rows.Count][];
        for (int row = 0; row < scores.Length; row++)
        {
            float[] score = scores[row] = new float[sections];
            (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = rows[row];
            for (int i = 0; i < ids.Length; i++)
            {
                ReadOnlySpan<float> place = places.AsSpan(ids[i] * sections, sections);
                for (int section = 0; section < sections; section++)
                {
                    score[section] += values[i] * place[section];
                }
            }
        }

        return scores;
    }

    // Sections between which the articles do not differ say nothing.
    private static float Scale(float[][] scores, int section, float weight)
    {
        double sum = 0, squares = 0;
        foreach (float[] score in scores)
        {
            sum += score[section];
            squares += (double)score[section] * score[section];
        }

        double mean = sum / scores.Length, spread = Math.Sqrt(Math.Max(0, (squares / scores.Length) - (mean * mean)));
        return spread > LeastSpread ? (float)(weight / spread) : 0;
    }
}
