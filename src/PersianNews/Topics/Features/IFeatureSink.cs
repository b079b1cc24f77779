namespace PersianNews.Topics.Features;

/// <summary>Takes the features of a text as they are read.</summary>
internal interface IFeatureSink
{
    /// <summary>Counts a feature once, with a weight.</summary>
    void Add(ulong feature, float weight);
}
