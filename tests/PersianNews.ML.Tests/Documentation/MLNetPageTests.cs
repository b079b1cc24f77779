using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Tokenizers;
using PersianNews;
using PersianNews.ML.Tests.Support;
using PersianNews.ML.Tokenizers;
using PersianNews.ML.Topics;
using PersianNews.ML.Transforms;
using PersianNews.Normalization;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.ML.Tests.Documentation;

/// <summary>The code of docs/mlnet.md; a test of the core's project compares the two.</summary>
public sealed class MLNetPageTests
{
    private sealed class Row
    {
        public string Body { get; set; } = "";

        public DateTime Published { get; set; }
    }

    [Fact]
    public void A_classifier_is_trained_saved_loaded_measured_and_exported()
    {
        IReadOnlyList<TopicExample> examples = News.Examples, unseen = News.Unseen;
        using var file = new MemoryStream();
        using var topicsFile = new MemoryStream();
#pragma warning disable xUnit1051 // The page leaves the cancellation token out.
        var trainer = new MLNetTopicTrainer(new MLNetTopicTrainerOptions { Algorithm = MLNetTopicAlgorithm.LbfgsMaximumEntropy });
        using MLNetTopicClassifier trained = trainer.Train(examples);
        trained.Save(file);

        file.Position = 0;
        using MLNetTopicClassifier classifier = MLNetTopicClassifier.Load(file);
        TopicScore best = classifier.Classify("تیم فوتبال با گل دقیقه نود پیروز شد.")[0];
        Assert.Equal("sports", best.Topic.Id);

        TopicEvaluation evaluation = TopicEvaluation.Evaluate(classifier, unseen);
        IReadOnlyList<TopicEvaluation> folds = trainer.CrossValidate(examples, folds: 3);
        double meanAccuracy = folds.Average(fold => fold.Accuracy);
        IReadOnlyList<TopicEvaluation> byReport = trainer.CrossValidate(examples, folds: 3, group: example => example.Headline!);
#pragma warning restore xUnit1051
        Assert.Equal(examples.Count, byReport.Sum(fold => fold.Count));
        Assert.Equal(1, evaluation.Accuracy);
        Assert.True(meanAccuracy > 0.9);

        TopicClassifier exported = classifier.Export();
        exported.Save(topicsFile);
        topicsFile.Position = 0;
        Assert.Equal("sports", TopicClassifier.Load(topicsFile).Classify("تیم فوتبال با گل دقیقه نود پیروز شد.")[0].Topic.Id);
    }

    [Fact]
    public void Training_is_watched_and_whole_data_views_are_answered()
    {
        IReadOnlyList<TopicExample> examples = News.Examples, unseen = News.Unseen;
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        TextWriter log = TextWriter.Synchronized(new StringWriter()), Console = TextWriter.Synchronized(new StringWriter());
        var ml = new MLContext(seed: 1);
        ml.Log += (_, message) => log.WriteLine(message.Message);
        var progress = new Progress<TopicTrainingProgress>(step => Console.WriteLine($"{step.Stage}: {step.Done}"));
        using MLNetTopicClassifier watched = new MLNetTopicTrainer(context: ml).Train(examples, progress, cancellationToken);
        Assert.NotEqual("", log.ToString());

        MLNetTopicClassifier classifier = watched;
        var analyzer = new NewsAnalyzer(new NewsAnalyzerOptions { Topics = classifier });
        NewsArticle article = analyzer.Analyze(new NewsInput("تیم فوتبال با گل دقیقه نود پیروز شد."));
        TopicScore first = article.Topics[0];
        Assert.Equal("sports", first.Topic.Id);

        IDataView news = ml.Data.LoadFromEnumerable(unseen);
        IDataView answered = classifier.Model.Transform(news);
        IEnumerable<string> labels = answered.GetColumn<string>("PredictedLabel");
        Assert.Equal(unseen.Select(e => e.Label), labels);
    }

    [Fact]
    public void A_pipeline_reads_dates_beside_words()
    {
        IDataView rows = new MLContext().Data.LoadFromEnumerable([new Row { Body = "جلسه ۱۲ تیر ۱۴۰۳ در تهران برگزار شد.", Published = new DateTime(2024, 7, 6) }]);
        var ml = new MLContext(seed: 1);
        var pipeline = ml.Transforms.NormalizePersian("Clean", "Body", PersianNormalForm.Search)
            .Append(ml.Transforms.TokenizePersian("Words", "Clean"))
            .Append(ml.Transforms.ExtractDates("Dates", "Body", "Published"))
            .Append(ml.Transforms.Conversion.MapValueToKey("Keys", "Words"))
            .Append(ml.Transforms.Text.ProduceNgrams("Features", "Keys", ngramLength: 2));
        ITransformer model = pipeline.Fit(rows);
        Assert.Equal(["2024-07-02"], model.Transform(rows).GetColumn<string[]>("Dates").Single());
    }

    [Fact]
    public void Tokens_lead_back_to_the_original()
    {
        const string text = "كتــاب می\u200Cرود";
        var vocabulary = "کتاب می\u200Cرود".Distinct().Select((c, i) => KeyValuePair.Create(c.ToString(), i));
        using var Console = new StringWriter { NewLine = "\n" };
        var normalizer = new PersianNewsNormalizer(PersianNormalizer.Light);
        Tokenizer tokenizer = BpeTokenizer.Create(new BpeOptions(vocabulary) { Normalizer = normalizer, PreTokenizer = new PersianNewsPreTokenizer() });
        foreach (OriginalToken token in tokenizer.EncodeToOriginal(text))
        {
            Console.WriteLine($"{token.Id} {token.Value} at {token.Span.Start}: «{token.Span.Slice(text)}»");
        }

        Assert.StartsWith("0 ک at 0: «ك»\n", Console.ToString(), StringComparison.Ordinal);

        Tokenizer bare = BpeTokenizer.Create(new BpeOptions(vocabulary) { PreTokenizer = new PersianNewsPreTokenizer() });
        NormalizedText normalized = PersianNormalizer.Light.NormalizeWithOffsets(text);
        IEnumerable<OriginalToken> tokens = bare.EncodeToTokens(normalized.Text, out _).Select(token => token.ToOriginal(normalized));
        Assert.Equal(tokenizer.EncodeToOriginal(text), tokens);

        var keeping = new PersianNewsPreTokenizer(spaces: PreTokenizerSpaces.BeforeWord);
        Assert.Equal([(0, 6), (6, 7)], keeping.PreTokenize(text));
    }
}
