using PersianNews.Topics.Features;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>Turns a corpus with targets into a model: choose features, find what words have in common, learn, calibrate, and round to bytes.</summary>
/// <param name="options">How to learn.</param>
/// <param name="topics">The topics.</param>
/// <param name="corpus">The articles.</param>
/// <param name="targets">What the articles should be taken for.</param>
/// <param name="progress">Told how far the work is.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class TopicLearner(
    TopicTrainerOptions options,
    Topic[] topics,
    TopicCorpus corpus,
    TopicTargets targets,
    IProgress<TopicTrainingProgress>? progress,
    CancellationToken cancellationToken)
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

    /// <summary>
    /// From how many examples on they know their words themselves: the sections of the default model say nothing that they do not, and what a word
    /// tells of the labels is more than chance.
    /// </summary>
    private const int KnowingExamples = 5000;

    /// <summary>How many visits it takes until a linear model has settled: few examples are visited more often than is asked for.</summary>
    private const int SettlingVisits = 40_000;

    private const int MostPasses = 200;

    /// <summary>How many hidden units a network has.</summary>
    private const int NetworkUnits = 192;

    /// <summary>How often a network sees each example.</summary>
    private const int NetworkPasses = 12;

    private readonly int[] _all = [.. Enumerable.Range(0, corpus.Count)];
    private readonly int _examples = targets.Examples.Count(example => example > 0);
    private readonly int _passes = Math.Max(options.Passes, Math.Min(MostPasses, SettlingVisits / corpus.Count));

    // Whoever has a teacher has one who knows more than the default model.
    private bool IsTaught => _examples < corpus.Count;

    private bool IsLarge => corpus.Count >= Math.Max(LargeMinimum, CalibrationMinimum * topics.Length);

    /// <summary>Learns a model.</summary>
    /// <param name="unlabelled">Other articles, whose words teach which keep the same company; null for none.</param>
    /// <param name="sectionModel">Gives the model of the ten sections, where they count.</param>
    public TopicModel Learn(IEnumerable<string>? unlabelled, Func<TopicModel> sectionModel)
    {
        TopicMaterial material = Prepare(unlabelled, sectionModel);
        (float factor, float[] shifts) = Calibrate(material);
        LinearWeights weights = SolveLinear(material, material.Lay(material.Weighed), _all, TopicTrainingStage.Learning);
        for (int k = 0; k < topics.Length; k++)
        {
            weights.Bias[k] += shifts[k];
        }

        NetworkLayers? layers = SolveNetwork(material, _all, TopicTrainingStage.Learning);
        return Round(material, weights, layers, factor);
    }

    // An example and the copy of its opening are in one part, or the copy would tell. What a teacher says is no measure.
    private static int PartOf(int example, int parts) => example > 0 ? new DeterministicRandom((ulong)example).Below(parts) : -1;

    /// <summary>Chooses features, and finds what there is to be found without labels.</summary>
    private TopicMaterial Prepare(IEnumerable<string>? unlabelled, Func<TopicModel> sectionModel)
    {
        bool few = corpus.Count < 10 * options.MinimumDocuments;
        TopicFeature[] features = corpus.ChooseFeatures(few ? 1 : options.MinimumDocuments, options.MaximumFeatures);
        TopicWeighting weighting = corpus.Weighting with { Style = corpus.Weighting.Style * MathF.Min(1, MathF.Sqrt(corpus.Count / StyleExamples)) };
        var vectors = new FeatureVectors(features, weighting);
        corpus.AddTo(vectors, withCopies: true, withStyle: true);
        SparseRows rows = vectors.Build();

        // Articles without labels, and looks that do not count, are for articles of other sources than the examples'.
        bool isHome = options.StyleWeight > 0 && unlabelled is null;
        bool isKnowing = corpus.Count >= KnowingExamples;
        bool hasGroups = options.SourceWeight > 0 && isHome && IsLarge;
        bool hasSections = options.SectionWeight > 0 && !isKnowing && !IsTaught;
        bool weighs = isKnowing && unlabelled is null;
        TopicFeature[] weighed = weighs ? FeatureRelevance.Weigh(features, rows, _all, targets) : features;
        return new TopicMaterial(features, weighed, weighting, rows)
        {
            Loss = isHome ? LinearLoss.Margin : LinearLoss.Logistic,
            Targets = weighs ? targets : null,
            Directions = unlabelled is null ? null : Relate(unlabelled, features),
            Groups = hasGroups ? SourceGroupFinder.Find(rows, features, cancellationToken) : null,
            GroupWeight = options.SourceWeight,
            Sections = hasSections ? KnownSections.Read(sectionModel(), corpus, options.SectionWeight) : null,
            Placed = corpus.HasParts && IsLarge ? PlacedArticles.Find(corpus, features, weighed, ReportRelating, cancellationToken) : null,
        };
    }

    private LatentSpace? Relate(IEnumerable<string> unlabelled, TopicFeature[] features)
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
            vectors.Add(bag.Read(corpus.Weighting, [], text));
        }

        SparseRows rows = vectors.Build();
        int dimensions = Math.Min(options.LatentDimensions, rows.Count / LatentSpace.TextsForADirection & ~7);
        return dimensions == 0
            ? null
            : LatentSpace.Find(rows, features.Length, dimensions, options.LatentWeight, ReportRelating, cancellationToken);
    }

    /// <summary>How examples are scored that were not learnt from tells how far to trust a score, and which labels are found too seldom.</summary>
    private (float Factor, float[] Shifts) Calibrate(TopicMaterial material)
    {
        float[] none = new float[topics.Length];
        if (options.Confidence is { } known)
        {
            return (known, none);
        }

        int enough = CalibrationMinimum * topics.Length;
        if (_examples < enough)
        {
            return (1, none);
        }

        bool shift = options.ShiftLabels && _examples >= ShiftMinimum * topics.Length;
        int parts = shift ? ShiftParts : CalibrationParts;
        var held = new List<int>();
        var scores = new List<float[]>();
        for (int part = 0; part < parts && (shift || held.Count < enough); part++)
        {
            int[] tested = [.. _all.Where(row => PartOf(targets.Examples[row], parts) == part)];
            int[] learnt = [.. _all.Where(row => PartOf(targets.Examples[row], parts) != part)];
            held.AddRange(tested);
            scores.AddRange(Try(material, learnt, tested));
        }

        var trials = new TopicTrials([.. scores], [.. held], targets, topics.Length);
        float[] shifts = shift ? TopicShifts.Fit(trials) : none;
        trials.Shift(shifts);
        return (TopicCalibration.Fit(trials), shifts);
    }

    /// <summary>Scores some articles by what is learnt from others.</summary>
    private float[][] Try(TopicMaterial material, int[] learnt, int[] tested)
    {
        SparseRows rows = material.Lay(material.Weigh(learnt));
        LinearWeights weights = SolveLinear(material, rows, learnt, TopicTrainingStage.Calibrating);
        float[][] scores = TopicCalibration.Score(weights, rows, tested);
        if (SolveNetwork(material, learnt, TopicTrainingStage.Calibrating) is { } layers)
        {
            material.Placed!.AddScores(layers, tested, scores);
        }

        return scores;
    }

    private LinearWeights SolveLinear(TopicMaterial material, SparseRows rows, int[] subset, TopicTrainingStage stage) => LinearSolver.Solve(
        material.Loss,
        rows,
        subset,
        targets.Shares,
        targets.Importance,
        material.Width,
        topics.Length,
        options.Regularization,
        _passes,
        pass => ReportPass(stage, pass, material),
        cancellationToken);

    private NetworkLayers? SolveNetwork(TopicMaterial material, int[] subset, TopicTrainingStage stage) => material.Placed is not { } placed
        ? null
        : NetworkSolver.Solve(
            placed.Width,
            placed.ReadPart,
            subset,
            targets.Shares,
            targets.Importance,
            NetworkUnits,
            NetworkPasses,
            pass => ReportPass(stage, _passes + pass, material),
            cancellationToken).Times(options.NetworkWeight);

    /// <summary>The model, rounded to bytes.</summary>
    private TopicModel Round(TopicMaterial material, LinearWeights weights, NetworkLayers? layers, float factor)
    {
        material.Directions?.Fold(weights, material.Weighed.Length);
        TopicGroups? groups = material.Groups is null
            ? null
            : TopicQuantizer.Round(weights, material.Groups, material.GroupStart, topics.Length, factor * material.GroupWeight);
        TopicModel? background = material.Sections?.Fold(weights, material.SectionStart, topics, factor);
        TopicNetwork? network = layers is null ? null : new TopicNetwork(material.Placed!.Places, layers);
        return TopicQuantizer.Round(weights, material.Weighed, topics, material.Weighting, targets.Prior(topics.Length), factor, groups, network, background);
    }

    private void ReportRelating(int done, int total) => progress?.Report(new TopicTrainingProgress(TopicTrainingStage.Relating, done, total));

    private void ReportPass(TopicTrainingStage stage, int pass, TopicMaterial material) =>
        progress?.Report(new TopicTrainingProgress(stage, pass, _passes + (material.Placed is null ? 0 : NetworkPasses)));
}
