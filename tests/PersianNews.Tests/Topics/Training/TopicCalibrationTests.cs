using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Training;

public sealed class TopicCalibrationTests
{
    [Theory]
    [InlineData(1, 0.75)] // three of four are right
    [InlineData(3, 0.5)] // and half of what counts
    [InlineData(0.2f, 0.9375)]
    public void A_best_topic_is_as_probable_as_it_is_right_by_what_examples_count(float importanceOfMisses, double probability)
    {
        const int Count = 80;
        float[][] scores = [.. Enumerable.Range(0, Count).Select(_ => new[] { 1f, 0 })];
        float[] shares = [.. Enumerable.Range(0, Count).SelectMany(i => i % 4 == 0 ? new[] { 0f, 1 } : [1f, 0])];
        float[] importance = [.. Enumerable.Range(0, Count).Select(i => i % 4 == 0 ? importanceOfMisses : 1)];
        var targets = new TopicTargets(shares, importance, [.. Enumerable.Range(1, Count)]);
        float factor = TopicCalibration.Fit(new TopicTrials(scores, [.. Enumerable.Range(0, Count)], targets, 2));
        Assert.Equal(probability, 1 / (1 + Math.Exp(-factor)), 0.03);
    }
}
