using PersianNews.Topics;
using PersianNews.Topics.Models;
using PersianNews.Topics.Training;

namespace PersianNews.ML.Topics;

/// <summary>Examples, read and checked: the features of each article, and what it should be taken for.</summary>
internal sealed class TrainingSet
{
    private const int ReadingStep = 500;
    private readonly TopicCorpus _corpus = new(TopicFeatureMapping.Weighting);
    private readonly Topic[] _topics;
    private readonly TopicTargets _targets;

    /// <summary>Reads examples.</summary>
    /// <exception cref="ArgumentException">They cannot be learnt from; the message says why.</exception>
    public TrainingSet(IEnumerable<TopicExample> examples, MLNetTopicTrainerOptions options, IProgress<TopicTrainingProgress>? progress, CancellationToken cancellationToken)
    {
        bool weighs = options.Algorithm != MLNetTopicAlgorithm.AveragedPerceptron;
        var labelled = new List<LabelledArticle>();
        int read = 0;
        foreach (TopicExample example in examples)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ExampleChecks.Check(example, read++);
            if (_corpus.Add(example.Headline, example.Text))
            {
                string? second = options.SecondShare > 0 && weighs ? example.Second : null;
                labelled.Add(new LabelledArticle(read, example.Label, string.IsNullOrEmpty(second) ? null : second, example.Weight));
            }

            if (read % ReadingStep == 0)
            {
                progress?.Report(new TopicTrainingProgress(TopicTrainingStage.Reading, read, 0));
            }
        }

        progress?.Report(new TopicTrainingProgress(TopicTrainingStage.Reading, read, read));
        SortedSet<string> labels = new(labelled.SelectMany(a => a.Second is null ? [a.Label] : new[] { a.Label, a.Second }), StringComparer.Ordinal);
        ExampleChecks.CheckLabels(labels, labelled.Count, read);
        _topics = [.. labels.Select(label => new Topic(label))];
        _targets = TopicTargets.Create(_topics, labelled, new TopicTrainerOptions { LabelWeights = options.LabelWeights, Balance = weighs ? options.Balance : 0, SecondShare = options.SecondShare });
        if (!weighs && _targets.Importance.Any(importance => Math.Abs(importance - 1) > 1e-3f))
        {
            throw new ArgumentException("The averaged perceptron of ML.NET takes no weights of examples or labels: give all the same, or choose another algorithm.", nameof(examples));
        }

        Features = _corpus.ChooseFeatures(Math.Min(options.MinimumDocuments, 1 + (_corpus.Count / 20)), options.MaximumFeatures);
    }

    /// <summary>The vocabulary, in the order of its keys.</summary>
    public TopicFeature[] Features { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => _targets.Shares.Count(share => share > 0);

    /// <summary>The rows that ML.NET learns from: one for each article, and one more for its second topic. They are made as they are read.</summary>
    public IEnumerable<TrainingRow> Rows()
    {
        // A token outside the vocabulary would become a feature of its own: "unknown".
        HashSet<uint> vocabulary = [.. Features.Select(f => f.Key)];
        for (int i = 0; i < _corpus.Count; i++)
        {
            (uint[] keys, float[] counts) = _corpus.Articles[i];
            string[] tokens = TopicFeatureMapping.Tokens(keys, counts, vocabulary);
            for (int k = 0; k < _topics.Length; k++)
            {
                float share = _targets.Shares[(i * _topics.Length) + k];
                if (share > 0)
                {
                    yield return new TrainingRow { Tokens = tokens, Label = _topics[k].Id, Weight = share * _targets.Importance[i] };
                }
            }
        }
    }
}
