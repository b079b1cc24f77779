namespace PersianNews.Topics.Training;

/// <summary>Examples, and the scores that they got from models that were not trained on them.</summary>
/// <param name="scores">The scores of each example.</param>
/// <param name="held">For each, its row in the targets.</param>
/// <param name="targets">What the examples should be taken for.</param>
/// <param name="classes">How many classes there are.</param>
internal sealed class TopicTrials(float[][] scores, int[] held, TopicTargets targets, int classes)
{
    /// <summary>How many examples there are.</summary>
    public int Count => scores.Length;

    /// <summary>How many classes there are.</summary>
    public int Classes => classes;

    /// <summary>The scores of an example.</summary>
    public ReadOnlySpan<float> Scores(int example) => scores[example].AsSpan(0, classes);

    /// <summary>How much an example counts.</summary>
    public float Importance(int example) => targets.Importance[held[example]];

    /// <summary>Whether a class is right for an example, as its own or as its second.</summary>
    public bool IsRight(int example, int k) => Share(example)[k] > 0;

    /// <summary>The class with the largest share of an example.</summary>
    public int Label(int example)
    {
        ReadOnlySpan<float> shares = Share(example);
        int label = 0;
        for (int k = 1; k < classes; k++)
        {
            label = shares[k] > shares[label] ? k : label;
        }

        return label;
    }

    /// <summary>Adds a number to the scores of each class.</summary>
    public void Shift(float[] shifts)
    {
        foreach (float[] row in scores)
        {
            for (int k = 0; k < classes; k++)
            {
                row[k] += shifts[k];
            }
        }
    }

    private ReadOnlySpan<float> Share(int example) => targets.Shares.AsSpan(held[example] * classes, classes);
}
