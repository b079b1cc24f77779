using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Transforms;
using Microsoft.ML.Transforms.Text;
using PersianNews.Topics;
using PersianNews.Topics.Models;
using PersianNews.Topics.Training;

namespace PersianNews.ML.Topics;

/// <summary>Trains a topic classifier with ML.NET, on the same features as the built-in one.</summary>
/// <remarks>
/// The pipeline: the core's words and pairs of words (a custom mapping) → TF-IDF over at most
/// <see cref="MLNetTopicTrainerOptions.MaximumFeatures"/> of them → unit length → a linear trainer.
/// </remarks>
/// <threadsafety>Immutable; each call works on its own data. With a context of the caller's, calls share its random numbers.</threadsafety>
/// <param name="options">How to learn.</param>
/// <param name="context">
/// The context to train in, for its log; its seed then stands in for <see cref="MLNetTopicTrainerOptions.Seed"/>. Each call makes its own when left out.
/// </param>
/// <exception cref="ArgumentOutOfRangeException">An option is out of its range; the exception names it.</exception>
public sealed class MLNetTopicTrainer(MLNetTopicTrainerOptions? options = null, MLContext? context = null)
{
    /// <summary>How this trainer learns.</summary>
    public MLNetTopicTrainerOptions Options { get; } = Validated(options ?? new());

    /// <summary>Trains a classifier.</summary>
    /// <param name="examples">The labelled articles. An article without a word in it is left out.</param>
    /// <param name="progress">Told how many examples were read, and then how often the trainer has gone through them; it does not say how often it will.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The examples cannot be learnt from; the message says why.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public MLNetTopicClassifier Train(IEnumerable<TopicExample> examples, IProgress<TopicTrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(examples);
        var set = new TrainingSet(examples, Options, progress, cancellationToken);
        MLContext ml = context ?? new MLContext(Options.Seed);
        IDataView data = ml.Data.LoadFromEnumerable(set.Rows());

        // The labels are mapped apart: a saved model must not ask for a label when it answers.
        IDataView labelled = ml.Transforms.Conversion.MapValueToKey("LabelKey", nameof(TrainingRow.Label), keyOrdinality: ValueToKeyMappingEstimator.KeyOrdinality.ByValue)
            .Fit(data).Transform(data);
        ITransformer weigher = Weigher(ml, set.Features).Fit(labelled);
        cancellationToken.ThrowIfCancellationRequested();

        IDataView cached = ml.Data.Cache(weigher.Transform(labelled), "LabelKey", "Features", nameof(TrainingRow.Weight));
        IDataView watched = new TrainingWatch(progress, cancellationToken).Over(ml, cached, set.Count);
        ITransformer predictor = Fit(Trainer(ml, set.Count).Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel")), watched, cancellationToken);

        ITransformer mapping = ml.Transforms.CustomMapping<TopicInput, TopicTokens>(TopicFeatureMapping.Map, TopicFeatureMapping.Contract)
            .Fit(ml.Data.LoadFromEnumerable<TopicInput>([]));
        return new MLNetTopicClassifier(ml, new TransformerChain<ITransformer>(mapping, weigher, predictor), Options.Topics);
    }

    /// <summary>Trains on all but one part of the examples and evaluates on that part, for each part in turn.</summary>
    /// <param name="examples">The labelled articles.</param>
    /// <param name="folds">How many parts; at least 2.</param>
    /// <param name="group">
    /// What articles that must not be parted have in common, such as their source, or the agency report that they repeat: a model that has seen
    /// one would know the other. When left out, each part gets its share of every label.
    /// </param>
    /// <param name="progress">Told how many parts are done.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The evaluation of each part.</returns>
    /// <exception cref="ArgumentException">The examples cannot be learnt from, there are too few of them or of their groups, or all of a label are in one part; the message says which.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<TopicEvaluation> CrossValidate(
        IEnumerable<TopicExample> examples,
        int folds = 5,
        Func<TopicExample, string>? group = null,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        TopicExample[] all = [.. examples];
        for (int i = 0; i < all.Length; i++)
        {
            ExampleChecks.Check(all[i], i);
        }

        int[] parts = CrossValidationParts.Deal(all, folds, group, Options.Seed);
        var evaluations = new TopicEvaluation[folds];
        for (int fold = 0; fold < folds; fold++)
        {
            using MLNetTopicClassifier classifier = Train(all.Where((_, i) => parts[i] != fold), null, cancellationToken);
            evaluations[fold] = TopicEvaluation.Evaluate(classifier, all.Where((_, i) => parts[i] == fold), cancellationToken);
            progress?.Report(fold + 1);
        }

        return evaluations;
    }

    private static MLNetTopicTrainerOptions Validated(MLNetTopicTrainerOptions options)
    {
        options.Validate();
        return options;
    }

    private static ITransformer Fit(IEstimator<ITransformer> estimator, IDataView data, CancellationToken cancellationToken)
    {
        try
        {
            ITransformer fitted = estimator.Fit(data);
            cancellationToken.ThrowIfCancellationRequested();
            return fitted;
        }
        catch (InvalidOperationException e) when (cancellationToken.IsCancellationRequested)
        {
            // A trainer that reads on threads of its own wraps what stopped them.
            throw new OperationCanceledException("The training was stopped.", e, cancellationToken);
        }
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

    private IEstimator<ITransformer> Trainer(MLContext ml, int rows) => Options.Algorithm switch
    {
        MLNetTopicAlgorithm.LbfgsMaximumEntropy => ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = "LabelKey",
            FeatureColumnName = "Features",
            ExampleWeightColumnName = nameof(TrainingRow.Weight),
            L1Regularization = 0,
            L2Regularization = Options.L2Regularization,
            NumberOfThreads = Options.Threads,
        }),
        MLNetTopicAlgorithm.SdcaMaximumEntropy => ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = "LabelKey",
            FeatureColumnName = "Features",
            ExampleWeightColumnName = nameof(TrainingRow.Weight),

            // Where L-BFGS adds losses up, SDCA takes their mean.
            L2Regularization = Options.L2Regularization / rows,
            NumberOfThreads = Options.Threads,
        }),
        _ => ml.MulticlassClassification.Trainers.OneVersusAll(
            ml.BinaryClassification.Trainers.AveragedPerceptron("LabelKey", "Features", numberOfIterations: Options.PerceptronPasses), "LabelKey"),
    };
}
