using PersianNews.ML.Tests.Support;
using PersianNews.ML.Topics;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.ML.Tests.Topics;

public sealed class MLNetTopicTrainerTests
{
    [Theory]
    [InlineData(MLNetTopicAlgorithm.LbfgsMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.SdcaMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.AveragedPerceptron)]
    public void EachAlgorithmLearns(MLNetTopicAlgorithm algorithm)
    {
        using MLNetTopicClassifier classifier = Train(new MLNetTopicTrainerOptions { Algorithm = algorithm });
        Assert.Equal(["economy", "health", "sports"], classifier.Topics.Select(t => t.Id).Order(StringComparer.Ordinal));
        Assert.Equal("ورزشی", classifier.Topics.Single(t => t.Id == "sports").PersianName);

        TopicEvaluation evaluation = TopicEvaluation.Evaluate(classifier, News.Unseen, TestContext.Current.CancellationToken);
        Assert.Equal(1, evaluation.Accuracy);
        Assert.Equal(1, evaluation.MacroF1);

        TopicScore[] scores = classifier.Classify(News.Unseen[0].Text, News.Unseen[0].Headline);
        Assert.Equal(1, scores.Sum(s => s.Probability), 4);
        Assert.Equal(scores.OrderByDescending(s => s.Probability), scores);
    }

    [Fact]
    public void CrossValidationCoversEveryExampleOnce()
    {
        IReadOnlyList<TopicEvaluation> folds = new MLNetTopicTrainer().CrossValidate(News.Examples, 3, TestContext.Current.CancellationToken);
        Assert.Equal(3, folds.Count);
        Assert.Equal(News.Examples.Count, folds.Sum(f => f.Count));
        Assert.All(folds, f => Assert.True(f.Accuracy > 0.9, $"accuracy {f.Accuracy}"));
        Assert.All(folds, f => Assert.InRange(f.LogLoss, 0, 1));
    }

    [Fact]
    public void TheSameSeedGivesTheSameAnswers()
    {
        var options = new MLNetTopicTrainerOptions { Algorithm = MLNetTopicAlgorithm.SdcaMaximumEntropy, Seed = 5 };
        using MLNetTopicClassifier one = Train(options), other = Train(options);
        foreach (TopicExample example in News.Unseen)
        {
            Assert.Equal(one.Classify(example.Text, example.Headline), other.Classify(example.Text, example.Headline));
        }
    }

    [Fact]
    public void HalfSpacesDoNotMatter()
    {
        using MLNetTopicClassifier classifier = Train(new MLNetTopicTrainerOptions());
        foreach (TopicExample example in News.Examples)
        {
            Assert.Equal(classifier.Classify(example.Text), classifier.Classify(example.Text.Replace('\u200C', ' ')));
        }
    }

    [Fact]
    public void BadDataIsNamed()
    {
        Assert.Contains("no examples", Failure([]), StringComparison.Ordinal);
        Assert.Contains("one label 'a'", Failure([new("متن", "a"), new("خبر", "a")]), StringComparison.Ordinal);
        Assert.Contains("Example 1 has no label", Failure([new("متن", "")]), StringComparison.Ordinal);

        static string Failure(IEnumerable<TopicExample> examples) =>
            Assert.Throws<ArgumentException>(() => new MLNetTopicTrainer().Train(examples, TestContext.Current.CancellationToken)).Message;
    }

    private static MLNetTopicClassifier Train(MLNetTopicTrainerOptions options) =>
        new MLNetTopicTrainer(options).Train(News.Examples, TestContext.Current.CancellationToken);
}
