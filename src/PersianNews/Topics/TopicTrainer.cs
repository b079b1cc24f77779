using PersianNews.Topics.Features;
using PersianNews.Topics.Training;

namespace PersianNews.Topics;

/// <summary>Trains a <see cref="TopicClassifier"/> on labelled articles, for any set of labels.</summary>
/// <remarks>
/// Deterministic: in one version of the library the same examples in the same order with the same options give a model with the same bytes. It works on one
/// thread; ten thousand articles take some twenty seconds, and about 15 kB of memory each.
/// </remarks>
/// <threadsafety>Immutable; each call works on its own data.</threadsafety>
/// <param name="options">How to learn; <see cref="TopicTrainerOptions.Default"/> when left out.</param>
/// <exception cref="ArgumentOutOfRangeException">An option is out of its range; the exception names it.</exception>
public sealed class TopicTrainer(TopicTrainerOptions? options = null)
{
    private const int ReadingStep = 500;

    /// <summary>How this trainer learns.</summary>
    public TopicTrainerOptions Options { get; } = Validated(options ?? TopicTrainerOptions.Default);

    /// <summary>Trains a classifier.</summary>
    /// <param name="examples">The labelled articles. An article without a word in it is left out.</param>
    /// <param name="progress">Told how far the work is.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The examples cannot be learnt from: there are none, all have one label, one has no label or a weight that is not above 0; the message says which.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public TopicClassifier Train(IEnumerable<TopicExample> examples, IProgress<TopicTrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(examples);
        return TrainCore(examples, null, null, progress, cancellationToken);
    }

    /// <summary>Trains a classifier, and lets it learn from more texts, without labels, which words keep the same company.</summary>
    /// <param name="examples">The labelled articles. An article without a word in it is left out.</param>
    /// <param name="unlabelled">Other articles of the kind that will be filed: the more, and the more of their sources, the better.</param>
    /// <param name="progress">Told how far the work is.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The examples cannot be learnt from: there are none, all have one label, one has no label or a weight that is not above 0; the message says which.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public TopicClassifier Train(
        IEnumerable<TopicExample> examples,
        IEnumerable<string> unlabelled,
        IProgress<TopicTrainingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentNullException.ThrowIfNull(unlabelled);
        return TrainCore(examples, unlabelled, null, progress, cancellationToken);
    }

    /// <summary>
    /// Trains a classifier on labelled articles and on what a teacher says about others. A classifier that is too slow or too large to use, such as
    /// a neural network or a vote of several models, can so hand on much of what it knows to a fast one.
    /// </summary>
    /// <param name="examples">The labelled articles. An article without a word in it is left out.</param>
    /// <param name="unlabelled">Other articles of the kind that will be filed; several times as many as there are examples.</param>
    /// <param name="teacher">Files each of the unlabelled articles; its probabilities are learnt from, not only its best topics.</param>
    /// <param name="progress">Told how far the work is.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The examples cannot be learnt from, as above; or the teacher knows a topic that no example has.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public TopicClassifier Train(
        IEnumerable<TopicExample> examples,
        IEnumerable<string> unlabelled,
        ITopicClassifier teacher,
        IProgress<TopicTrainingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentNullException.ThrowIfNull(unlabelled);
        ArgumentNullException.ThrowIfNull(teacher);
        return TrainCore(examples, unlabelled, teacher, progress, cancellationToken);
    }

    private static TopicTrainerOptions Validated(TopicTrainerOptions options)
    {
        options.Validate();
        return options;
    }

    private TopicClassifier TrainCore(
        IEnumerable<TopicExample> examples,
        IEnumerable<string>? unlabelled,
        ITopicClassifier? teacher,
        IProgress<TopicTrainingProgress>? progress,
        CancellationToken cancellationToken)
    {
        var corpus = new TopicCorpus(new TopicWeighting(Options.HeadlineWeight, Opening: 2, OpeningWords: 40, Body: 1, Sublinear: true, Options.StyleWeight), withParts: Options.NetworkWeight > 0 && unlabelled is null);
        var labelled = new List<LabelledArticle>();
        int read = 0;
        foreach (TopicExample example in examples)
        {
            ExampleChecks.Check(example, read++);
            string? second = string.IsNullOrEmpty(example.Second) ? null : example.Second;
            if (corpus.Add(example.Headline, example.Text))
            {
                labelled.Add(new LabelledArticle(read, example.Label, second, example.Weight));
                if (Options.OpeningShare > 0 && corpus.Add(read % 2 == 0 ? example.Headline : "", TextOpening.HundredWords(example.Text), isCopy: true))
                {
                    labelled.Add(new LabelledArticle(read, example.Label, second, example.Weight * Options.OpeningShare));
                }
            }

            if (read % ReadingStep == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new TopicTrainingProgress(TopicTrainingStage.Reading, read, 0));
            }
        }

        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.Reading, read, read));
        Topic[] topics = CollectTopics(labelled, read);
        TopicTargets targets = TopicTargets.Create(topics, labelled, Options);
        if (unlabelled is not null && teacher is not null)
        {
            targets = targets.Append(AskTeacher(teacher, unlabelled, topics, corpus, cancellationToken));
            unlabelled = []; // they are in the corpus now
        }

        return new TopicClassifier(new TopicLearner(Options, topics, corpus, targets, progress, cancellationToken).Learn(unlabelled, static () => TopicClassifier.Default.Model));
    }

    /// <summary>Adds the texts to the corpus, and returns the share of each topic in each of them.</summary>
    private static List<float> AskTeacher(ITopicClassifier teacher, IEnumerable<string> unlabelled, Topic[] topics, TopicCorpus corpus, CancellationToken cancellationToken)
    {
        Dictionary<string, int> index = TopicIndex.Of(topics);
        foreach (Topic topic in teacher.Topics)
        {
            if (!index.ContainsKey(topic.Id))
            {
                throw new ArgumentException($"The teacher knows the topic '{topic.Id}', which no example has. The examples have: {string.Join(", ", index.Keys)}.", nameof(teacher));
            }
        }

        var shares = new List<float>();
        var scores = new TopicScore[teacher.Topics.Count];
        float[] row = new float[topics.Length];
        foreach (string text in unlabelled)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (corpus.Add([], text))
            {
                Array.Clear(row);
                foreach ((Topic topic, float probability) in scores.AsSpan(0, teacher.Classify(text, [], scores)))
                {
                    row[index[topic.Id]] = probability;
                }

                shares.AddRange(row);
            }
        }

        return shares;
    }

    private Topic[] CollectTopics(List<LabelledArticle> labelled, int read)
    {
        var labels = new SortedSet<string>(StringComparer.Ordinal);
        foreach ((_, string label, string? second, _) in labelled)
        {
            labels.Add(label);
            if (second is not null)
            {
                labels.Add(second);
            }
        }

        ExampleChecks.CheckLabels(labels, labelled.DistinctBy(article => article.Example).Count(), read);
        return [.. labels.Select(label => NewsTopics.Name(label, Options.Topics))];
    }
}
