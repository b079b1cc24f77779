using PersianNews.Tests.Support;
using PersianNews.Topics;
using PersianNews.Topics.Features;
using PersianNews.Topics.Models;
using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Models;

/// <summary>
/// Two houses with opposite customs: what the first files under one label, the second files under the other. No word tells the house; what its
/// articles look like does: one numbers its paragraphs and quotes, the other writes dates in Latin digits and on several lines.
/// </summary>
public sealed class SourceGroupsTests
{
    private const int Words = 60;
    private static readonly TopicTrainerOptions Plain = new() { NetworkWeight = 0, SectionWeight = 0, ShiftLabels = false, Passes = 8 };
    private static readonly TopicExample[] Tested = Houses(400, seed: 2);
    private static readonly Lazy<TopicClassifier> Grouped = new(() => TopicTestData.Train(Houses(1500, seed: 1), Plain));

    [Fact]
    public void Files_as_the_house_of_an_article_files_though_nobody_says_which_it_is()
    {
        double common = Accuracy(TopicTestData.Train(Houses(1500, seed: 1), Plain with { SourceWeight = 0 }));
        double grouped = Accuracy(Grouped.Value);
        Assert.True(common < 0.65, $"one set of weights {common}");
        Assert.True(grouped > 0.9, $"weights of each group {grouped}");
    }

