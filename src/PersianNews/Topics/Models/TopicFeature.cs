namespace PersianNews.Topics.Models;

/// <summary>A feature as it is kept.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Rarity">By what a word counts: how rare it is, and where <see cref="Training.FeatureRelevance"/> was asked, how much it tells; 0 for a feature of style.</param>
/// <param name="Unit">The unit of its weights.</param>
internal readonly record struct TopicFeature(uint Key, float Rarity, float Unit)
{
    /// <summary>Whether it is one of style, which has no rarity, or a word.</summary>
    public bool IsStyle => Rarity == 0;
}
