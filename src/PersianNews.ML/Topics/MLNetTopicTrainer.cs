using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms.Text;
using PersianNews.Topics;

namespace PersianNews.ML.Topics;

/// <summary>Trains a topic classifier with ML.NET, on the same features as the built-in one.</summary>
/// <remarks>
/// The pipeline: the core's words and pairs of words (a custom mapping) → TF-IDF over at most
/// <see cref="MLNetTopicTrainerOptions.MaximumFeatures"/> of them → unit length → a linear trainer.
/// </remarks>
/// <threadsafety>Immutable; each call works on its own data.</threadsafety>
/// <param name="options">How to learn.</param>
public sealed class MLNetTopicTrainer(MLNetTopicTrainerOptions? options = null)
{
    /// <summary>How this trainer learns.</summary>
    public MLNetTopicTrainerOptions Options { get; } = options ?? new();

    /// <summary>Trains a classifier.</summary>
    /// <param name="examples">The labelled articles; second topics are not used. An article without a word in it is left out.</param>
    /// <param name="cancellationToken">Stops the work before the next step.</param>
    /// <exception cref="ArgumentException">The examples cannot be learnt from; the message says why.</exception>
    public MLNetTopicClassifier Train(IEnumerable<TopicExample> examples, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var corpus = new TopicCorpus(TopicFeatureMapping.Weighting);
        List<(string Label, float Weight)> labels = Read(examples, corpus, cancellationToken);
        TopicFeature[] features = corpus.ChooseFeatures(Math.Min(Options.MinimumDocuments, 1 + (corpus.Count / 20)), Options.MaximumFeatures);
        HashSet<uint> vocabulary = [.. features.Select(f => f.Key)];

        var ml = new MLContext(Options.Seed);
        IDataView data = ml.Data.LoadFromEnumerable(corpus.Articles.Zip(labels, (article, label) => new TrainingRow
        {
            // A token outside the vocabulary would become a feature of its own: "unknown".
            Tokens = TopicFeatureMapping.Tokens(article.Keys, article.Counts, vocabulary),
            Label = label.Label,
            Weight = label.Weight,
        }));

        // The labels are mapped apart: a saved model must not ask for a label when it answers.
        IDataView labelled = ml.Transforms.Conversion.MapValueToKey("LabelKey", nameof(TrainingRow.Label)).Fit(data).Transform(data);
        ITransformer weigher = Weigher(ml, features).Fit(labelled);
        cancellationToken.ThrowIfCancellationRequested();

        IDataView cached = ml.Data.Cache(weigher.Transform(labelled), "LabelKey", "Features", nameof(TrainingRow.Weight));
        ITransformer predictor = Trainer(ml).Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel")).Fit(cached);
        cancellationToken.ThrowIfCancellationRequested();

        ITransformer mapping = ml.Transforms.CustomMapping<TopicInput, TopicTokens>(TopicFeatureMapping.Map, TopicFeatureMapping.Contract)
            .Fit(ml.Data.LoadFromEnumerable<TopicInput>([]));
        return new MLNetTopicClassifier(ml, new TransformerChain<ITransformer>(mapping, weigher, predictor), Options.Topics);
    }

    /// <summary>Trains on all but one part of the examples and evaluates on that part, for each part in turn.</summary>
    /// <param name="examples">The labelled articles.</param>
    /// <param name="folds">How many parts; at least 2.</param>
    /// <param name="cancellationToken">Stops the work before the next step.</param>
    /// <returns>The evaluation of each part.</returns>
    /// <exception cref="ArgumentException">The examples cannot be learnt from, or a label is missing from the rest of the examples; the message says which.</exception>
    public IReadOnlyList<TopicEvaluation> CrossValidate(IEnumerable<TopicExample> examples, int folds = 5, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        TopicExample[] all = [.. examples];
        new Random(Options.Seed).Shuffle(all);
        var evaluations = new TopicEvaluation[folds];
        for (int fold = 0; fold < folds; fold++)
        {
            using MLNetTopicClassifier classifier = Train(all.Where((_, i) => i % folds != fold), cancellationToken);
            evaluations[fold] = TopicEvaluation.Evaluate(classifier, all.Where((_, i) => i % folds == fold), cancellationToken);
        }

        return evaluations;
    }

    private static List<(string Label, float Weight)> Read(IEnumerable<TopicExample> examples, TopicCorpus corpus, CancellationToken cancellationToken)
    {
        var labels = new List<(string Label, float Weight)>();
        int read = 0;
        foreach (TopicExample example in examples)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TopicTrainer.Check(example, read++);
            if (corpus.Add(example.Headline, example.Text))
            {
                labels.Add((example.Label, example.Weight));
            }
        }

        TopicTrainer.CheckLabels([.. labels.Select(l => l.Label).Distinct(StringComparer.Ordinal)], labels.Count, read);
        return labels;
    }

    private static IEstimator<ITransformer> Weigher(MLContext ml, TopicFeature[] features)
    {
        IDataView vocabulary = ml.Data.LoadFromEnumerable(features.Select(f => new VocabularyRow { Token = TopicFeatureMapping.Name(f.Key) }));
        return ml.Transforms.Conversion.MapValueToKey("TokenKeys", nameof(TrainingRow.Tokens), keyData: vocabulary)
            .Append(ml.Transforms.Text.ProduceNgrams(
                "TermWeights",
                "TokenKeys",
                ngramLength: 1,
                useAllLengths: false,
                maximumNgramsCount: features.Length,
                weighting: NgramExtractingEstimator.WeightingCriteria.TfIdf))
            .Append(ml.Transforms.NormalizeLpNorm("Features", "TermWeights"));
    }

    private IEstimator<ITransformer> Trainer(MLContext ml)
    {
        switch (Options.Algorithm)
        {
            case MLNetTopicAlgorithm.LbfgsMaximumEntropy:
                return ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(
                    "LabelKey", "Features", nameof(TrainingRow.Weight), l1Regularization: 0, l2Regularization: Options.L2Regularization);
            case MLNetTopicAlgorithm.SdcaMaximumEntropy:
                return ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
                {
                    LabelColumnName = "LabelKey",
                    FeatureColumnName = "Features",
                    ExampleWeightColumnName = nameof(TrainingRow.Weight),
                    NumberOfThreads = 1,
                });
            case MLNetTopicAlgorithm.AveragedPerceptron:
                return ml.MulticlassClassification.Trainers.OneVersusAll(
                    ml.BinaryClassification.Trainers.AveragedPerceptron("LabelKey", "Features", numberOfIterations: Options.PerceptronPasses), "LabelKey");
            default:
                throw new ArgumentOutOfRangeException(nameof(MLNetTopicTrainerOptions.Algorithm), Options.Algorithm, "There is no such algorithm.");
        }
    }
}
