namespace PersianNews.Topics;

/// <summary>Turns a corpus with targets into a model: choose features, learn, calibrate, and round to bytes.</summary>
internal static class TopicLearner
{
    /// <summary>Every so-manieth example is kept out of the first run, to calibrate on.</summary>
    private const int CalibrationStep = 5;

    /// <summary>How many held-out examples for each topic it takes to calibrate on; fewer would be noise.</summary>
    private const int CalibrationMinimum = 10;

    /// <summary>Learns a model.</summary>
    public static TopicClassifier Learn(
        TopicCorpus corpus,
        Topic[] topics,
        TopicTargets targets,
        TopicTrainerOptions options,
        IProgress<TopicTrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        TopicFeature[] features = corpus.ChooseFeatures(corpus.Count < 10 * options.MinimumDocuments ? 1 : options.MinimumDocuments, options.MaximumFeatures);
        SparseRows rows = corpus.ToRows(features);

        int[] all = [.. Enumerable.Range(0, rows.Count)];
        int[] shuffled = [.. all];
        new DeterministicRandom(1).Shuffle<int>(shuffled);
        int held = shuffled.Length / CalibrationStep;
        float temperature = 1;
        if (held >= CalibrationMinimum * topics.Length)
        {
            LinearWeights trial = Solve(shuffled[held..], TopicTrainingStage.Calibrating);
            temperature = TopicCalibration.Fit(trial, rows, shuffled[..held], targets, topics.Length);
        }

        LinearWeights weights = Solve(all, TopicTrainingStage.Learning);
        return new TopicClassifier(TopicQuantizer.Round(weights, features, topics, corpus.Weighting, targets.Prior(topics.Length), temperature));

        LinearWeights Solve(int[] subset, TopicTrainingStage stage) => LinearSolver.Solve(
            rows,
            subset,
            targets.Shares,
            targets.Importance,
            features.Length,
            topics.Length,
            options.Regularization,
            options.Passes,
            pass => progress?.Report(new TopicTrainingProgress(stage, pass, options.Passes)),
            cancellationToken);
    }
}
