using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;
using PersianNews.ML.Tests.Support;
using PersianNews.ML.Topics;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.ML.Tests.Topics;

public sealed class MLNetTopicClassifierTests : IDisposable
{
    private readonly MLNetTopicClassifier _classifier = new MLNetTopicTrainer().Train(News.Examples, cancellationToken: TestContext.Current.CancellationToken);

    private sealed class LabelledRow
    {
        public string Headline { get; set; } = "";

        public string Text { get; set; } = "";

        public string Label { get; set; } = "";
    }

    public void Dispose() => _classifier.Dispose();

    [Fact]
    public void Many_threads_get_the_answers_of_one()
    {
        TopicScore[][] expected = [.. News.Examples.Select(e => _classifier.Classify(e.Text, e.Headline))];
        var wrong = new ConcurrentBag<int>();
        using var start = new Barrier(8);
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(t => new Thread(() =>
        {
            start.SignalAndWait();
            var scores = new TopicScore[3];
            for (int i = t; i < 400; i++)
            {
                int n = i % expected.Length;
                _classifier.Classify(News.Examples[n].Text, News.Examples[n].Headline, scores);
                if (!scores.AsSpan().SequenceEqual(expected[n]))
                {
                    wrong.Add(n);
                }
            }
        }))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_best_come_first_however_many_find_room()
    {
        TopicScore[] all = _classifier.Classify(News.Unseen[1].Text, News.Unseen[1].Headline);
        Assert.Equal("economy", all[0].Topic.Id);
        for (int room = 0; room <= 5; room++)
        {
            var scores = new TopicScore[room];
            Assert.Equal(Math.Min(room, 3), _classifier.Classify(News.Unseen[1].Text, News.Unseen[1].Headline, scores));
            Assert.Equal(all.Take(room), scores.Take(3));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u200C")]
    [InlineData("!!! …")]
    [InlineData("\uD800 \uDC00")]
    public void A_text_that_says_nothing_has_scores(string text)
    {
        TopicScore[] scores = _classifier.Classify(text);
        Assert.Equal(3, scores.Length);
        Assert.Equal(1, scores.Sum(s => s.Probability), 4);
    }

    [Fact]
    public void One_text_leaves_nothing_behind_for_the_next()
    {
        TopicScore[] alone = _classifier.Classify("پزشک دارو داد");
        _classifier.Classify(News.Examples[0].Text, News.Examples[0].Headline);
        Assert.Equal(alone, _classifier.Classify("پزشک دارو داد"));
    }

    [Fact]
    public void MLNET_itself_measures_the_same()
    {
        // Some labels are wrong on purpose: figures that are all 1 would tell little.
        TopicExample[] gold = [.. News.Examples.Select((e, i) => i % 7 == 0 ? e with { Label = "health" } : e)];
        var ml = new MLContext();
        IDataView rows = ml.Data.LoadFromEnumerable(gold.Select(e => new LabelledRow { Headline = e.Headline!, Text = e.Text, Label = e.Label }));
        IDataView answered = ml.Transforms.Conversion.MapValueToKey("LabelKey", "Label", keyData: ml.Data.LoadFromEnumerable(_classifier.Topics.Select(t => new { t.Id })))
            .Fit(rows).Transform(_classifier.Model.Transform(rows));
        MulticlassClassificationMetrics theirs = ml.MulticlassClassification.Evaluate(answered, "LabelKey");
        TopicEvaluation ours = TopicEvaluation.Evaluate(_classifier, gold, TestContext.Current.CancellationToken);

        Assert.InRange(ours.Accuracy, 0.5, 0.95);
        Assert.Equal(theirs.MicroAccuracy, ours.Accuracy, 6);
        Assert.Equal(theirs.MacroAccuracy, ours.MacroRecall, 6);
        Assert.Equal(theirs.LogLoss, ours.LogLoss, 4);
        for (int k = 0; k < 3; k++)
        {
            Assert.Equal(theirs.ConfusionMatrix.PerClassPrecision[k], ours.Labels[k].Precision, 6);
            Assert.Equal(theirs.ConfusionMatrix.PerClassRecall[k], ours.Labels[k].Recall, 6);
            for (int other = 0; other < 3; other++)
            {
                Assert.Equal(theirs.ConfusionMatrix.Counts[k][other], ours.Confusion(k, other));
            }
        }
    }

    [Fact]
    public void The_model_answers_for_whole_data_views()
    {
        var ml = new MLContext();
        IDataView rows = ml.Data.LoadFromEnumerable(News.Unseen.Select(e => new LabelledRow { Headline = e.Headline!, Text = e.Text }));
        IDataView answered = _classifier.Model.Transform(rows);
        VBuffer<ReadOnlyMemory<char>> names = default;
        answered.Schema["Score"].GetSlotNames(ref names);
        Assert.Equal(_classifier.Topics.Select(t => t.Id), names.DenseValues().Select(n => n.ToString()));
        Assert.Equal(News.Unseen.Select(e => e.Label), answered.GetColumn<string>("PredictedLabel"));
        Assert.Equal(
            News.Unseen.Select(e => _classifier.Classify(e.Text, e.Headline)[0].Probability),
            answered.GetColumn<float[]>("Score").Select(scores => scores.Max()));
    }

    [Theory]
    [InlineData(MLNetTopicAlgorithm.LbfgsMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.SdcaMaximumEntropy)]
    public void Exported_it_answers_the_same_up_to_rounding(MLNetTopicAlgorithm algorithm)
    {
        // Uneven labels, so that the biases matter.
        using MLNetTopicClassifier trained = new MLNetTopicTrainer(new() { Algorithm = algorithm, Balance = 0 }).Train(News.Examples.Skip(17), cancellationToken: TestContext.Current.CancellationToken);
        using var zip = new MemoryStream();
        trained.Save(zip);
        zip.Position = 0;
        using MLNetTopicClassifier loaded = MLNetTopicClassifier.Load(zip);
        using var topics = new MemoryStream();
        loaded.Export().Save(topics);
        topics.Position = 0;
        TopicClassifier exported = TopicClassifier.Load(topics);
        Assert.Equal(trained.Topics, exported.Topics);
        foreach (TopicExample example in News.Examples.Concat(News.Unseen).Append(new TopicExample("", "")))
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
    public void A_perceptron_cannot_be_exported()
    {
        using MLNetTopicClassifier perceptron =
            new MLNetTopicTrainer(new() { Algorithm = MLNetTopicAlgorithm.AveragedPerceptron }).Train(News.Examples, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Throws<NotSupportedException>(perceptron.Export);
    }

    [Fact]
    public void A_disposed_classifier_says_so()
    {
        MLNetTopicClassifier disposed = new MLNetTopicTrainer().Train(News.Examples, cancellationToken: TestContext.Current.CancellationToken);
        disposed.Dispose();
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => disposed.Classify("متن"));
        Assert.Throws<ObjectDisposedException>(() => disposed.Save(Stream.Null));
        Assert.Throws<ObjectDisposedException>(() => disposed.Model);
        Assert.Throws<ObjectDisposedException>(disposed.Export);
    }
}
