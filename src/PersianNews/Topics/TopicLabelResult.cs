namespace PersianNews.Topics;

/// <summary>How a classifier did on one topic.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Support">How many examples belong to it; one that was filed under its second topic belongs to that.</param>
/// <param name="Predicted">How many examples were filed under it.</param>
/// <param name="Correct">How many of those belong there.</param>
public readonly record struct TopicLabelResult(Topic Topic, int Support, int Predicted, int Correct)
{
    /// <summary>The share, from 0 to 1, of what was filed under the topic that belongs there; 0 when nothing was.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Correct / Predicted;

    /// <summary>The share, from 0 to 1, of what belongs to the topic that was filed there; 0 when nothing does.</summary>
    public double Recall => Support == 0 ? 0 : (double)Correct / Support;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Support + Predicted == 0 ? 0 : 2.0 * Correct / (Support + Predicted);
}
