using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Training;

public sealed class AdamTests
{
    [Fact]
    public void Moves_each_weight_as_its_rule_says_number_by_number()
    {
        const float Rate = 0.01f, Decay = 0.1f;
        const int Steps = 5, Batch = 2;
        var random = new DeterministicRandom(4);
        float[] weights = [.. Enumerable.Range(0, 19).Select(_ => random.Unit() - 0.5f)], expected = [.. weights];
        float[] means = new float[weights.Length], squares = new float[weights.Length];
        var adam = new Adam(weights, Rate, Decay, Batch, Steps);
        for (int step = 1; step <= Steps; step++)
        {
            float pace = Rate * (1 - (step / (Steps + 1f)));
            float mean = 1 / (1 - MathF.Pow(0.9f, step)), square = 1 / (1 - MathF.Pow(0.999f, step));
            for (int i = 0; i < weights.Length; i++)
            {
                float sum = adam.Gradient[i] = random.Unit() - 0.3f, gradient = sum / Batch;
                means[i] = (0.9f * means[i]) + ((1 - 0.9f) * gradient);
                squares[i] = (0.999f * squares[i]) + ((1 - 0.999f) * gradient * gradient);
                expected[i] -= pace * ((means[i] * mean / (MathF.Sqrt(squares[i] * square) + 1e-7f)) + (Decay * expected[i]));
            }

            adam.CountExample();
            adam.CountExample();
            Assert.Equal(expected, weights);
            Assert.All(adam.Gradient, gradient => Assert.Equal(0, gradient));
        }
    }
}
