using PersianNews.Tests.Support;
using PersianNews.Topics;
using PersianNews.Topics.Features;
using PersianNews.Topics.Models;
using PersianNews.Topics.Scoring;
using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics.Training;

public sealed class KnownSectionsTests
{
    private static readonly TopicTrainerOptions Words = new() { StyleWeight = 0, NetworkWeight = 0, ShiftLabels = false };
    private static readonly TopicClassifier Own = TopicTestData.Train(TopicTestData.Examples, Words);

    [Theory]
    [InlineData("varzesh", "قهرمانی ملی‌پوشان قایقرانی، صعود تکواندوکاران")]
    [InlineData("varzesh", "فدراسیون تکواندو: لغو اردوی نوجوانان")]
    [InlineData("eghtesad", "پالایش نفت، خودروهای وارداتی")]
    [InlineData("eghtesad", "ترخیص کالاهای اساسی، گمرک، نهاده‌های دامی")]
    [InlineData("salamat", "پیوند کلیه، جراحی لاپاراسکوپی")]
    [InlineData("salamat", "عفونت گوش، آلرژی فصلی")]
    public void Words_that_no_example_has_are_filed_by_the_section_they_sound_like(string expected, string text)
    {
        TopicClassifier without = TopicTestData.Train(TopicTestData.Examples, Words with { SectionWeight = 0 });
        Assert.True(without.Classify(text)[0].Probability < 0.4f, "the examples have words of it");
        Assert.Equal(expected, Own.Classify(text)[0].Topic.Id);
    }

    [Fact]
    public void Labels_need_not_be_sections()
    {
        // One reader wants sports and health, and nothing of economy.
        TopicClassifier classifier = TopicTestData.Train(TopicTestData.Examples.Select(e => e with { Label = e.Label == "eghtesad" ? "no" : "yes" }), Words with { Balance = 1 });
        Assert.Equal("yes", classifier.Classify("فدراسیون تکواندو: لغو اردوی نوجوانان")[0].Topic.Id);
        Assert.Equal("yes", classifier.Classify("عفونت گوش، آلرژی فصلی")[0].Topic.Id);
        Assert.Equal("no", classifier.Classify("خودروسازان، ایران خودرو، سایپا")[0].Topic.Id);
    }

    [Fact]
    public void Spreads_each_section_over_the_articles_by_the_weight()
    {
        const int Width = 50;
        const float Weight = 0.2f;
        TopicCorpus corpus = Corpus(TopicTestData.Examples);
        KnownSections sections = KnownSections.Read(TopicClassifier.Default.Model, corpus, Weight);
        Assert.Equal(10, sections.Count);
        var rows = new SparseRowsBuilder();
        for (int i = 0; i < corpus.Count; i++)
        {
            rows.Add(i, 1);
            rows.EndRow();
        }

        SparseRows extended = sections.Extend(rows.Build(), Width);
        for (int section = 0; section < sections.Count; section++)
        {
            float[] values = [.. Enumerable.Range(0, corpus.Count).Select(row => extended[row].Values[1 + section])];
            Assert.All(Enumerable.Range(0, corpus.Count), row => Assert.Equal(Width + section, extended[row].Ids[1 + section]));
            float mean = values.Average();
            Assert.Equal(Weight, MathF.Sqrt(values.Average(value => (value - mean) * (value - mean))), 1e-4f);
        }
    }

    [Fact]
    public void Articles_that_do_not_differ_say_nothing()
    {
        TopicCorpus corpus = Corpus(Enumerable.Repeat(TopicTestData.Examples[0], 20));
        SparseRows extended = KnownSections.Read(TopicClassifier.Default.Model, corpus, 1).Extend(new([.. new int[21]], [], []), 0);
        Assert.All(extended[7].Values.ToArray(), value => Assert.Equal(0, value));
    }

    [Fact]
    public void What_a_word_says_of_all_sections_alike_says_nothing()
    {
        TopicCorpus corpus = Corpus(TopicTestData.Examples);
        TopicFeature[] features = [.. corpus.ChooseFeatures(2, 1000).Select(feature => feature with { Unit = 0.01f })];
        var random = new DeterministicRandom(8);
        sbyte[] rows = new sbyte[3 * features.Length], raised = new sbyte[rows.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = (sbyte)(random.Below(160) - 80);
            raised[i] = (sbyte)(rows[i] + (i / 3 % 40));
        }

        SparseRows one = Scores(rows), other = Scores(raised);
        for (int row = 0; row < corpus.Count; row++)
        {
            Assert.All(one[row].Values.ToArray().Zip(other[row].Values.ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-5f));
        }

        SparseRows Scores(sbyte[] weights)
        {
            var model = new TopicModel([new("a"), new("b"), new("c")], corpus.Weighting, new float[3], new float[3], features, weights);
            return KnownSections.Read(model, corpus, 0.2f).Extend(new([.. new int[corpus.Count + 1]], [], []), 0);
        }
    }

