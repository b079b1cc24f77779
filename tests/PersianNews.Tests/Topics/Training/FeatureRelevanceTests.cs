using PersianNews.Topics.Models;
using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Training;

public sealed class FeatureRelevanceTests
{
    private const int Count = 100, Everywhere = 0, Telling = 1, Half = 2, Once = 3, Look = 4;

    private static readonly TopicFeature[] Features = [new(1, 2, 0), new(2, 2, 0), new(3, 2, 0), new(4, 2, 0), new(5, 0, 0)];
    private static readonly int[] All = [.. Enumerable.Range(0, Count)];
    private static readonly SparseRows Rows = MakeRows();

    [Fact]
    public void Words_count_by_what_they_tell_of_the_labels()
    {
        TopicFeature[] weighed = FeatureRelevance.Weigh(Features, Rows, All, Targets(row => row % 2));
        Assert.True(weighed[Telling].Rarity > 3 * weighed[Half].Rarity, "found under one label, and under both");
        Assert.True(weighed[Telling].Rarity > 2 * weighed[Once].Rarity, "that one example has a word tells little");
        Assert.True(weighed[Once].Rarity > weighed[Everywhere].Rarity);
        Assert.All(weighed.Take(4), word => Assert.False(word.IsStyle));
        Assert.Equal(Features[Look], weighed[Look]);
        Assert.Equal(Features.Select(f => f.Key), weighed.Select(f => f.Key));
    }

    [Fact]
    public void Labels_of_other_examples_are_not_looked_at()
    {
        int[] learnt = [.. All.Where(row => row % 5 != 0)];
        TopicFeature[] one = FeatureRelevance.Weigh(Features, Rows, learnt, Targets(row => row % 2));
        TopicFeature[] other = FeatureRelevance.Weigh(Features, Rows, learnt, Targets(row => row % 5 == 0 ? 0 : row % 2));
        Assert.Equal(one, other);
    }

    [Fact]
    public void Where_no_word_tells_anything_rarities_stay()
    {
        Assert.Equal(Features, FeatureRelevance.Weigh(Features, Rows, All, Targets(_ => 0)));
    }

    [Fact]
    public void Rows_follow_the_rarities_and_stay_of_unit_length()
    {
        TopicFeature[] weighed = FeatureRelevance.Weigh(Features, Rows, All, Targets(row => row % 2));
        SparseRows rescaled = FeatureRelevance.Rescale(Rows, Features, weighed);
        for (int row = 0; row < Count; row++)
        {
            Dictionary<int, float> before = Row(Rows, row), after = Row(rescaled, row);
            Assert.Equal(before.Keys.Order(), after.Keys.Order());
            Assert.Equal(1, after.Where(entry => entry.Key != Look).Sum(entry => entry.Value * entry.Value), 1e-5);
            Assert.Equal(before.GetValueOrDefault(Look), after.GetValueOrDefault(Look));
            if (after.TryGetValue(Telling, out float telling))
            {
                Assert.Equal(before[Telling] / before[Everywhere] * weighed[Telling].Rarity / weighed[Everywhere].Rarity, telling / after[Everywhere], 1e-3);
            }
        }
    }

    private static Dictionary<int, float> Row(SparseRows rows, int row)
    {
        var entries = new Dictionary<int, float>();
        for (int i = 0; i < rows[row].Ids.Length; i++)
        {
            entries.Add(rows[row].Ids[i], rows[row].Values[i]);
        }

        return entries;
    }

    private static SparseRows MakeRows()
    {
        var rows = new SparseRowsBuilder();
        for (int row = 0; row < Count; row++)
        {
            rows.Add(Everywhere, 1);
            if (row % 2 == 0 && row < 60)
            {
                rows.Add(Telling, 1);
            }

            if (row % 4 < 2)
            {
                rows.Add(Half, 1);
            }

            if (row == 7)
            {
                rows.Add(Once, 1);
            }

            rows.ScaleRow();
            if (row % 3 == 0)
            {
                rows.Add(Look, 0.25f);
            }

            rows.EndRow();
        }

        return rows.Build();
    }

    private static TopicTargets Targets(Func<int, int> label)
    {
        float[] shares = new float[Count * 2];
        for (int row = 0; row < Count; row++)
        {
            shares[(row * 2) + label(row)] = 1;
        }

        return new TopicTargets(shares, [.. Enumerable.Repeat(1f, Count)], [.. Enumerable.Range(1, Count)]);
    }
}
