using PersianNews.Topics;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>
/// A small neural network over <see cref="ArticleVectors"/>: one hidden layer beside a direct path. It sees no words, only what they
/// are like, and so errs elsewhere than a linear model over words.
/// </summary>
internal sealed class VectorNetwork
{
    private const int Inputs = ArticleVectors.Length;
    private const int Hidden = 256;
    private const float Dropout = 0.5f;
    private const int Batch = 32;
    private const float Rate = 0.002f;
    private const float Decay = 0.1f;

    // One row of numbers after another: the hidden layer, its biases, and for each class the weights of hidden units and of inputs, then the biases.
    private const int HiddenBias = Hidden * Inputs;
    private const int FromHidden = HiddenBias + Hidden;
    private readonly int _classes;
    private readonly int _fromInputs;
    private readonly int _bias;
    private readonly float[] _weights;

    private VectorNetwork(int classes)
    {
        _classes = classes;
        _fromInputs = FromHidden + (classes * Hidden);
        _bias = _fromInputs + (classes * Inputs);
        _weights = new float[_bias + classes];
    }

    /// <summary>Learns from articles and the share of each class in each; visits each so many times.</summary>
    public static VectorNetwork Train(IReadOnlyList<float[]> articles, float[] shares, float[] importance, int classes, int passes)
    {
        var network = new VectorNetwork(classes);
        var random = new DeterministicRandom(7919);
        float[] weights = network._weights;
        foreach (ref float weight in weights.AsSpan(0, HiddenBias))
        {
            weight = Normal(ref random) * MathF.Sqrt(2f / Inputs);
        }

        foreach (ref float weight in weights.AsSpan(FromHidden, classes * Hidden))
        {
            weight = Normal(ref random) * MathF.Sqrt(1f / Hidden);
        }

        var optimizer = new Adam(weights, Rate, Decay, Batch, passes * articles.Count / Batch);
        int[] order = [.. Enumerable.Range(0, articles.Count)];
        float[] hidden = new float[Hidden], back = new float[Hidden], scores = new float[classes];
        for (int pass = 0; pass < passes; pass++)
        {
            random.Shuffle<int>(order);
            foreach (int article in order)
            {
                network.Activate(articles[article], hidden);
                foreach (ref float unit in hidden.AsSpan())
                {
                    unit = random.Unit() < Dropout ? 0 : unit / (1 - Dropout);
                }

                network.Score(articles[article], hidden, scores);
                for (int k = 0; k < classes; k++)
                {
                    scores[k] = importance[article] * (scores[k] - shares[(article * classes) + k]);
                }

                network.AddGradient(articles[article], hidden, scores, back, optimizer.Gradient);
                optimizer.CountExample();
            }
        }

        return network;
    }

    /// <summary>The probability of each class.</summary>
    public float[] Classify(float[] inputs)
    {
        float[] hidden = new float[Hidden], scores = new float[_classes];
        Activate(inputs, hidden);
        Score(inputs, hidden, scores);
        return scores;
    }

    private void Activate(ReadOnlySpan<float> inputs, float[] hidden)
    {
        for (int j = 0; j < Hidden; j++)
        {
            hidden[j] = Math.Max(0, _weights[HiddenBias + j] + Vectors.Dot(inputs, _weights.AsSpan(j * Inputs, Inputs)));
        }
    }

    private void Score(ReadOnlySpan<float> inputs, float[] hidden, float[] scores)
    {
        for (int k = 0; k < _classes; k++)
        {
            scores[k] = _weights[_bias + k]
                + Vectors.Dot(hidden, _weights.AsSpan(FromHidden + (k * Hidden), Hidden))
                + Vectors.Dot(inputs, _weights.AsSpan(_fromInputs + (k * Inputs), Inputs));
        }

        LinearSolver.ToProbabilities(scores);
    }

    private void AddGradient(ReadOnlySpan<float> inputs, float[] hidden, float[] errors, float[] back, float[] gradient)
    {
        Array.Clear(back);
        for (int k = 0; k < _classes; k++)
        {
            gradient[_bias + k] += errors[k];
            Vectors.AddScaled(errors[k], hidden, gradient.AsSpan(FromHidden + (k * Hidden), Hidden));
            Vectors.AddScaled(errors[k], inputs, gradient.AsSpan(_fromInputs + (k * Inputs), Inputs));
            Vectors.AddScaled(errors[k], _weights.AsSpan(FromHidden + (k * Hidden), Hidden), back);
        }

        for (int j = 0; j < Hidden; j++)
        {
            if (hidden[j] > 0)
            {
                float error = back[j] / (1 - Dropout);
                gradient[HiddenBias + j] += error;
                Vectors.AddScaled(error, inputs, gradient.AsSpan(j * Inputs, Inputs));
            }
        }
    }

    private static float Normal(ref DeterministicRandom random) => (random.Unit() + random.Unit() + random.Unit() + random.Unit() - 2) * MathF.Sqrt(3);
}