    [Fact]
    public void Words_give_the_scores_that_were_learnt_for_the_sections()
    {
        Topic[] topics = [new("a"), new("b"), new("c")];
        TopicCorpus corpus = Corpus(TopicTestData.Examples);
        KnownSections sections = KnownSections.Read(TopicClassifier.Default.Model, corpus, 0.5f);
        var random = new DeterministicRandom(3);
        var weights = new LinearWeights(7 + sections.Count, topics.Length);
        foreach (ref float weight in weights.Rows.AsSpan())
        {
            weight = random.Unit() - 0.5f;
        }

        var scorer = new TopicScorer(sections.Fold(weights, start: 7, topics, factor: 2));
        SparseRows rows = sections.Extend(new([.. new int[corpus.Count + 1]], [], []), 7);
        float[] scores = new float[TopicModel.BlockSize];
        for (int i = 0; i < corpus.Count; i++)
        {
            TopicExample example = TopicTestData.Examples[i];
            Assert.True(scorer.Score(example.Headline, example.Text, TopicScratch.Rent(scores.Length), scores) > 0);
            float[] learnt = [.. weights.Bias];
            LinearSolver.AddScores(weights.Rows, weights.Stride, rows[i].Ids, rows[i].Values, learnt);
            Assert.Equal(2 * (learnt[0] - learnt[1]), scores[0] - scores[1], 0.02f);
            Assert.Equal(2 * (learnt[1] - learnt[2]), scores[1] - scores[2], 0.02f);
        }
    }

    [Fact]
    public void Many_examples_or_no_weight_leave_them_out()
    {
        TopicTrainerOptions quick = Words with { SourceWeight = 0, Passes = 1 };
        Assert.NotNull(TopicTestData.Train(Repeated(4999), quick).Model.Background);
        Assert.Null(TopicTestData.Train(Repeated(5000), quick).Model.Background);
        Assert.Null(TopicTestData.Train(TopicTestData.Examples, Words with { SectionWeight = 0 }).Model.Background);
        Assert.NotNull(new TopicTrainer(Words).Train(TopicTestData.Examples, ["متن"], null, TestContext.Current.CancellationToken).Model.Background);

        static IEnumerable<TopicExample> Repeated(int count) => Enumerable.Range(0, count).Select(i => TopicTestData.Examples[i % TopicTestData.Examples.Count]);
    }

    [Fact]
    public void Are_not_needed_once_the_model_is_made()
    {
        byte[] file = TopicTestData.Bytes(Own);
        Assert.Equal(5, file[8]);
        Assert.Equal(2, TopicTestData.Bytes(TopicTestData.Train(TopicTestData.Examples, Words with { SectionWeight = 0 }))[8]); // what it does not need, older versions can read
        TopicClassifier loaded = TopicClassifier.Load(new MemoryStream(file));
        foreach (TopicExample example in TopicTestData.Examples)
        {
            Assert.Equal(Own.Classify(example.Text, example.Headline), loaded.Classify(example.Text, example.Headline));
        }

        Assert.Equal(file, TopicTestData.Bytes(loaded));
    }

    [Fact]
    public void Load_rejects_what_does_not_fit_though_the_checksum_does()
    {
        byte[] good = TopicTestData.Bytes(Own);
        TopicModel background = Own.Model.Background!;
        int start = good.Length - (background.Rows.Length + (2 * background.Features.Length) + KeysLength(background.Features)) - 4;
        Assert.Equal(background.Features.Length, BitConverter.ToInt32(good, start));
        Assert.Contains("fit together", Failure(start + 2, 0x7F), StringComparison.Ordinal); // more features than there is data for
        Assert.Contains("fit together", Failure(start, (byte)(good[start] + 1)), StringComparison.Ordinal); // one more
        Assert.Contains("fit together", Failure(start + 4, 0), StringComparison.Ordinal); // a key of 0

        string Failure(int at, byte value) => Assert.Throws<InvalidDataException>(() => TopicClassifier.Load(new MemoryStream(TopicTestData.Forge(good, at, value)))).Message;
    }

    [Fact]
    public void Classify_allocates_nothing_once_warm()
    {
        var scores = new TopicScore[3];
        string text = string.Join(' ', TopicTestData.Examples.Select(e => e.Text));
        Assert.Equal(0, SteadyState.AllocationOf(() => Own.Classify(text, TopicTestData.FootballHeadline, scores)));
    }

    [Fact]
    public void A_weight_below_zero_is_named() =>
        Assert.Equal("SectionWeight", Assert.Throws<ArgumentOutOfRangeException>(() => TopicTestData.Train(TopicTestData.Examples, new() { SectionWeight = -1 })).ParamName);

    private static TopicCorpus Corpus(IEnumerable<TopicExample> examples)
    {
        var corpus = new TopicCorpus(new TopicWeighting(3, 2, 40, 1, Sublinear: true));
        foreach (TopicExample example in examples)
        {
            corpus.Add(example.Headline, example.Text);
        }

        return corpus;
    }

    private static int KeysLength(TopicFeature[] features)
    {
        int length = 0;
        uint previous = 0;
        foreach (TopicFeature feature in features)
        {
            for (uint rest = feature.Key - previous; rest >= 0x80; rest >>= 7)
            {
                length++;
            }

            length++;
            previous = feature.Key;
        }

        return length;
    }
}
