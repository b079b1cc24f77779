namespace PersianNews.Topics.Features;

/// <summary>The features of a text, in the order of their keys.</summary>
/// <param name="Keys">What each is known by.</param>
/// <param name="Counts">How often it was counted, by what it weighs each time.</param>
internal readonly record struct CountedFeatures(uint[] Keys, float[] Counts)
{
    /// <summary>No features.</summary>
    public static CountedFeatures None { get; } = new([], []);
}
