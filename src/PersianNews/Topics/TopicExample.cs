namespace PersianNews.Topics;

/// <summary>A labelled article to train on or to evaluate with.</summary>
/// <param name="Text">The article.</param>
/// <param name="Label">The id of its topic.</param>
public sealed record TopicExample(string Text, string Label)
{
    /// <summary>The headline, if it comes apart from the text.</summary>
    public string? Headline { get; init; }

    /// <summary>A topic under which the article could have been filed equally well, if there is one.</summary>
    public string? Second { get; init; }

    /// <summary>How much the example counts in training, compared with the others; more than 0, and 1 for an ordinary example.</summary>
    public float Weight { get; init; } = 1;
}
