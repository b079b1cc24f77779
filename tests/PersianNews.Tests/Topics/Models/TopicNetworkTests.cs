using PersianNews.Tests.Support;
using PersianNews.Topics;
using PersianNews.Topics.Models;
using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Models;

/// <summary>
/// Two houses with opposite customs: what the first files under one label, the second files under the other. No word says which label; a word of
/// the house and a word of the subject do, together.
/// </summary>
public sealed class TopicNetworkTests
{
    private const int Words = 120;
    private static readonly TopicTrainerOptions Plain = new() { StyleWeight = 0, SectionWeight = 0, ShiftLabels = false, Passes = 8 };
    private static readonly Lazy<TopicClassifier> Both = new(() => TopicTestData.Train(Houses(1500, seed: 1), Plain with { NetworkWeight = 1 }));

    [Fact]
    public void Learns_opposite_customs_that_a_linear_model_cannot()
    {
        TopicExample[] tested = Houses(400, seed: 2);
        TopicClassifier linear = TopicTestData.Train(Houses(1500, seed: 1), Plain with { NetworkWeight = 0 });
        double alone = TopicEvaluation.Evaluate(linear, tested, TestContext.Current.CancellationToken).Accuracy;
        double both = TopicEvaluation.Evaluate(Both.Value, tested, TestContext.Current.CancellationToken).Accuracy;
        Assert.True(alone < 0.65, $"linear {alone}");
        Assert.True(both > 0.9, $"with the network {both}");
    }

    [Fact]
    public void Saved_and_loaded_it_answers_the_same()
    {
        byte[] file = TopicTestData.Bytes(Both.Value);
        TopicClassifier loaded = TopicClassifier.Load(new MemoryStream(file));
        foreach (TopicExample example in Houses(50, seed: 3))
        {
            Assert.Equal(Both.Value.Classify(example.Text), loaded.Classify(example.Text));
        }

        Assert.Equal(file, TopicTestData.Bytes(loaded));
    }

    [Fact]
    public void Is_trained_the_same_each_time() =>
        Assert.Equal(TopicTestData.Bytes(Both.Value), TopicTestData.Bytes(TopicTestData.Train(Houses(1500, seed: 1), Plain with { NetworkWeight = 1 })));

    [Fact]
    public void Few_examples_or_articles_without_labels_leave_it_out()
    {
        Assert.Null(TopicTestData.Train(TopicTestData.Examples).Model.Network);
        Assert.Null(new TopicTrainer(Plain).Train(Houses(1100, seed: 1), ["متن"], null, TestContext.Current.CancellationToken).Model.Network);
        Assert.Equal(2, TopicTestData.Bytes(TopicTestData.Train(TopicTestData.Examples, Plain))[8]); // what it does not need, older versions can read
        Assert.Equal(4, TopicTestData.Bytes(Both.Value)[8]);
    }

    [Fact]
    public void Many_copies_of_a_few_examples_are_no_harm()
    {
        // There are fewer directions in which these texts differ than are looked for.
        TopicExample[] examples = [.. Enumerable.Range(0, 1200).Select(i => TopicTestData.Examples[i % TopicTestData.Examples.Count])];
        TopicClassifier classifier = TopicTestData.Train(examples);
        Assert.NotNull(classifier.Model.Network);
        Assert.Equal(1, TopicEvaluation.Evaluate(classifier, TopicTestData.Examples, TestContext.Current.CancellationToken).Accuracy);
        Assert.All(classifier.Classify(TopicTestData.Football), score => Assert.InRange(score.Probability, 0, 1));
        Assert.All(classifier.Model.Network.Layers.Weights, weight => Assert.True(float.IsFinite(weight)));
    }

    [Fact]
    public void Classify_allocates_nothing_once_warm()
    {
        TopicClassifier classifier = Both.Value;
        string text = Houses(1, seed: 5)[0].Text;
        var scores = new TopicScore[2];
        Assert.Equal(0, SteadyState.AllocationOf(() => classifier.Classify(text, "", scores)));
    }

    [Fact]
    public void Load_rejects_networks_that_do_not_fit_though_the_checksum_does()
    {
        byte[] good = TopicTestData.Bytes(Both.Value);
        TopicModel model = Both.Value.Model;
        TopicPlaces places = model.Network!.Places;
        int weights = NetworkLayers.Count(TopicNetwork.Parts * places.Dimensions, model.Network.Layers.Hidden, 2) * 4;
        int network = good.Length - weights - (places.Features.Length * (2 + places.Dimensions)) - 12; // all differences take one byte here
        Assert.Equal(places.Dimensions, BitConverter.ToInt32(good, network));

        Assert.Contains("fit together", Failure(network, 7), StringComparison.Ordinal); // directions
        Assert.Contains("fit together", Failure(network + 4, 0), StringComparison.Ordinal); // hidden units
        Assert.Contains("fit together", Failure(network + 11, 1), StringComparison.Ordinal); // more places than features
        Assert.Contains("fit together", Failure(network + 13, 0), StringComparison.Ordinal); // the same feature twice
        Assert.Contains("fit together", Failure(network + 8, (byte)(good[network + 8] ^ 1)), StringComparison.Ordinal); // one place more or less

        string Failure(int at, byte value) => Assert.Throws<InvalidDataException>(() => TopicClassifier.Load(new MemoryStream(TopicTestData.Forge(good, at, value)))).Message;
    }

    private static TopicExample[] Houses(int count, ulong seed)
    {
        var random = new DeterministicRandom(seed);
        var examples = new TopicExample[count];
        for (int i = 0; i < count; i++)
        {
            int house = random.Below(2), subject = random.Below(2);
            string[] words = new string[24];
            for (int w = 0; w < words.Length; w++)
            {
                // Marks between the words, or pairs of words would tell.
                words[w] = Word(w % 2 == 0 ? house : 2 + subject, random.Below(Words));
            }

            examples[i] = new TopicExample(string.Join("، ", words), house == subject ? "same" : "other");
        }

        return examples;
    }

    /// <summary>A word of four letters or five, that no other kind has.</summary>
    private static string Word(int kind, int number) =>
        string.Concat("بپتج"[kind], "شسفق"[number % 4], "کلمن"[number / 4 % 4], "رزدو"[number / 16 % 4], "ابتث"[number / 64 % 4]);
}
