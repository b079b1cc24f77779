namespace PersianNews.Topics.Models;

/// <summary>A feature as it is kept: its key, how rare it is, and the unit of its weights.</summary>
internal readonly record struct TopicFeature(uint Key, float Rarity, float Unit)
{
    /// <summary>Whether it is one of style, which has no rarity, or a word.</summary>
    public bool IsStyle => Rarity == 0;
}
