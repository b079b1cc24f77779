using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using PersianNews.Topics;
using PersianNews.Topics.Models;
using PersianNews.Topics.Training;

namespace PersianNews.ML.Topics;

/// <summary>Reads the weights out of an ML.NET model and makes a model of the core of them.</summary>
internal static class TopicModelExport
{
    private sealed class ProbeRow
    {
        public string[] Tokens { get; set; } = [];
    }

    /// <summary>Makes the model.</summary>
    public static TopicModel Create(MLContext ml, ITransformer model, Topic[] topics)
    {
        ITransformer[] steps = [.. Flatten(model)];
        if (steps.OfType<ISingleFeaturePredictionTransformer<object>>().FirstOrDefault()?.Model is not LinearMulticlassModelParametersBase linear)
        {
            throw new NotSupportedException("Only models trained by logistic regression (L-BFGS or SDCA) can be exported.");
        }

        (uint[] keys, float[] rarities) = Vocabulary(ml, steps);
        VBuffer<float>[] byTopic = [];
        linear.GetWeights(ref byTopic, out _);
        var weights = new LinearWeights(keys.Length, topics.Length);
        for (int k = 0; k < topics.Length; k++)
        {
            foreach ((int feature, float weight) in byTopic[k].Items())
            {
                weights.Rows[(feature * weights.Stride) + k] = weight;
            }
        }

        linear.GetBiases().ToArray().CopyTo(weights.Bias, 0);
        return TopicQuantizer.Round(weights, Sort(keys, rarities, weights), topics, TopicFeatureMapping.Weighting, Prior(linear, topics.Length), 1);
    }

    private static IEnumerable<ITransformer> Flatten(ITransformer model) =>
        model is IEnumerable<ITransformer> chain ? chain.SelectMany(Flatten) : [model];

    // What a text with every feature once weighs before it is scaled is how rare each feature is.
    private static (uint[] Keys, float[] Rarities) Vocabulary(MLContext ml, ITransformer[] steps)
    {
        // steps: the mapping, tokens to keys, keys to weights, …
        IDataView empty = ml.Data.LoadFromEnumerable<ProbeRow>([]);
        VBuffer<ReadOnlyMemory<char>> names = default;
        steps[1].GetOutputSchema(empty.Schema)["TokenKeys"].Annotations.GetValue("KeyValues", ref names);
        IDataView probe = ml.Data.LoadFromEnumerable([new ProbeRow { Tokens = [.. names.DenseValues().Select(n => n.ToString())] }]);
        IDataView weighed = steps[2].Transform(steps[1].Transform(probe));
        VBuffer<ReadOnlyMemory<char>> slots = default;
        weighed.Schema["TermWeights"].GetSlotNames(ref slots);
        float[] rarities = weighed.GetColumn<float[]>("TermWeights").Single();
        return ([.. slots.DenseValues().Select(s => uint.Parse(s.Span, NumberStyles.HexNumber, CultureInfo.InvariantCulture))], rarities);
    }

    // The core keeps features in the order of their keys.
    private static TopicFeature[] Sort(uint[] keys, float[] rarities, LinearWeights weights)
    {
        int[] order = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort([.. keys], order);
        float[] sorted = new float[weights.Rows.Length];
        for (int i = 0; i < order.Length; i++)
        {
            weights.Rows.AsSpan(order[i] * weights.Stride, weights.Stride).CopyTo(sorted.AsSpan(i * weights.Stride));
        }

        sorted.CopyTo(weights.Rows, 0);
        return [.. order.Select(i => new TopicFeature(keys[i], ByteCodes.RoundRarity(rarities[i]), 0))];
    }

    // The answer to a text that says nothing is what the biases alone say.
    private static float[] Prior(LinearMulticlassModelParametersBase linear, int classes)
    {
        float[] prior = [.. linear.GetBiases().Take(classes)];
        Softmax.Apply(prior);
        return prior;
    }
}
