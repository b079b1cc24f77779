using PersianNews.Topics;
using PersianNews.Topics.Features;
using PersianNews.Topics.Training;
using Xunit;

namespace PersianNews.Tests.Topics;

public sealed class TopicTrainerTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    [InlineData(400)]
    public void Examples_that_contradict_each_other_leave_it_undecided(int count)
    {
        IEnumerable<TopicExample> examples = Enumerable.Range(0, count).Select(i => new TopicExample("خبر تازه شهر", i % 2 == 0 ? "a" : "b"));
        IReadOnlyList<TopicScore> scores = TopicTestData.Train(examples).Classify("خبر تازه شهر");
        Assert.All(scores, score => Assert.Equal(0.5f, score.Probability, 0.005f));
    }

    [Fact]
    public void Same_examples_give_the_same_bytes()
    {
        Assert.Equal(TopicTestData.Bytes(Train(TopicTestData.Examples)), TopicTestData.Bytes(Train(TopicTestData.Examples.ToList())));
    }

    [Fact]
    public void Learns_own_labels_from_damaged_spellings()
    {
        foreach (string halfSpace in new[] { "\u200C", " ", "" })
        {
            TopicClassifier classifier = Train(TopicTestData.WithHalfSpaces(halfSpace));
            Assert.Equal(["eghtesad", "salamat", "varzesh"], classifier.Topics.Select(t => t.Id));
            Assert.Equal(1, TopicEvaluation.Evaluate(classifier, TopicTestData.Examples, TestContext.Current.CancellationToken).Accuracy);
            Assert.Equal("varzesh", classifier.Classify(TopicTestData.Football)[0].Topic.Id);
        }
    }

    [Fact]
    public void Names_come_from_the_options_then_from_the_newsroom_sections()
    {
        var options = new TopicTrainerOptions { Topics = [new Topic("varzesh", "ورزش", "Sport") { MediaTopics = ["15000000"] }] };
        TopicClassifier classifier = Train([.. TopicTestData.Examples, new TopicExample("قرآن", "religion")], options);
        Assert.Equal("ورزش", classifier.Topics.Single(t => t.Id == "varzesh").PersianName);
        Assert.Equal("دین و اندیشه", classifier.Topics.Single(t => t.Id == "religion").PersianName);
        Assert.Equal("salamat", classifier.Topics.Single(t => t.Id == "salamat").PersianName);
    }

    [Fact]
    public void A_second_topic_gets_its_share()
    {
        TopicExample[] examples = [.. TopicTestData.Examples.Select(e => e.Label == "salamat" ? e with { Second = "varzesh" } : e)];
        TopicClassifier plain = Train(TopicTestData.Examples), shared = Train(examples);
        string text = TopicTestData.Examples.First(e => e.Label == "salamat").Text;
        Assert.Equal("salamat", shared.Classify(text)[0].Topic.Id);
        Assert.Equal("varzesh", shared.Classify(text)[1].Topic.Id);
        Assert.True(Of(shared) > Of(plain));

        float Of(TopicClassifier c) => c.Classify(text).Single(s => s.Topic.Id == "varzesh").Probability;
    }

    [Fact]
    public void Weights_move_the_answer()
    {
        const string Ambiguous = "پزشکان و بازار";
        var heavy = new TopicTrainerOptions { LabelWeights = new Dictionary<string, float> { ["salamat"] = 10 } };
        Assert.True(Of(Train(TopicTestData.Examples, heavy)) > Of(Train(TopicTestData.Examples)));
        Assert.True(
            Of(Train(TopicTestData.Examples.Select(e => e.Label == "salamat" ? e with { Weight = 10 } : e)))
            > Of(Train(TopicTestData.Examples)));

        float Of(TopicClassifier c) => c.Classify(Ambiguous).Single(s => s.Topic.Id == "salamat").Probability;
    }

    [Fact]
    public void Probabilities_of_a_few_examples_mean_what_they_say()
    {
        // One word of four tells the label, and the others tell now this, now that.
        var options = new TopicTrainerOptions { SectionWeight = 0, StyleWeight = 0 };
        TopicExample[] examples = Draw(36, seed: 1), tested = Draw(600, seed: 2);
        double raw = Error(options with { Confidence = 1 }), calibrated = Error(options);
        Assert.True(calibrated < raw / 2, $"{calibrated} off, and {raw} with scores as they are");

        double Error(TopicTrainerOptions with) => TopicEvaluation.Evaluate(Train(examples, with), tested, TestContext.Current.CancellationToken).CalibrationError;

        static TopicExample[] Draw(int count, ulong seed)
        {
            var random = new DeterministicRandom(seed);
            return [.. Enumerable.Range(0, count).Select(i => new TopicExample($"{Word(i % 3, ref random)}، {Word(random.Below(3), ref random)}، {Word(random.Below(3), ref random)}، {Word(random.Below(3), ref random)}", $"{i % 3}"))];
        }

        static string Word(int label, ref DeterministicRandom random) => string.Concat("بپت"[label], "شسفق"[random.Below(4)], "کلم"[random.Below(3)]);
    }

    [Fact]
    public void Bad_data_is_named()
    {
        Assert.Contains("no examples", Failure([]), StringComparison.Ordinal);
        Assert.Contains("None of the 2 examples has a word", Failure([new("", "a"), new(" … ", "b")]), StringComparison.Ordinal);
        Assert.Contains("one label 'varzesh'", Failure(TopicTestData.Examples.Where(e => e.Label == "varzesh")), StringComparison.Ordinal);
        Assert.Contains("Example 1 has half a surrogate pair", Failure([new("متن", "a\uD83D"), new("متن", "b")]), StringComparison.Ordinal);
        Assert.Contains("Example 2 has half a surrogate pair", Failure([new("متن", "a"), new("متن", "b") { Second = "\uDE00" }]), StringComparison.Ordinal);
        Assert.Contains("4097 labels", Failure(Enumerable.Range(0, 4097).Select(i => new TopicExample("متن", $"{i}"))), StringComparison.Ordinal); // a file of them could not be loaded
        Assert.Contains("Example 2 has no label", Failure([new("متن", "a"), new("متن", " ")]), StringComparison.Ordinal);
        Assert.Contains("Example 1 has the weight", Failure([new("متن", "a") { Weight = float.NaN }]), StringComparison.Ordinal);

        string Failure(IEnumerable<TopicExample> examples) => Assert.Throws<ArgumentException>(() => Train(examples)).Message;
    }

    [Fact]
    public void Empty_texts_are_left_out()
    {
        TopicExample[] withEmpty = [.. TopicTestData.Examples, new("", "varzesh"), new("…", "salamat")];
        Assert.Equal(TopicTestData.Bytes(Train(TopicTestData.Examples)), TopicTestData.Bytes(Train(withEmpty)));
    }

    [Fact]
    public void Options_out_of_range_are_named_before_anything_is_read()
    {
        TopicTrainerOptions good = new();
        (string Name, TopicTrainerOptions Bad)[] cases =
        [
            ("LabelWeights", good with { LabelWeights = new Dictionary<string, float> { ["a"] = -1 } }),
            ("LabelWeights", good with { LabelWeights = null! }),
            ("Balance", good with { Balance = 2 }),
            ("Balance", good with { Balance = float.NaN }),
            ("HeadlineWeight", good with { HeadlineWeight = 0 }),
            ("StyleWeight", good with { StyleWeight = -1 }),
            ("SourceWeight", good with { SourceWeight = float.PositiveInfinity }),
            ("SectionWeight", good with { SectionWeight = -1 }),
            ("NetworkWeight", good with { NetworkWeight = -1 }),
            ("SecondShare", good with { SecondShare = 0.6f }),
            ("OpeningShare", good with { OpeningShare = -1 }),
            ("LatentDimensions", good with { LatentDimensions = 12 }),
            ("LatentWeight", good with { LatentWeight = 0 }),
            ("Regularization", good with { Regularization = 0 }),
            ("Passes", good with { Passes = 0 }),
            ("MinimumDocuments", good with { MinimumDocuments = 0 }),
            ("MaximumFeatures", good with { MaximumFeatures = 0 }),
        ];
        Assert.All(cases, c => Assert.Equal(c.Name, Assert.ThrowsAny<ArgumentException>(() => new TopicTrainer(c.Bad)).ParamName));
    }

    [Fact]
    public void Texts_without_labels_teach_which_words_go_together()
    {
        // The examples have «شمشیربازان» as often in either topic; the unlabelled texts have it among the words of sport only.
        string[] sport = ["تیم", "گل", "مسابقه", "بازیکن", "حریف", "مدال"], money = ["بانک", "بورس", "قیمت", "تورم", "سهام", "دلار"];
        TopicExample[] examples =
        [
            .. Enumerable.Range(0, 60).Select(i => new TopicExample($"{sport[i % 6]} {sport[i / 6 % 6]}{(i % 10 == 0 ? " شمشیربازان" : "")}", "varzesh")),
            .. Enumerable.Range(0, 60).Select(i => new TopicExample($"{money[i % 6]} {money[i / 6 % 6]}{(i % 10 == 0 ? " شمشیربازان" : "")}", "eghtesad")),
        ];
        string[] unlabelled =
        [
            .. Enumerable.Range(0, 300).Select(i => $"{sport[i % 6]} {sport[i / 6 % 6]} شمشیربازان {sport[i / 36 % 6]}"),
            .. Enumerable.Range(0, 300).Select(i => $"{money[i % 6]} {money[i / 6 % 6]} {money[i / 36 % 6]}"),
        ];
        float untaught = Sport(TopicTestData.Train(examples));
        TopicClassifier taught = new TopicTrainer().Train(examples, unlabelled, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(Sport(taught) > untaught + 0.1f, $"{Sport(taught)} after {untaught}");
        Assert.Equal(TopicTestData.Bytes(taught), TopicTestData.Bytes(new TopicTrainer().Train(examples, unlabelled, cancellationToken: TestContext.Current.CancellationToken)));

        static float Sport(TopicClassifier c) => c.Classify("شمشیربازان").Single(s => s.Topic.Id == "varzesh").Probability;
    }

    [Fact]
    public void A_teacher_hands_on_what_it_knows()
    {
        // No example has «شمشیربازان»; the teacher knows the word, and half believes it a matter of health.
        var teacher = new OneWordTeacher("شمشیربازان", [new(new Topic("varzesh"), 0.6f), new(new Topic("salamat"), 0.4f)], [new(new Topic("eghtesad"), 1)]);
        string[] unlabelled = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? $"شمشیربازان در شهر {i} آمدند" : $"فروشندگان در شهر {i} آمدند"), "…"];
        TopicClassifier taught = new TopicTrainer().Train(TopicTestData.Examples, unlabelled, teacher, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Null(taught.Model.Background);
        Assert.Equal(["varzesh", "salamat", "eghtesad"], taught.Classify("شمشیربازان").Select(s => s.Topic.Id));
        Assert.Equal("eghtesad", taught.Classify("فروشندگان")[0].Topic.Id);
        Assert.Equal(1, TopicEvaluation.Evaluate(taught, TopicTestData.Examples, TestContext.Current.CancellationToken).Accuracy);

        var stranger = new OneWordTeacher("", [new(new Topic("honar"), 1)], []);
        string message = Assert.Throws<ArgumentException>(() => new TopicTrainer().Train(TopicTestData.Examples, unlabelled, stranger, null, TestContext.Current.CancellationToken)).Message;
        Assert.Contains("'honar'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Looks_tell_the_house_where_they_count()
    {
        // One house files under its own label whatever it writes about; it is known by its Arabic letters and its opening formula.
        TopicExample[] examples =
        [
            .. TopicTestData.Examples.Select(e => e with { Label = "one" }),
            .. TopicTestData.Examples.Select(e => new TopicExample("شهر- " + e.Text.Replace('ی', 'ي').Replace('ک', 'ك'), "other") { Headline = e.Headline }),
        ];
        const string Story = "کارگران شرکت تازه‌ای در شمال کشور دست به کار شدند.";
        TopicClassifier seeing = Train(examples, new() { SectionWeight = 0 }), blind = Train(examples, new() { StyleWeight = 0 });
        Assert.Equal("one", seeing.Classify(Story)[0].Topic.Id);
        Assert.Equal("other", seeing.Classify("شهر- " + Story.Replace('ی', 'ي').Replace('ک', 'ك'))[0].Topic.Id);
        Assert.Equal(blind.Classify(Story), blind.Classify(Story.Replace('ی', 'ي').Replace('ک', 'ك')));
    }

    [Fact]
    public void A_named_desk_tells_where_its_house_files()
    {
        // Both desks write about the same with the same words; one word in sixty names the desk.
        var options = new TopicTrainerOptions { SectionWeight = 0 };
        TopicExample[] examples = [.. Enumerable.Range(0, 200).Select(Story)], tested = [.. Enumerable.Range(200, 100).Select(Story)];
        double seeing = TopicEvaluation.Evaluate(Train(examples, options), tested, TestContext.Current.CancellationToken).Accuracy;
        double blind = TopicEvaluation.Evaluate(Train(examples, options with { StyleWeight = 0 }), tested, TestContext.Current.CancellationToken).Accuracy;
        Assert.True(seeing > 0.97, $"{seeing} with looks");
        Assert.True(seeing > blind, $"{blind} without");

        static TopicExample Story(int i)
        {
            var random = new DeterministicRandom((ulong)i);
            var words = new string[60];
            foreach (ref string word in words.AsSpan())
            {
                word = TopicTestData.Word(random.Below(2), random.Below(64));
            }

            words[random.Below(40)] = $"خبرنگار {(i % 2 == 0 ? "شهری" : "کشوری")} ما";
            words[random.Below(20) + 40] = i % 3 == 0 ? "شهری" : "کشوری"; // elsewhere the word says nothing
            return new TopicExample(string.Join(' ', words), i % 2 == 0 ? "a" : "b");
        }
    }

    [Fact]
    public void Margins_are_learnt_where_looks_count_and_probabilities_elsewhere()
    {
        TopicExample[] examples = [.. Enumerable.Range(0, 400).Select(i => new TopicExample("خبر تازه شهر", i % 10 < 7 ? "a" : "b"))];
        var options = new TopicTrainerOptions { SectionWeight = 0, Balance = 0, Confidence = 1 };
        Assert.Equal(0.7f, Best(options with { StyleWeight = 0 }), 0.01f);
        float margin = 4 * 0.4f; // of a share of 0.7: 2·0.7 − 1, on either side
        Assert.Equal(1 / (1 + MathF.Exp(-2 * margin)), Best(options), 0.01f);

        float Best(TopicTrainerOptions with) => Train(examples, with).Classify("خبر تازه شهر")[0].Probability;
    }

    [Fact]
    public void Words_of_many_examples_count_by_what_they_tell()
    {
        var options = new TopicTrainerOptions { SourceWeight = 0, NetworkWeight = 0, StyleWeight = 0, Passes = 1, ShiftLabels = false };
        float few = Ratio(4999), many = Ratio(5000);
        Assert.Equal(1, few, 0.1f);
        Assert.True(many > 3, $"a word that tells the label counts {many} times as much as one that is as rare and does not");

        float Ratio(int count)
        {
            TopicClassifier classifier = Train(Enumerable.Range(0, count).Select(i => new TopicExample(i % 2 == 0 ? $"نان {(i % 4 == 0 ? "گران" : "کاه")}" : $"تیم {(i % 4 == 1 ? "گران" : "کاه")}", i % 2 == 0 ? "a" : "b")), options);
            return Rarity("نان") / Rarity("گران");

            float Rarity(string word) => classifier.Model.Features.Single(feature => feature.Key == FeatureHash.KeyOf(FeatureHash.Word(word.Aggregate(0UL, FeatureHash.Extend)))).Rarity;
        }
    }

    [Fact]
    public void Reports_progress_and_stops_when_asked()
    {
        var reports = new List<TopicTrainingProgress>();
        new TopicTrainer().Train(TopicTestData.Examples, new Recorder(reports.Add), TestContext.Current.CancellationToken);
        Assert.Equal(new TopicTrainingProgress(TopicTrainingStage.Reading, 18, 18), reports[0]);
        const int Passes = 200; // so few are visited often
        Assert.Equal(new TopicTrainingProgress(TopicTrainingStage.Learning, Passes, Passes), reports[^1]);

        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => new TopicTrainer().Train(
            TopicTestData.Examples,
            new Recorder(p => { if (p is { Stage: TopicTrainingStage.Learning, Done: 2 }) { source.Cancel(); } }),
            source.Token));
    }

    private static TopicClassifier Train(IEnumerable<TopicExample> examples, TopicTrainerOptions? options = null) => TopicTestData.Train(examples, options);

    private sealed class OneWordTeacher(string word, TopicScore[] withWord, TopicScore[] without) : ITopicClassifier
    {
        public IReadOnlyList<Topic> Topics { get; } = [.. withWord.Concat(without).Select(s => s.Topic)];

        public int Classify(ReadOnlySpan<char> text, ReadOnlySpan<char> headline, Span<TopicScore> destination)
        {
            TopicScore[] scores = text.Contains(word, StringComparison.Ordinal) ? withWord : without;
            scores.CopyTo(destination);
            return scores.Length;
        }
    }

    private sealed class Recorder(Action<TopicTrainingProgress> record) : IProgress<TopicTrainingProgress>
    {
        public void Report(TopicTrainingProgress value) => record(value);
    }
}
