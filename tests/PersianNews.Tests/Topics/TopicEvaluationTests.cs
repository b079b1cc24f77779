using PersianNews.Topics;
using Xunit;

namespace PersianNews.Tests.Topics;

public sealed class TopicEvaluationTests
{
    /// <summary>Files a text under the topic that it names, with the probability that follows.</summary>
    private sealed class Scripted : ITopicClassifier
    {
        public IReadOnlyList<Topic> Topics { get; } = [new("a"), new("b"), new("c")];

        public int Classify(ReadOnlySpan<char> text, ReadOnlySpan<char> headline, Span<TopicScore> destination)
        {
            int best = text[0] - 'a';
            float probability = (text[1] - '0') / 10f;
            destination[0] = new TopicScore(Topics[best], probability);
            destination[1] = new TopicScore(Topics[(best + 1) % 3], 1 - probability);
            destination[2] = new TopicScore(Topics[(best + 2) % 3], 0);
            return 3;
        }
    }

    [Fact]
    public void Counts_by_hand()
    {
        TopicEvaluation e = TopicEvaluation.Evaluate(
            new Scripted(),
            [new("a9", "a"), new("a9", "a"), new("a9", "b"), new("b7", "b"), new("b7", "a") { Second = "b" }],
            TestContext.Current.CancellationToken);
        Assert.Equal(5, e.Count);
        Assert.Equal(0.8, e.Accuracy, 9);
        Assert.Equal(0.6, e.StrictAccuracy, 9);
        Assert.Equal([2, 3, 0], e.Labels.Select(l => l.Support));
        Assert.Equal([3, 2, 0], e.Labels.Select(l => l.Predicted));
        Assert.Equal(2.0 / 3, e.Labels[0].Precision, 9);
        Assert.Equal(1, e.Labels[0].Recall, 9);
        Assert.Equal(0.8, e.Labels[0].F1, 9);
        Assert.Equal(1, e.Labels[1].Precision, 9);
        Assert.Equal(2.0 / 3, e.Labels[1].Recall, 9);
        Assert.Equal(0.8, e.MacroF1, 9); // "c" does not occur
        Assert.Equal((1 + (2.0 / 3)) / 2, e.MacroRecall, 9);
        Assert.Equal(1, e.Confusion(1, 0));
        Assert.Equal(0, e.Confusion(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("predicted", () => e.Confusion(0, 3)); // not the first of the next row
        Assert.Throws<ArgumentOutOfRangeException>("gold", () => e.Confusion(-1, 2));
        Assert.Equal((Math.Abs(2.7 - 2) + Math.Abs(1.4 - 2)) / 5, e.CalibrationError, 5);
        Assert.Equal(-(Math.Log(0.9) + Math.Log(0.9) + Math.Log(0.1) + Math.Log(0.7) + Math.Log(1e-9)) / 5, e.LogLoss, 4);
    }

    [Fact]
    public void Unknown_labels_and_no_examples_are_named()
    {
        Assert.Contains("Example 2 has the label 'x'", Failure([new("a9", "a"), new("a9", "x")]), StringComparison.Ordinal);
        Assert.Contains("It knows: a, b, c", Failure([new("a9", "x")]), StringComparison.Ordinal);
        Assert.Contains("no examples", Failure([]), StringComparison.Ordinal);

        static string Failure(IEnumerable<TopicExample> examples) => Assert.Throws<ArgumentException>(() => TopicEvaluation.Evaluate(new Scripted(), examples, TestContext.Current.CancellationToken)).Message;
    }
}
