using Microsoft.ML;
using PersianNews.ML.Tests.Support;
using PersianNews.ML.Topics;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.ML.Tests.Topics;

public sealed class MLNetTopicClassifierTests : IDisposable
{
    private readonly MLNetTopicClassifier _classifier = new MLNetTopicTrainer().Train(News.Examples, TestContext.Current.CancellationToken);

    public void Dispose() => _classifier.Dispose();

    [Fact]
    public void SavedAndLoadedItAnswersTheSame()
    {
        using var file = new MemoryStream();
        _classifier.Save(file);
        file.Position = 0;
        using MLNetTopicClassifier loaded = MLNetTopicClassifier.Load(file);
        Assert.Equal(_classifier.Topics, loaded.Topics);
        foreach (TopicExample example in News.Examples)
        {
            Assert.Equal(_classifier.Classify(example.Text, example.Headline), loaded.Classify(example.Text, example.Headline));
        }
    }

    [Fact]
    public void LoadNamesForeignAndBrokenFiles()
    {
        Assert.Contains("not a topic model", Failure("no zip at all"u8.ToArray()), StringComparison.Ordinal);

        using var file = new MemoryStream();
        _classifier.Save(file);
        Assert.Contains("not a topic model", Failure(file.ToArray()[..^200]), StringComparison.Ordinal);

        var ml = new MLContext();
        IDataView rows = ml.Data.LoadFromEnumerable([new { Text = "متن" }]);
        using var other = new MemoryStream();
        ml.Model.Save(ml.Transforms.Text.TokenizeIntoWords("Words", "Text").Fit(rows), rows.Schema, other);
        Assert.Contains("lacks the columns", Failure(other.ToArray()), StringComparison.Ordinal);

        static string Failure(byte[] bytes) =>
            Assert.Throws<InvalidDataException>(() => MLNetTopicClassifier.Load(new MemoryStream(bytes)).Dispose()).Message;
    }

    [Fact]
    public void ManyThreadsGetTheAnswersOfOne()
    {
        TopicScore[][] expected = [.. News.Examples.Select(e => _classifier.Classify(e.Text, e.Headline))];
        Parallel.For(0, 2000, i =>
        {
            int n = i % expected.Length;
            Assert.Equal(expected[n], _classifier.Classify(News.Examples[n].Text, News.Examples[n].Headline));
        });
    }

    [Fact]
    public void AnEmptyTextHasScores()
    {
        TopicScore[] scores = _classifier.Classify("");
        Assert.Equal(3, scores.Length);
        Assert.Equal(1, scores.Sum(s => s.Probability), 4);
    }

    [Theory]
    [InlineData(MLNetTopicAlgorithm.LbfgsMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.SdcaMaximumEntropy)]
    public void ExportedItAnswersTheSameUpToRounding(MLNetTopicAlgorithm algorithm)
    {
        using MLNetTopicClassifier trained = new MLNetTopicTrainer(new() { Algorithm = algorithm }).Train(News.Examples, TestContext.Current.CancellationToken);
        using var zip = new MemoryStream();
        trained.Save(zip);
        zip.Position = 0;
        using MLNetTopicClassifier loaded = MLNetTopicClassifier.Load(zip);
        using var topics = new MemoryStream();
        loaded.Export().Save(topics);
        topics.Position = 0;
        TopicClassifier exported = TopicClassifier.Load(topics);
        foreach (TopicExample example in News.Examples.Concat(News.Unseen))
        {
            TopicScore[] expected = trained.Classify(example.Text, example.Headline), actual = exported.Classify(example.Text, example.Headline);
            Assert.Equal(expected[0].Topic, actual[0].Topic);
            foreach (TopicScore score in expected)
            {
                Assert.Equal(score.Probability, actual.Single(s => s.Topic == score.Topic).Probability, 0.02f);
            }
        }
    }

    [Fact]
    public void APerceptronCannotBeExported()
    {
        using MLNetTopicClassifier perceptron =
            new MLNetTopicTrainer(new() { Algorithm = MLNetTopicAlgorithm.AveragedPerceptron }).Train(News.Examples, TestContext.Current.CancellationToken);
        Assert.Throws<NotSupportedException>(perceptron.Export);
    }

    [Fact]
    public void ADisposedClassifierSaysSo()
    {
        MLNetTopicClassifier disposed = new MLNetTopicTrainer().Train(News.Examples, TestContext.Current.CancellationToken);
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => disposed.Classify("متن"));
        Assert.Throws<ObjectDisposedException>(() => disposed.Save(Stream.Null));
    }
}
