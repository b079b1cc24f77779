using PersianNews.Topics.Training;

namespace PersianNews.Topics;

/// <summary>How well a classifier files articles whose topics are known.</summary>
/// <remarks>
/// Where an example has a second topic, filing it there is as good: <see cref="Accuracy"/>, <see cref="MacroF1"/>, <see cref="Labels"/>
/// and the confusion matrix then count it as an example of that topic. <see cref="StrictAccuracy"/> does not.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
public sealed class TopicEvaluation
{
    private const int CalibrationBins = 15;
    private readonly int[] _confusion;
    private readonly IReadOnlyList<Topic> _topics;

    private TopicEvaluation(IReadOnlyList<Topic> topics, int[] confusion, int count, int strict, double calibrationError, double logLoss)
    {
        _topics = topics;
        _confusion = confusion;
        Count = count;
        StrictAccuracy = (double)strict / count;
        CalibrationError = calibrationError;
        LogLoss = logLoss;

        int correct = 0, present = 0;
        double f1 = 0, recall = 0;
        var labels = new TopicLabelResult[topics.Count];
        for (int k = 0; k < labels.Length; k++)
        {
            int support = 0, predicted = 0;
            for (int other = 0; other < labels.Length; other++)
            {
                support += Confusion(k, other);
                predicted += Confusion(other, k);
            }

            labels[k] = new TopicLabelResult(topics[k], support, predicted, Confusion(k, k));
            correct += labels[k].Correct;
            if (support > 0)
            {
                present++;
                f1 += labels[k].F1;
                recall += labels[k].Recall;
            }
        }

        Labels = labels;
        Accuracy = (double)correct / count;
        MacroF1 = f1 / present;
        MacroRecall = recall / present;
    }

    /// <summary>How many examples there were.</summary>
    public int Count { get; }

    /// <summary>The share, from 0 to 1, of examples filed under their topic or their second topic.</summary>
    public double Accuracy { get; }

    /// <summary>The share, from 0 to 1, of examples filed under their topic itself.</summary>
    public double StrictAccuracy { get; }

    /// <summary>The mean F1 of the topics that occur, each counting the same; from 0 to 1.</summary>
    public double MacroF1 { get; }

    /// <summary>The mean recall of the topics that occur, each counting the same; from 0 to 1. ML.NET calls it macro accuracy.</summary>
    public double MacroRecall { get; }

    /// <summary>
    /// The expected calibration error of the best topic, in fifteen bins of equal width: how far, on average and from 0 to 1,
    /// the probability given is from the share that was right.
    /// </summary>
    public double CalibrationError { get; }

    /// <summary>The mean negative natural logarithm of the probability given to the example's own topic.</summary>
    public double LogLoss { get; }

    /// <summary>How the classifier did on each of its topics.</summary>
    public IReadOnlyList<TopicLabelResult> Labels { get; }

    /// <summary>Files examples with a classifier and compares.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="examples">Examples that the classifier was not trained on; their weights are not used.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">There are no examples, or one has a label that the classifier does not know; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static TopicEvaluation Evaluate(ITopicClassifier classifier, IEnumerable<TopicExample> examples, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        ArgumentNullException.ThrowIfNull(examples);
        IReadOnlyList<Topic> topics = classifier.Topics;
        Dictionary<string, int> index = TopicIndex.Of(topics);
        var confusion = new int[topics.Count * topics.Count];
        var calibration = new Calibration();
        var scores = new TopicScore[topics.Count];
        int count = 0, strict = 0;
        double logLoss = 0;
        foreach (TopicExample example in examples)
        {
            cancellationToken.ThrowIfCancellationRequested();
            count++;
            int gold = IndexOf(example.Label);
            int second = string.IsNullOrEmpty(example.Second) ? gold : IndexOf(example.Second);
            classifier.Classify(example.Text, example.Headline, scores);
            int best = index[scores[0].Topic.Id];
            bool right = best == gold || best == second;
            strict += best == gold ? 1 : 0;
            confusion[((right ? best : gold) * topics.Count) + best]++;
            calibration.Add(scores[0].Probability, right);
            foreach (TopicScore score in scores)
            {
                logLoss -= score.Topic.Id == example.Label ? Math.Log(Math.Max(score.Probability, 1e-9)) : 0;
            }
        }

        return count == 0
            ? throw new ArgumentException("There are no examples to evaluate with.", nameof(examples))
            : new TopicEvaluation(topics, confusion, count, strict, calibration.Error, logLoss / count);

        int IndexOf(string label) => index.TryGetValue(label, out int k)
            ? k
            : throw new ArgumentException($"Example {count} has the label '{label}', which the classifier does not know. It knows: {string.Join(", ", index.Keys)}.", nameof(examples));
    }

    /// <summary>How many examples of one topic were filed under another.</summary>
    /// <param name="gold">The topic they belong to, by its place in <see cref="Labels"/>.</param>
    /// <param name="predicted">The topic they were filed under, by its place in <see cref="Labels"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public int Confusion(int gold, int predicted)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)gold, (uint)_topics.Count, nameof(gold));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)predicted, (uint)_topics.Count, nameof(predicted));
        return _confusion[(gold * _topics.Count) + predicted];
    }

    private sealed class Calibration
    {
        private readonly double[] _probability = new double[CalibrationBins];
        private readonly int[] _right = new int[CalibrationBins];
        private int _count;

        public double Error
        {
            get
            {
                double error = 0;
                for (int bin = 0; bin < CalibrationBins; bin++)
                {
                    error += Math.Abs(_probability[bin] - _right[bin]);
                }

                return error / _count;
            }
        }

        public void Add(float given, bool isRight)
        {
            int bin = Math.Min((int)(given * CalibrationBins), CalibrationBins - 1);
            _probability[bin] += given;
            _right[bin] += isRight ? 1 : 0;
            _count++;
        }
    }
}
