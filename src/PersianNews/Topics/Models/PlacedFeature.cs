namespace PersianNews.Topics.Models;

/// <summary>A feature that has a place in a <see cref="TopicPlaces"/>, in one text.</summary>
/// <param name="Index">Its index among the features that have one.</param>
/// <param name="Value">Its value in the text.</param>
internal readonly record struct PlacedFeature(int Index, float Value);
