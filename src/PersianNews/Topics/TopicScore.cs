namespace PersianNews.Topics;

/// <summary>A topic and how likely it is.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Probability">From 0 to 1; the probabilities of one article add up to 1.</param>
public readonly record struct TopicScore(Topic Topic, float Probability);
