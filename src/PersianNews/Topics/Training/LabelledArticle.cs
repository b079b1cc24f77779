namespace PersianNews.Topics.Training;

/// <summary>The label of an article of a corpus, or of the copy of its opening.</summary>
/// <param name="Example">The number of the example it was made of.</param>
/// <param name="Label">Its label.</param>
/// <param name="Second">Its second label, if there is one.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct LabelledArticle(int Example, string Label, string? Second, float Weight);
