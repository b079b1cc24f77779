namespace PersianNews.Topics.Models;

/// <summary>What a model knows of a feature, but for its key and its weights. Sixteen bytes, that lie with the weights.</summary>
/// <param name="Rarity">By what it counts, as in <see cref="TopicFeature"/>; 0 for a feature of style.</param>
/// <param name="Unit">The unit of its weights.</param>
internal record struct TopicSlot(float Rarity, float Unit)
{
    /// <summary>The index, among the places of the network, of the feature; -1 for a feature without one.</summary>
    public int Place { get; set; } = -1;

    /// <summary>Where its weights in groups are.</summary>
    public GroupRows Groups { get; init; }

    /// <summary>Whether it is a feature of style or a word.</summary>
    public readonly bool IsStyle => Rarity == 0;
}
