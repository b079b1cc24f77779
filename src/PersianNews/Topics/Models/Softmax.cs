namespace PersianNews.Topics.Models;

/// <summary>The way from scores to probabilities, in training as in use.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into probabilities that add up to 1.</summary>
    /// <param name="scores">The scores.</param>
    /// <param name="factor">How much they count: below 1 the probabilities lie closer together.</param>
    public static void Apply(Span<float> scores, float factor = 1)
    {
        float highest = float.NegativeInfinity, sum = 0;
        foreach (float score in scores)
        {
            highest = Math.Max(highest, score);
        }

        foreach (ref float score in scores)
        {
            score = MathF.Exp((score - highest) * factor);
            sum += score;
        }

        foreach (ref float score in scores)
        {
            score /= sum;
        }
    }
}
