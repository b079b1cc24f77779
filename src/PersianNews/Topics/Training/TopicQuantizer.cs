using PersianNews.Topics.Features;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>Rounds learnt weights to signed bytes, each row with a unit of its own.</summary>
internal static class TopicQuantizer
{
    /// <summary>Makes the model; scores are multiplied by <paramref name="factor"/>.</summary>
    public static TopicModel Round(
        LinearWeights weights,
        TopicFeature[] features,
        Topic[] topics,
        TopicWeighting weighting,
        float[] prior,
        float factor,
        TopicGroups? groups = null,
        TopicNetwork? network = null,
        TopicModel? background = null)
    {
        int classes = topics.Length;
        var rounded = new TopicFeature[features.Length];
        sbyte[] rows = new sbyte[features.Length * classes];
        for (int i = 0; i < features.Length; i++)
        {
            rounded[i] = features[i] with { Unit = RoundRow(weights.Row(i, classes), factor, rows.AsSpan(i * classes, classes)) };
        }

        float[] bias = new float[classes];
        for (int k = 0; k < classes; k++)
        {
            bias[k] = weights.Bias[k] * factor;
        }

        network = network is null ? null : new TopicNetwork(network.Places, network.Layers.Times(factor));
        return new TopicModel(topics, weighting, prior, bias, rounded, rows, groups, network, background);
    }

    /// <summary>Rounds the rows of groups, which begin at <paramref name="start"/>.</summary>
    public static TopicGroups Round(LinearWeights weights, SourceGroups groups, int start, int classes, float factor)
    {
        float[] units = new float[groups.RowCount];
        sbyte[] rows = new sbyte[units.Length * classes];
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = RoundRow(weights.Row(start + i, classes), factor, rows.AsSpan(i * classes, classes));
        }

        return new TopicGroups(groups, units, rows);
    }

    /// <summary>Rounds a row, and returns its unit.</summary>
    private static float RoundRow(ReadOnlySpan<float> row, float factor, Span<sbyte> rounded)
    {
        // Only differences between topics matter, so each row can be centred: smaller numbers, finer steps.
        float least = float.PositiveInfinity, most = float.NegativeInfinity;
        foreach (float weight in row)
        {
            least = Math.Min(least, weight);
            most = Math.Max(most, weight);
        }

        float centre = (least + most) / 2;
        float unit = ByteCodes.RoundUnit((most - centre) * factor / sbyte.MaxValue);
        for (int k = 0; k < row.Length; k++)
        {
            rounded[k] = (sbyte)Math.Clamp(MathF.Round((row[k] - centre) * factor / unit), sbyte.MinValue, sbyte.MaxValue);
        }

        return unit;
    }
}
