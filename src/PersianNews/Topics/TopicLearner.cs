namespace PersianNews.Topics;

/// <summary>Turns a corpus with targets into a model: choose features, find what words have in common, learn, calibrate, and round to bytes.</summary>
/// <param name="options">How to learn.</param>
/// <param name="progress">Told how far the work is.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class TopicLearner(TopicTrainerOptions options, IProgress<TopicTrainingProgress>? progress, CancellationToken cancellationToken)
{
    /// <summary>One example in so many is kept out of the first run, to calibrate on.</summary>
    private const int CalibrationStep = 5;

    /// <summary>How many held-out examples for each topic it takes to calibrate on; fewer would be noise.</summary>
    private const int CalibrationMinimum = 10;

    /// <summary>How many texts it takes for each direction of meaning.</summary>
    private const int TextsForADirection = 20;

    /// <summary>Learns a model.</summary>
    public TopicClassifier Learn(TopicCorpus corpus, IEnumerable<string>? unlabelled, Topic[] topics, TopicTargets targets)
    {
        bool small = corpus.Count < 10 * options.MinimumDocuments;
        TopicFeature[] features = corpus.ChooseFeatures(small ? 1 : options.MinimumDocuments, options.MaximumFeatures);
        var vectors = new FeatureVectors(features, corpus.Weighting);
        corpus.AddTo(vectors, withCopies: true);
        SparseRows rows = vectors.Build();
        LatentSpace? latent = unlabelled is null ? null : Relate(corpus, unlabelled, features);
        rows = latent?.Extend(rows, features.Length) ?? rows;
        int width = features.Length + (latent?.Dimensions ?? 0);

        int[] all = [.. Enumerable.Range(0, corpus.Count)];
        int[] held = [.. all.Where(row => IsHeldOut(targets.Examples[row]))];
        float factor = 1;
        if (held.Length >= CalibrationMinimum * topics.Length)
        {
            LinearWeights trial = Solve([.. all.Where(row => !IsHeldOut(targets.Examples[row]))], TopicTrainingStage.Calibrating);
            factor = TopicCalibration.Fit(trial, rows, held, targets, topics.Length);
        }

        LinearWeights weights = Solve(all, TopicTrainingStage.Learning);
        latent?.Fold(weights, features.Length);
        return new TopicClassifier(TopicQuantizer.Round(weights, features, topics, corpus.Weighting, targets.Prior(topics.Length), factor));

        LinearWeights Solve(int[] subset, TopicTrainingStage stage) => LinearSolver.Solve(
            rows,
            subset,
            targets.Shares,
            targets.Importance,
            width,
            topics.Length,
            options.Regularization,
            options.Passes,
            pass => progress?.Report(new TopicTrainingProgress(stage, pass, options.Passes)),
            cancellationToken);
    }

    // An example and the copy of its opening are held out together, or the copy would tell.
    private static bool IsHeldOut(int example) => new DeterministicRandom((ulong)example).Below(CalibrationStep) == 0;

    private LatentSpace? Relate(TopicCorpus corpus, IEnumerable<string> unlabelled, TopicFeature[] features)
    {
        if (options.LatentDimensions == 0)
        {
            return null;
        }

        var vectors = new FeatureVectors(features, corpus.Weighting);
        corpus.AddTo(vectors, withCopies: false);
        var bag = new FeatureBag();
        foreach (string text in unlabelled)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (uint[] keys, float[] counts) = bag.Read(corpus.Weighting, [], text);
            vectors.Add(keys, counts);
        }

        SparseRows rows = vectors.Build();
        int dimensions = Math.Min(options.LatentDimensions, rows.Count / TextsForADirection & ~7);
        return dimensions == 0
            ? null
            : LatentSpace.Find(
                rows,
                features.Length,
                dimensions,
                options.LatentWeight,
                (done, total) => progress?.Report(new TopicTrainingProgress(TopicTrainingStage.Relating, done, total)),
                cancellationToken);
    }
}