    [Fact]
    public void Articles_of_two_houses_are_in_different_groups()
    {
        var corpus = new TopicCorpus(new TopicWeighting(1, 1, 0, 1, Sublinear: true, Style: 0.1f));
        TopicExample[] examples = Houses(1200, seed: 4);
        foreach (TopicExample example in examples)
        {
            corpus.Add([], example.Text);
        }

        TopicFeature[] features = corpus.ChooseFeatures(2, 10_000);
        var vectors = new FeatureVectors(features, corpus.Weighting);
        corpus.AddTo(vectors, withCopies: true, withStyle: true);
        SparseRows rows = vectors.Build();
        SourceGroups groups = SourceGroupFinder.Find(rows, features, TestContext.Current.CancellationToken);

        var houses = new HashSet<bool>[SourceGroups.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            (houses[groups.GroupOf(rows[row].Ids, features)] ??= []).Add(IsLatin(examples[row].Text));
        }

        Assert.All(houses.Where(house => house is not null), house => Assert.Single(house));

        SparseRows extended = SourceGroupFinder.Extend(rows, groups, features, features.Length, weight: 0.5f);
        for (int row = 0; row < rows.Count; row += 100)
        {
            (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = extended[row];
            int group = groups.GroupOf(rows[row].Ids, features), own = rows[row].Ids.Length;
            Assert.True(own < ids.Length, "no word of the article has weights of its group");
            for (int i = 0; i < rows[row].Ids.Length; i++)
            {
                if (groups.RowsOf(ids[i]).Find(group) is >= 0 and int found)
                {
                    Assert.False(features[ids[i]].IsStyle);
                    Assert.Equal(features.Length + found, ids[own]);
                    Assert.Equal(values[i] * 0.5f, values[own++]);
                }
            }

            Assert.Equal(ids.Length, own);
        }
    }

    [Fact]
    public void Each_feature_has_a_row_of_its_own_in_each_of_its_groups()
    {
        TopicFeature[] features = [new(1, 2, 0), new(2, 0, 0), new(3, 2, 0), new(4, 2, 0)];
        var groups = new SourceGroups(features, new byte[2 * SourceGroups.Count], [0b101, 0, 0, 0b10000010]);
        Assert.Equal(4, groups.RowCount);
        Assert.Equal([0, -1, 1], new[] { 0, 1, 2 }.Select(group => groups.RowsOf(0).Find(group)));
        Assert.All(Enumerable.Range(0, SourceGroups.Count), group => Assert.Equal(-1, groups.RowsOf(1).Find(group)));
        Assert.All(Enumerable.Range(0, SourceGroups.Count), group => Assert.Equal(-1, groups.RowsOf(2).Find(group)));
        Assert.Equal([2, 3], new[] { 1, 7 }.Select(group => groups.RowsOf(3).Find(group)));
    }

    [Fact]
    public void Saved_and_loaded_they_answer_the_same()
    {
        byte[] file = TopicTestData.Bytes(Grouped.Value);
        TopicClassifier loaded = TopicClassifier.Load(new MemoryStream(file));
        Assert.All(Tested.Take(50), example => Assert.Equal(Grouped.Value.Classify(example.Text), loaded.Classify(example.Text)));
        Assert.Equal(file, TopicTestData.Bytes(loaded));
    }

    [Fact]
    public void Load_rejects_groups_that_do_not_fit_though_the_checksum_does()
    {
        byte[] good = TopicTestData.Bytes(Grouped.Value);
        TopicModel model = Grouped.Value.Model;
        TopicGroups groups = model.Groups!;
        int members = good.Length - 1 - groups.Rows.Length - groups.Units.Length - model.Features.Length; // the last byte says that no network follows
        Assert.Equal(groups.Groups.Members, good[members..][..model.Features.Length]);

        int style = Array.FindIndex(model.Features, feature => feature.IsStyle), word = Array.FindIndex(groups.Groups.Members, set => set != 0);
        Assert.Contains("fit together", Failure(members + style, 1), StringComparison.Ordinal); // weights of a look
        Assert.Contains("fit together", Failure(members + word, byte.MaxValue), StringComparison.Ordinal); // more rows than there are
        Assert.Contains("fit together", Failure(good.Length - 1, 1), StringComparison.Ordinal); // a network that is not there

        string Failure(int at, byte value) => Assert.Throws<InvalidDataException>(() => TopicClassifier.Load(new MemoryStream(TopicTestData.Forge(good, at, value)))).Message;
    }

    [Fact]
    public void Are_found_the_same_each_time() => Assert.Equal(TopicTestData.Bytes(Grouped.Value), TopicTestData.Bytes(TopicTestData.Train(Houses(1500, seed: 1), Plain)));

    [Theory]
    [InlineData(1)]
    [InlineData(0.5f)]
    public void What_is_served_is_what_was_learnt(float weight)
    {
        // As the learner adds up a row of its corpus, from the numbers in the file.
        TopicModel model = weight == 1 ? Grouped.Value.Model : TopicTestData.Train(Houses(1500, seed: 1), Plain with { SourceWeight = weight }).Model;
        var corpus = new TopicCorpus(model.Weighting);
        corpus.Add([], Tested[0].Text);
        var vectors = new FeatureVectors(model.Features, model.Weighting);
        corpus.AddTo(vectors, withCopies: true, withStyle: true);
        TopicGroups groups = model.Groups!;
        (ReadOnlySpan<int> ids, ReadOnlySpan<float> values) = SourceGroupFinder.Extend(vectors.Build(), groups.Groups, model.Features, model.Features.Length, weight: 1)[0];
        Assert.True(ids[^1] >= model.Features.Length, "no word of the article has weights of its group");

        float[] scores = [.. model.Bias];
        for (int i = 0; i < ids.Length; i++)
        {
            int own = ids[i] - model.Features.Length;
            for (int k = 0; k < scores.Length; k++)
            {
                scores[k] += values[i] * (own < 0
                    ? model.Rows[(ids[i] * scores.Length) + k] * model.Features[ids[i]].Unit
                    : groups.Rows[(own * scores.Length) + k] * groups.Units[own]);
            }
        }

        Softmax.Apply(scores);
        IReadOnlyList<TopicScore> served = new TopicClassifier(model).Classify(Tested[0].Text);
        Assert.All(served, score => Assert.Equal(scores[model.Topics.ToList().IndexOf(score.Topic)], score.Probability, 1e-4f));
    }

    [Fact]
    public void Few_examples_articles_without_labels_or_no_looks_leave_them_out()
    {
        Assert.Null(TopicTestData.Train(TopicTestData.Examples).Model.Groups);
        Assert.Null(TopicTestData.Train(Houses(1100, seed: 1), Plain with { StyleWeight = 0 }).Model.Groups);
        Assert.Null(new TopicTrainer(Plain).Train(Houses(1100, seed: 1), ["متن"], null, TestContext.Current.CancellationToken).Model.Groups);
        Assert.NotNull(Grouped.Value.Model.Groups);
    }

    [Fact]
    public void Classify_allocates_nothing_once_warm()
    {
        var scores = new TopicScore[2];
        Assert.Equal(0, SteadyState.AllocationOf(() => Grouped.Value.Classify(Tested[0].Text, "", scores)));
    }

    private static double Accuracy(TopicClassifier classifier) => TopicEvaluation.Evaluate(classifier, Tested, TestContext.Current.CancellationToken).Accuracy;

    private static bool IsLatin(string text) => text.Contains('1', StringComparison.Ordinal);

    private static TopicExample[] Houses(int count, ulong seed)
    {
        var random = new DeterministicRandom(seed);
        var examples = new TopicExample[count];
        for (int i = 0; i < count; i++)
        {
            int house = random.Below(2), subject = random.Below(2);
            IEnumerable<string> words = Enumerable.Range(0, 24).Select(_ => TopicTestData.Word(subject, random.Below(Words)));

            // The first words and the last, as they are written, are looks too: they are the same here, or a house and a subject would meet in one word.
            string text = house == 0
                ? $"در پی آن، «{string.Join("»، «", words)}» بود."
                : $"در پی آن،\n{string.Join("،\n", words)}، 1404/1/{random.Below(10)} بود.";
            examples[i] = new TopicExample(text, house == subject ? "same" : "other");
        }

        return examples;
    }
}
