using Microsoft.ML;
using Microsoft.ML.Data;
using PersianNews.ML.Tests.Support;
using PersianNews.ML.Topics;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.ML.Tests.Topics;

public sealed class MLNetTopicTrainerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(MLNetTopicAlgorithm.LbfgsMaximumEntropy, 1)]
    [InlineData(MLNetTopicAlgorithm.LbfgsMaximumEntropy, 2)]
    [InlineData(MLNetTopicAlgorithm.SdcaMaximumEntropy, 1)]
    [InlineData(MLNetTopicAlgorithm.SdcaMaximumEntropy, 2)]
    [InlineData(MLNetTopicAlgorithm.AveragedPerceptron, 1)]
    public void Each_algorithm_learns(MLNetTopicAlgorithm algorithm, int threads)
    {
        using MLNetTopicClassifier classifier = Train(new MLNetTopicTrainerOptions { Algorithm = algorithm, Threads = threads });
        Assert.Equal(["economy", "health", "sports"], classifier.Topics.Select(t => t.Id));
        Assert.Equal("ورزشی", classifier.Topics.Single(t => t.Id == "sports").PersianName);

        TopicEvaluation evaluation = TopicEvaluation.Evaluate(classifier, News.Unseen, Cancellation);
        Assert.Equal(1, evaluation.Accuracy);
        Assert.Equal(1, evaluation.MacroF1);

        TopicScore[] scores = classifier.Classify(News.Unseen[0].Text, News.Unseen[0].Headline);
        Assert.Equal(1, scores.Sum(s => s.Probability), 4);
        Assert.Equal(scores.OrderByDescending(s => s.Probability), scores);
    }

    [Theory]
    [InlineData(MLNetTopicAlgorithm.LbfgsMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.SdcaMaximumEntropy)]
    public void Regularization_holds_probabilities_down(MLNetTopicAlgorithm algorithm)
    {
        using MLNetTopicClassifier loose = Train(new() { Algorithm = algorithm, L2Regularization = 0.1f }), tight = Train(new() { Algorithm = algorithm, L2Regularization = 20 });
        Assert.All(News.Unseen, e => Assert.True(ProbabilityOf(e.Label, tight, e) < ProbabilityOf(e.Label, loose, e) - 0.1));
    }

    [Theory]
    [InlineData(MLNetTopicAlgorithm.LbfgsMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.SdcaMaximumEntropy)]
    public void Weights_of_examples_and_labels_count(MLNetTopicAlgorithm algorithm)
    {
        // The same text under two labels: the weights alone decide.
        TopicExample[] examples = [.. Enumerable.Range(0, 20).SelectMany(_ => new[] { new TopicExample("خبر تازه شهر", "a") { Weight = 9 }, new TopicExample("خبر تازه شهر", "b") })];
        Assert.Equal(0.9f, First(examples, new() { Algorithm = algorithm, Balance = 0 }), 0.05f);
        Assert.Equal(0.5f, First(examples, new() { Algorithm = algorithm, Balance = 0, LabelWeights = new Dictionary<string, float> { ["b"] = 9 } }), 0.05f);
        Assert.Equal(0.5f, First(examples, new() { Algorithm = algorithm, Balance = 1 }), 0.05f);
        Assert.Equal(0.75f, First(examples, new() { Algorithm = algorithm, Balance = 0.5f }), 0.05f);
    }

    [Fact]
    public void The_second_topic_gets_its_share()
    {
        TopicExample[] examples = [.. Enumerable.Range(0, 20).Select(_ => new TopicExample("خبر تازه شهر", "a") { Second = "b" }), new("پاییز و باران", "c"), new("پاییز و برف", "c")];
        using MLNetTopicClassifier classifier = new MLNetTopicTrainer(new() { SecondShare = 0.3f, Balance = 0, L2Regularization = 0.001f }).Train(examples, cancellationToken: Cancellation);
        Assert.Equal(["a", "b", "c"], classifier.Topics.Select(t => t.Id));
        TopicScore[] scores = classifier.Classify(examples[0].Text);
        Assert.Equal(["a", "b", "c"], scores.Select(s => s.Topic.Id));
        Assert.Equal(0.3f, scores[1].Probability, 0.05f);

        // Without a share a topic that is never the first is not learnt.
        using MLNetTopicClassifier without = new MLNetTopicTrainer(new() { SecondShare = 0 }).Train(examples, cancellationToken: Cancellation);
        Assert.Equal(["a", "c"], without.Topics.Select(t => t.Id));
    }

    [Fact]
    public void The_perceptron_refuses_weights()
    {
        var trainer = new MLNetTopicTrainer(new() { Algorithm = MLNetTopicAlgorithm.AveragedPerceptron });
        TopicExample[] heavy = [.. News.Examples.Select((e, i) => e with { Weight = i == 0 ? 2 : 1 })];
        Assert.Contains("takes no weights", Assert.Throws<ArgumentException>(() => trainer.Train(heavy, cancellationToken: Cancellation)).Message, StringComparison.Ordinal);

        var labels = new MLNetTopicTrainer(trainer.Options with { LabelWeights = new Dictionary<string, float> { ["health"] = 2 } });
        Assert.Contains("takes no weights", Assert.Throws<ArgumentException>(() => labels.Train(News.Examples, cancellationToken: Cancellation)).Message, StringComparison.Ordinal);

        // Balance and second topics it passes over: uneven examples are learnt from all the same.
        using MLNetTopicClassifier uneven = trainer.Train(News.Examples.Skip(9).Select(e => e with { Second = "other" }), cancellationToken: Cancellation);
        Assert.Equal(["economy", "health", "sports"], uneven.Topics.Select(t => t.Id));
        Assert.Equal(1, TopicEvaluation.Evaluate(uneven, News.Unseen, Cancellation).Accuracy);
    }

    [Fact]
    public void Features_are_bounded()
    {
        Assert.Equal(50, Features(new() { MaximumFeatures = 50 }));
        int all = Features(new() { MinimumDocuments = 1 });
        TopicExample once = new("واژه‌ای یگانه", "sports");
        Assert.True(Features(new() { MinimumDocuments = 1 }, once) > all);
        Assert.Equal(Features(new() { MinimumDocuments = 2 }), Features(new() { MinimumDocuments = 2 }, once));

        static int Features(MLNetTopicTrainerOptions options, params TopicExample[] more)
        {
            using MLNetTopicClassifier classifier = new MLNetTopicTrainer(options).Train(News.Examples.Concat(more), cancellationToken: Cancellation);
            var ml = new MLContext();
            return ((VectorDataViewType)classifier.Model.GetOutputSchema(ml.Data.LoadFromEnumerable(News.Unseen).Schema)["Features"].Type).Size;
        }
    }

    [Fact]
    public void Names_are_given_to_labels()
    {
        TopicExample[] own = [.. News.Examples.Select(e => e with { Label = e.Label == "sports" ? "ورزش خودمان" : e.Label })];
        using MLNetTopicClassifier classifier =
            new MLNetTopicTrainer(new() { Topics = [new Topic("economy", "پول", "Money")] }).Train(own, cancellationToken: Cancellation);
        Assert.Equal(["Money", "Health", "ورزش خودمان"], classifier.Topics.Select(t => t.EnglishName));
    }

    [Fact]
    public void Cross_validation_covers_every_example_once_and_deals_labels_evenly()
    {
        var done = new List<int>();
        IReadOnlyList<TopicEvaluation> folds = new MLNetTopicTrainer().CrossValidate(News.Examples, 4, progress: new Relay<int>(done.Add), cancellationToken: Cancellation);
        Assert.Equal([1, 2, 3, 4], done);
        Assert.Equal(4, folds.Count);
        foreach (string label in new[] { "economy", "health", "sports" })
        {
            int[] support = [.. folds.Select(f => f.Labels.Single(l => l.Topic.Id == label).Support)];
            Assert.Equal(25, support.Sum());
            Assert.InRange(support.Max() - support.Min(), 0, 1);
        }

        Assert.All(folds, f => Assert.True(f.Accuracy > 0.9, $"accuracy {f.Accuracy}"));
        Assert.All(folds, f => Assert.InRange(f.LogLoss, 0, 1));
    }

    [Fact]
    public void What_belongs_together_stays_in_one_part()
    {
        // A headline is shared by two articles of the examples: the same report, told twice.
        TopicExample[] twice = [.. News.Examples, .. News.Examples.Select(e => e with { Text = e.Headline + "." })];
        int[] parts = CrossValidationParts.Deal(twice, 4, e => e.Headline!, seed: 1);
        for (int i = 0; i < News.Examples.Count; i++)
        {
            Assert.Equal(parts[i], parts[i + News.Examples.Count]);
        }

        int[] sizes = [.. parts.CountBy(p => p).Select(p => p.Value)];
        Assert.Equal(4, sizes.Length);
        Assert.InRange(sizes.Max() - sizes.Min(), 0, 2);
        Assert.NotEqual(parts, CrossValidationParts.Deal(twice, 4, e => e.Headline!, seed: 2));

        // The largest group is dealt out first, or the parts would be uneven.
        TopicExample[] uneven = [.. Enumerable.Range(0, 60).Select(i => new TopicExample("متن", i % 2 == 0 ? "a" : "b") { Headline = i < 30 ? "large" : "small" + (i % 3) })];
        Assert.Equal(30, CrossValidationParts.Deal(uneven, 2, e => e.Headline!, seed: 1).Sum());

        IReadOnlyList<TopicEvaluation> folds = new MLNetTopicTrainer().CrossValidate(twice, 2, e => e.Headline!, cancellationToken: Cancellation);
        Assert.Equal(twice.Length, folds.Sum(f => f.Count));
        Assert.Contains("3 groups, too few for 4 parts", Assert.Throws<ArgumentException>(() => CrossValidationParts.Deal(twice, 4, e => e.Label, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("in one part", Assert.Throws<ArgumentException>(() => CrossValidationParts.Deal(twice, 3, e => e.Label, 1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cross_validation_tests_on_what_it_did_not_learn()
    {
        // Labels without any connection to the texts: what was learnt by heart would be filed right.
        var random = new Random(3);
        TopicExample[] noise = [.. Enumerable.Range(0, 120).Select(i => new TopicExample(string.Join(' ', Enumerable.Range(0, 8).Select(_ => "واژه" + (char)('ا' + random.Next(20)))), i % 2 == 0 ? "a" : "b"))];
        IReadOnlyList<TopicEvaluation> folds = new MLNetTopicTrainer().CrossValidate(noise, 3, cancellationToken: Cancellation);
        Assert.InRange(folds.Average(f => f.Accuracy), 0.3, 0.7);
        using MLNetTopicClassifier byHeart = new MLNetTopicTrainer(new() { L2Regularization = 0.001f }).Train(noise, cancellationToken: Cancellation);
        Assert.True(TopicEvaluation.Evaluate(byHeart, noise, Cancellation).Accuracy > 0.85);
    }

    [Fact]
    public void Cross_validation_says_what_it_cannot_do()
    {
        var trainer = new MLNetTopicTrainer();
        Assert.Throws<ArgumentOutOfRangeException>(() => trainer.CrossValidate(News.Examples, 1, cancellationToken: Cancellation));
        Assert.Contains("too few for 100 parts", Failure(News.Examples, 100), StringComparison.Ordinal);
        Assert.Contains("'only'", Failure([.. News.Examples, new TopicExample("تنها نمونه", "only")], 3), StringComparison.Ordinal);
        Assert.Contains("no label", Failure([.. News.Examples, new TopicExample("متن", " ")], 3), StringComparison.Ordinal);

        string Failure(IEnumerable<TopicExample> examples, int folds) =>
            Assert.Throws<ArgumentException>(() => trainer.CrossValidate(examples, folds, cancellationToken: Cancellation)).Message;
    }

    [Theory]
    [InlineData(MLNetTopicAlgorithm.LbfgsMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.SdcaMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.AveragedPerceptron)]
    public void The_same_seed_gives_the_same_answers(MLNetTopicAlgorithm algorithm)
    {
        var options = new MLNetTopicTrainerOptions { Algorithm = algorithm, Seed = 5 };
        using MLNetTopicClassifier one = Train(options), other = Train(options);
        foreach (TopicExample example in News.Unseen)
        {
            Assert.Equal(one.Classify(example.Text, example.Headline), other.Classify(example.Text, example.Headline));
        }
    }

    [Fact]
    public void Half_spaces_and_letter_forms_do_not_matter()
    {
        using MLNetTopicClassifier classifier = Train(new MLNetTopicTrainerOptions());
        foreach (TopicExample example in News.Examples)
        {
            TopicScore[] expected = classifier.Classify(example.Text);
            Assert.Equal(expected, classifier.Classify(example.Text.Replace('\u200C', ' ')));
            Assert.Equal(expected, classifier.Classify(example.Text.Replace('ی', 'ي').Replace('ک', 'ك').Replace("ا", "ـا", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_headline_counts_more_than_the_text()
    {
        using MLNetTopicClassifier classifier = Train(new MLNetTopicTrainerOptions());
        TopicExample above = new("بانک مرکزی نرخ سود را بالا برد", "sports") { Headline = "تیم فوتبال پیروز شد" };
        TopicExample below = new("تیم فوتبال پیروز شد", "sports") { Headline = "بانک مرکزی نرخ سود را بالا برد" };
        Assert.True(ProbabilityOf("sports", classifier, above) > ProbabilityOf("sports", classifier, below) + 0.05);
    }

    [Theory]
    [InlineData(MLNetTopicAlgorithm.LbfgsMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.SdcaMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.AveragedPerceptron)]
    public void A_trainer_of_MLNET_is_stopped_at_its_work(MLNetTopicAlgorithm algorithm)
    {
        using var stop = new CancellationTokenSource();
        var passes = new List<int>();
        var progress = new Relay<TopicTrainingProgress>(step =>
        {
            if (step.Stage == TopicTrainingStage.Learning)
            {
                passes.Add(step.Done);
                if (step.Done == 2)
                {
                    stop.Cancel();
                }
            }
        });
        var trainer = new MLNetTopicTrainer(new() { Algorithm = algorithm });
        Assert.ThrowsAny<OperationCanceledException>(() => trainer.Train(News.Examples, progress, stop.Token));
        Assert.Equal([1, 2], passes);
    }

    [Fact]
    public void Reading_is_told_and_stopped()
    {
        var read = new List<TopicTrainingProgress>();
        IEnumerable<TopicExample> many = Enumerable.Range(0, 20).SelectMany(_ => News.Examples);
        using (new MLNetTopicTrainer().Train(many, new Relay<TopicTrainingProgress>(read.Add), Cancellation))
        {
            Assert.Equal([500, 1000, 1500, 1500], read.Where(r => r.Stage == TopicTrainingStage.Reading).Select(r => r.Done));
            Assert.True(read.Count(r => r.Stage == TopicTrainingStage.Learning) > 1);
        }

        using var stop = new CancellationTokenSource();
        int taken = 0;
        IEnumerable<TopicExample> stopping = News.Examples.Select(e =>
        {
            if (++taken == 10)
            {
                stop.Cancel();
            }

            return e;
        });
        Assert.ThrowsAny<OperationCanceledException>(() => new MLNetTopicTrainer().Train(stopping, cancellationToken: stop.Token));
        Assert.Equal(10, taken);
        Assert.ThrowsAny<OperationCanceledException>(() => new MLNetTopicTrainer().CrossValidate(News.Examples, cancellationToken: stop.Token));
    }

    [Fact]
    public void A_context_of_ones_own_tells_what_MLNET_says()
    {
        var ml = new MLContext(seed: 1);
        var sources = new HashSet<string>();
        ml.Log += (_, e) => sources.Add(e.Source);
        using MLNetTopicClassifier classifier = new MLNetTopicTrainer(context: ml).Train(News.Examples, cancellationToken: Cancellation);
        Assert.Contains(sources, s => s.Contains("LbfgsTrainerBase", StringComparison.Ordinal));
        Assert.Equal(1, TopicEvaluation.Evaluate(classifier, News.Unseen, Cancellation).Accuracy);
    }

    [Fact]
    public void Bad_data_is_named()
    {
        Assert.Contains("no examples", Failure([]), StringComparison.Ordinal);
        Assert.Contains("None of the 2 examples has a word", Failure([new("", "a"), new(" ", "b")]), StringComparison.Ordinal);
        Assert.Contains("one label 'a'", Failure([new("متن", "a"), new("خبر", "a"), new("", "b")]), StringComparison.Ordinal);
        Assert.Contains("Example 1 has no label", Failure([new("متن", "")]), StringComparison.Ordinal);
        Assert.Contains("Example 2 is null", Failure([new("متن", "a"), null!]), StringComparison.Ordinal);
        Assert.Contains("Example 2 has the weight 0", Failure([new("متن", "a"), new("خبر", "b") { Weight = 0 }]), StringComparison.Ordinal);

        static string Failure(IEnumerable<TopicExample> examples) =>
            Assert.Throws<ArgumentException>(() => new MLNetTopicTrainer().Train(examples, cancellationToken: Cancellation)).Message;
    }

    [Fact]
    public void Options_out_of_range_are_named_before_anything_is_read()
    {
        MLNetTopicTrainerOptions good = new();
        (string Name, MLNetTopicTrainerOptions Bad)[] cases =
        [
            ("Algorithm", good with { Algorithm = (MLNetTopicAlgorithm)9 }),
            ("Balance", good with { Balance = 1.1f }),
            ("Balance", good with { Balance = float.NaN }),
            ("SecondShare", good with { SecondShare = 0.6f }),
            ("MaximumFeatures", good with { MaximumFeatures = 0 }),
            ("MinimumDocuments", good with { MinimumDocuments = 0 }),
            ("L2Regularization", good with { L2Regularization = -1 }),
            ("PerceptronPasses", good with { PerceptronPasses = 0 }),
            ("Threads", good with { Threads = 0 }),
            ("LabelWeights", good with { LabelWeights = new Dictionary<string, float> { ["a"] = 0 } }),
        ];
        Assert.All(cases, c =>
        {
            ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(() => new MLNetTopicTrainer(c.Bad));
            Assert.Equal(c.Name, thrown.ParamName);
        });
    }

    private static float First(TopicExample[] examples, MLNetTopicTrainerOptions options)
    {
        using MLNetTopicClassifier classifier = new MLNetTopicTrainer(options with { L2Regularization = 0.001f }).Train(examples, cancellationToken: Cancellation);
        return ProbabilityOf("a", classifier, examples[0]);
    }

    private static float ProbabilityOf(string label, MLNetTopicClassifier classifier, TopicExample example) =>
        classifier.Classify(example.Text, example.Headline).Single(s => s.Topic.Id == label).Probability;

    private static MLNetTopicClassifier Train(MLNetTopicTrainerOptions options) =>
        new MLNetTopicTrainer(options).Train(News.Examples, cancellationToken: Cancellation);

    private sealed class Relay<T>(Action<T> report) : IProgress<T>
    {
        public void Report(T value) => report(value);
    }
}
