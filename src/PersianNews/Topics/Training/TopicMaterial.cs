using PersianNews.Topics.Features;
using PersianNews.Topics.Models;

namespace PersianNews.Topics.Training;

/// <summary>
/// What a model is learnt from: the articles of a corpus as rows over their words and looks, and over what was found in them without looking at
/// labels. The parts of a row follow one another: features, directions, words in groups, sections.
/// </summary>
/// <param name="features">The features, with the rarities that words have without labels.</param>
/// <param name="weighed">The features of the model that is to be made: words may be weighed by what they tell of the labels.</param>
/// <param name="weighting">What counts how much.</param>
/// <param name="rows">The articles over the features.</param>
internal sealed class TopicMaterial(TopicFeature[] features, TopicFeature[] weighed, TopicWeighting weighting, SparseRows rows)
{
    /// <summary>The features of the model that is to be made.</summary>
    public TopicFeature[] Weighed => weighed;

    /// <summary>What counts how much.</summary>
    public TopicWeighting Weighting => weighting;

    /// <summary>What is learnt from the rows.</summary>
    public LinearLoss Loss { get; init; }

    /// <summary>The directions in which articles without labels differ; null where none were given.</summary>
    public LatentSpace? Directions { get; init; }

    /// <summary>Groups of articles that look alike; null where they do not count.</summary>
    public SourceGroups? Groups { get; init; }

    /// <summary>What words in groups count against the same words in all articles.</summary>
    public float GroupWeight { get; init; }

    /// <summary>What the default model says of the articles; null where it does not count.</summary>
    public KnownSections? Sections { get; init; }

    /// <summary>Where the articles lie, for a network to learn from; null where there is to be none.</summary>
    public PlacedArticles? Placed { get; init; }

    /// <summary>The labels by which words are weighed; null where they are not.</summary>
    public TopicTargets? Targets { get; init; }

    /// <summary>Where words in groups begin in a row.</summary>
    public int GroupStart => features.Length + (Directions?.Dimensions ?? 0);

    /// <summary>Where sections begin in a row.</summary>
    public int SectionStart => GroupStart + (Groups?.RowCount ?? 0);

    /// <summary>How many numbers a row has.</summary>
    public int Width => SectionStart + (Sections?.Count ?? 0);

    /// <summary>The features as they would be if only some labels had been looked at.</summary>
    /// <param name="learnt">The articles of those labels.</param>
    public TopicFeature[] Weigh(int[] learnt) => Targets is null ? features : FeatureRelevance.Weigh(features, rows, learnt, Targets);

    /// <summary>The whole rows of the articles.</summary>
    /// <param name="over">The features, as they are weighed.</param>
    public SparseRows Lay(TopicFeature[] over)
    {
        SparseRows laid = ReferenceEquals(over, features) ? rows : FeatureRelevance.Rescale(rows, features, over);
        laid = Directions?.Extend(laid, features.Length) ?? laid;
        laid = Groups is null ? laid : SourceGroupFinder.Extend(laid, Groups, features, GroupStart, GroupWeight);
        return Sections?.Extend(laid, SectionStart) ?? laid;
    }
}
