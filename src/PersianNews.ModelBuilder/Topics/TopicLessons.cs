using PersianNews.Topics;
using PersianNews.Topics.Training;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>What is to be learnt of each row of <see cref="TopicData"/>.</summary>
internal sealed class TopicLessons
{
    private const float OpeningShare = 0.5f; // how much the opening of an article counts beside the whole

    private TopicLessons(Topic[] topics, float[] prior, int rows, int[] labelled, int[] unlabelled)
    {
        Topics = topics;
        Prior = prior;
        Shares = new float[rows * topics.Length];
        Importance = new float[rows];
        Labelled = labelled;
        Unlabelled = unlabelled;
    }

    /// <summary>The topics.</summary>
    public Topic[] Topics { get; }

    /// <summary>For each row, the share of each topic.</summary>
    public float[] Shares { get; }

    /// <summary>For each row, how much it counts.</summary>
    public float[] Importance { get; }

    /// <summary>The share of each topic in what was read, as it counts.</summary>
    public float[] Prior { get; }

    /// <summary>The rows of articles that were filed by reading and are learnt from.</summary>
    public int[] Labelled { get; }

    /// <summary>The rows of articles without labels.</summary>
    public int[] Unlabelled { get; }

    /// <summary>The lessons that readers give.</summary>
    /// <param name="data">The articles.</param>
    /// <param name="isLearnt">Which of those that were filed by reading to learn from; the others are left alone.</param>
    public static TopicLessons OfReaders(TopicData data, Func<GoldArticle, bool> isLearnt)
    {
        int[] articles = [.. Enumerable.Range(0, data.Read.Count).Where(a => isLearnt(data.Read[a]))];
        Topic[] topics = [.. articles.Select(a => data.Read[a].Label).Distinct().Order(StringComparer.Ordinal).Select(label => NewsTopics.Find(label)!)];
        int rows = data.Wholes.Count, others = 2 * data.Read.Count;
        int[] labelled = [.. articles.SelectMany(a => new[] { 2 * a, (2 * a) + 1 })];
        TopicTargets targets = TopicTargets.Create(topics, [.. labelled.Select(Labelling)], TopicTrainerOptions.Default);
        var lessons = new TopicLessons(topics, targets.Prior(topics.Length), rows, labelled, [.. Enumerable.Range(others, rows - others)]);
        for (int i = 0; i < labelled.Length; i++)
        {
            targets.Shares.AsSpan(i * topics.Length, topics.Length).CopyTo(lessons.Share(labelled[i]));
            lessons.Importance[labelled[i]] = targets.Importance[i];
        }

        lessons.Importance.AsSpan(others).Fill(1);
        return lessons;

        LabelledArticle Labelling(int row) => new(row + 1, data.Read[row / 2].Label, data.Read[row / 2].Second, row % 2 == 0 ? 1 : OpeningShare);
    }

    /// <summary>The share of each topic in a row.</summary>
    public Span<float> Share(int row) => Shares.AsSpan(row * Topics.Length, Topics.Length);
}
