namespace PersianNews.Topics;

/// <summary>How far a training run is.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">How much of the stage is done: examples read, or passes made.</param>
/// <param name="Total">How much there is to do; 0 where that is not known.</param>
public readonly record struct TopicTrainingProgress(TopicTrainingStage Stage, int Done, int Total);
