using PersianNews.Topics.Features;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>Turns a corpus with targets into a model: choose features, find what words have in common, learn, calibrate, and round to bytes.</summary>
/// <param name="options">How to learn.</param>
/// <param name="progress">Told how far the work is.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class TopicLearner(TopicTrainerOptions options, IProgress<TopicTrainingProgress>? progress, CancellationToken cancellationToken)
{
    /// <summary>One example in so many is kept out of the first run, to calibrate on, and where that is too few, others out of more runs.</summary>
    private const int CalibrationParts = 5;

    /// <summary>Where labels are to be shifted, each example is kept out of one of so many runs.</summary>
    private const int ShiftParts = 3;

    /// <summary>How many examples for each topic it takes to shift labels.</summary>
    private const int ShiftMinimum = 100;

    /// <summary>How many held-out examples for each topic it takes to calibrate on; fewer would be noise.</summary>
    private const int CalibrationMinimum = 10;

    /// <summary>How many examples it takes until looks count all that they are to. Few examples of a house tell more by their words than by their looks.</summary>
    private const float StyleExamples = 10_000;

    /// <summary>How many examples it takes for a network, and for groups.</summary>
    private const int LargeMinimum = 1000;

    /// <summary>From how many examples on the sections of the default model say nothing that the examples do not.</summary>
    private const int SectionExamples = 5000;

    /// <summary>How many visits it takes until a linear model has settled: few examples are visited more often than is asked for.</summary>
    private const int SettlingVisits = 40_000;

    private const int MostPasses = 200;

    /// <summary>How many hidden units a network has.</summary>
    private const int NetworkUnits = 192;

    /// <summary>How often a network sees each example.</summary>
    private const int NetworkPasses = 12;

    /// <summary>Learns a model.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="unlabelled">Other articles, whose words teach which keep the same company; null for none.</param>
    /// <param name="topics">The topics.</param>
    /// <param name="targets">What the articles should be taken for.</param>
    /// <param name="sectionModel">Gives the model of the ten sections, where they count.</param>
    public TopicModel Learn(TopicCorpus corpus, IEnumerable<string>? unlabelled, Topic[] topics, TopicTargets targets, Func<TopicModel> sectionModel)
    {
        bool small = corpus.Count < 10 * options.MinimumDocuments;
        TopicFeature[] features = corpus.ChooseFeatures(small ? 1 : options.MinimumDocuments, options.MaximumFeatures);
        TopicWeighting weighting = corpus.Weighting with { Style = corpus.Weighting.Style * MathF.Min(1, MathF.Sqrt(corpus.Count / StyleExamples)) };
        var vectors = new FeatureVectors(features, weighting);
        corpus.AddTo(vectors, withCopies: true, withStyle: true);
        SparseRows rows = vectors.Build();
        LatentSpace? latent = unlabelled is null ? null : Relate(corpus, unlabelled, features);
        rows = latent?.Extend(rows, features.Length) ?? rows;
        int common = features.Length + (latent?.Dimensions ?? 0);

        SourceGroups? groups = options.SourceWeight > 0 && options.StyleWeight > 0 && unlabelled is null && IsLarge(corpus, topics.Length)
            ? SourceGroupFinder.Find(rows, features, cancellationToken)
            : null;
        rows = groups is null ? rows : SourceGroupFinder.Extend(rows, groups, features, common, options.SourceWeight);
        int words = common + (groups?.RowCount ?? 0);

        int examples = targets.Examples.Count(example => example > 0);
        bool isTaught = examples < corpus.Count; // whoever has a teacher has one who knows more
        KnownSections? sections = options.SectionWeight > 0 && corpus.Count < SectionExamples && !isTaught
            ? KnownSections.Read(sectionModel(), corpus, options.SectionWeight)
            : null;
        rows = sections?.Extend(rows, words) ?? rows;
        int width = words + (sections?.Count ?? 0);

        PlacedArticles? placed = Place(corpus, features, topics.Length);

        int passes = Math.Max(options.Passes, Math.Min(MostPasses, SettlingVisits / corpus.Count));
        int[] all = [.. Enumerable.Range(0, corpus.Count)];
        (float factor, float[] shifts) = Calibrate();
        LinearWeights weights = Solve(all, TopicTrainingStage.Learning);
        NetworkLayers? layers = SolveNetwork(all, TopicTrainingStage.Learning);
        for (int k = 0; k < topics.Length; k++)
        {
            weights.Bias[k] += shifts[k];
        }

        latent?.Fold(weights, features.Length);
        TopicGroups? grouped = groups is null ? null : TopicQuantizer.Round(weights, groups, common, topics.Length, factor * options.SourceWeight);
        TopicNetwork? network = placed is null || layers is null ? null : new TopicNetwork(placed.Places, layers);
        return TopicQuantizer.Round(weights, features, topics, weighting, targets.Prior(topics.Length), factor, grouped, network, sections?.Fold(weights, words, topics, factor));

        // How examples are scored that were not learnt from tells how far to trust a score, and which labels are found too seldom.
        (float Factor, float[] Shifts) Calibrate()
        {
            if (options.Confidence is { } known)
            {
                return (known, new float[topics.Length]);
            }

            if (examples < CalibrationMinimum * topics.Length)
            {
                return (1, new float[topics.Length]);
            }

            bool shift = options.ShiftLabels && examples >= ShiftMinimum * topics.Length;
            int parts = shift ? ShiftParts : CalibrationParts;
            var held = new List<int>();
            var scores = new List<float[]>();
            int enough = CalibrationMinimum * topics.Length;
            for (int part = 0; part < parts && (shift || held.Count < enough); part++)
            {
                int[] tested = [.. all.Where(row => PartOf(targets.Examples[row], parts) == part)];
                int[] learnt = [.. all.Where(row => PartOf(targets.Examples[row], parts) != part)];
                float[][] tries = TopicCalibration.Score(Solve(learnt, TopicTrainingStage.Calibrating), rows, tested);
                if (SolveNetwork(learnt, TopicTrainingStage.Calibrating) is { } trial)
                {
                    placed!.AddScores(trial, tested, tries);
                }

                held.AddRange(tested);
                scores.AddRange(tries);
            }

            var trials = new TopicTrials([.. scores], [.. held], targets, topics.Length);
            float[] shifts = shift ? TopicShifts.Fit(trials) : new float[topics.Length];
            trials.Shift(shifts);
            return (TopicCalibration.Fit(trials), shifts);
        }

        LinearWeights Solve(int[] subset, TopicTrainingStage stage) => LinearSolver.Solve(
            rows,
            subset,
            targets.Shares,
            targets.Importance,
            width,
            topics.Length,
            options.Regularization,
            passes,
            Report(stage, 0),
            cancellationToken);

        NetworkLayers? SolveNetwork(int[] subset, TopicTrainingStage stage) => placed is null
            ? null
            : NetworkSolver.Solve(placed.Width, placed.ReadPart, subset, targets.Shares, targets.Importance, NetworkUnits, NetworkPasses, Report(stage, passes), cancellationToken).Times(options.NetworkWeight);

        Action<int> Report(TopicTrainingStage stage, int before) =>
            pass => progress?.Report(new TopicTrainingProgress(stage, before + pass, passes + (placed is null ? 0 : NetworkPasses)));
    }

    // An example and the copy of its opening are in one part, or the copy would tell. What a teacher says is no measure.
    private static int PartOf(int example, int parts) => example > 0 ? new DeterministicRandom((ulong)example).Below(parts) : -1;

    private static bool IsLarge(TopicCorpus corpus, int topics) => corpus.Count >= Math.Max(LargeMinimum, CalibrationMinimum * topics);

    private PlacedArticles? Place(TopicCorpus corpus, TopicFeature[] features, int topics) =>
        !corpus.HasParts || !IsLarge(corpus, topics)
            ? null
            : PlacedArticles.Find(corpus, features, (done, total) => progress?.Report(new TopicTrainingProgress(TopicTrainingStage.Relating, done, total)), cancellationToken);

    private LatentSpace? Relate(TopicCorpus corpus, IEnumerable<string> unlabelled, TopicFeature[] features)
    {
        if (options.LatentDimensions == 0)
        {
            return null;
        }

        var vectors = new FeatureVectors(features, corpus.Weighting);
        corpus.AddTo(vectors, withCopies: false, withStyle: false);
        var bag = new FeatureBag();
        foreach (string text in unlabelled)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (uint[] keys, float[] counts) = bag.Read(corpus.Weighting, [], text);
            vectors.Add(keys, counts, []);
        }

        SparseRows rows = vectors.Build();
        int dimensions = Math.Min(options.LatentDimensions, rows.Count / LatentSpace.TextsForADirection & ~7);
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
