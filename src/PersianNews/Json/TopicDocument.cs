namespace PersianNews;

/// <summary>A topic in JSON.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">Its Persian name.</param>
/// <param name="Probability">From 0 to 1.</param>
public sealed record TopicDocument(string Id, string Name, float Probability);
