using Microsoft.ML.Data;
using Microsoft.ML.Transforms;
using PersianNews.Topics.Features;

namespace PersianNews.ML.Topics;

/// <summary>The columns that the featurizer of a topic model reads. Their names are part of saved models.</summary>
internal sealed class TopicInput
{
    public string Headline { get; set; } = "";

    public string Text { get; set; } = "";
}

/// <summary>The column that it writes.</summary>
internal sealed class TopicTokens
{
    public string[] Tokens { get; set; } = [];
}

/// <summary>
/// Turns an article into the core's features, written as hexadecimal keys: one token for each time a feature counts. A saved model
/// names the contract and this assembly; neither may change within a major version.
/// </summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class TopicFeatureMapping : CustomMappingFactory<TopicInput, TopicTokens>
{
    /// <summary>The name of the contract, up to the version of the features.</summary>
    public const string ContractFamily = "PersianNews.Topics.Features.";

    /// <summary>The name of the contract; it ends in the version of the features.</summary>
    public const string Contract = ContractFamily + "v1";

    /// <summary>How often a word of the headline, of the opening, and of the rest counts: whole numbers, since tokens are repeated.</summary>
    public static readonly TopicWeighting Weighting = new(Headline: 3, Opening: 2, OpeningWords: 40, Body: 1, Sublinear: false);

    [ThreadStatic]
    private static FeatureBag? _bag;

    /// <summary>The mapping.</summary>
    public static void Map(TopicInput input, TopicTokens output)
    {
        (uint[] keys, float[] counts) = (_bag ??= new FeatureBag()).Read(Weighting, input.Headline, input.Text);
        output.Tokens = Tokens(keys, counts, null);
    }

    /// <summary>The tokens of an article: each feature as often as it counts; only those of a vocabulary, if there is one.</summary>
    public static string[] Tokens(uint[] keys, float[] counts, HashSet<uint>? vocabulary)
    {
        int total = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            total += vocabulary?.Contains(keys[i]) == false ? 0 : (int)counts[i];
        }

        string[] tokens = new string[total];
        int end = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            if (vocabulary?.Contains(keys[i]) != false)
            {
                int times = (int)counts[i];
                tokens.AsSpan(end, times).Fill(Name(keys[i]));
                end += times;
            }
        }

        return tokens;
    }

    /// <summary>The token of a feature.</summary>
    public static string Name(uint key) => key.ToString("X8", System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override Action<TopicInput, TopicTokens> GetMapping() => Map;
}
