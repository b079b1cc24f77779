using PersianNews.Topics.Features;

namespace PersianNews.Topics.Models;

/// <summary>
/// A small neural network over where an article lies: its headline, its headline with the opening, and the whole of it, along
/// <see cref="TopicPlaces"/>. It has one hidden layer beside a direct path. It sees no words, only what company they keep, and so errs elsewhere than a linear model over words.
/// </summary>
/// <param name="places">Where features lie.</param>
/// <param name="layers">The layers.</param>
internal sealed class TopicNetwork(TopicPlaces places, NetworkLayers layers)
{
    /// <summary>How many code units the opening has, up to the end of a word.</summary>
    private const int OpeningLength = 300;

    private const float InputLength = 5.65f; // of each part

    /// <summary>In how many parts an article is placed.</summary>
    public const int Parts = 3;

    /// <summary>What counts how much in headline and opening; how often a word is there is nearly always once.</summary>
    public static TopicWeighting PartWeighting { get; } = new(Headline: 1, Opening: 1, OpeningWords: 0, Body: 1, Sublinear: true);

    /// <summary>Where features lie.</summary>
    public TopicPlaces Places => places;

    /// <summary>The layers.</summary>
    public NetworkLayers Layers => layers;

    /// <summary>The opening of a text.</summary>
    public static ReadOnlySpan<char> Opening(ReadOnlySpan<char> text) => TextOpening.Of(text, OpeningLength);

    /// <summary>Brings where the parts lie to the lengths that the network knows.</summary>
    public static void Scale(Span<float> inputs)
    {
        int width = inputs.Length / Parts;
        for (int part = 0; part < Parts; part++)
        {
            Vectors.ScaleTo(InputLength, inputs.Slice(part * width, width));
        }
    }
}
