using System.Security.Cryptography;
using PersianNews.Tests.Support;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.Tests.Topics;

public sealed class TopicClassifierTests
{
    private static readonly TopicClassifier Own = TopicTestData.Train(TopicTestData.Examples);

    [Fact]
    public void Default_knows_the_ten_newsroom_sections()
    {
        Assert.Equal(
            ["accidents", "culture", "economy", "health", "politics", "religion", "science-technology", "society", "sports", "world"],
            TopicClassifier.Default.Topics.Select(t => t.Id).Order(StringComparer.Ordinal));
        Assert.All(TopicClassifier.Default.Topics, t => Assert.Equal(NewsTopics.Find(t.Id)!.MediaTopics, t.MediaTopics));
        Assert.Equal("ورزشی", TopicClassifier.Default.Topics.Single(t => t.Id == "sports").PersianName);
    }

    [Theory]
    [InlineData("sports", "تیم فوتبال سپیدرود با گل دقیقه نود مهاجمش پیروز شد و سرمربی از بازیکنان تشکر کرد.")]
    [InlineData("economy", "قیمت سکه و دلار در بازار آزاد امروز پایین آمد و شاخص بورس رشد کرد.")]
    [InlineData("health", "پزشکان می‌گویند واکسن آنفلوآنزا خطر بستری شدن بیماران را در بیمارستان کم می‌کند.")]
    [InlineData("politics", "نمایندگان مجلس شورای اسلامی درباره رأی اعتماد به وزیر پیشنهادی رئیس جمهور بحث کردند.")]
    [InlineData("culture", "فیلم تازه این کارگردان سینما در جشنواره فیلم فجر اکران شد و بازیگرانش سیمرغ گرفتند.")]
    [InlineData("accidents", "در برخورد دو خودرو سواری در جاده پنج نفر کشته شدند و اورژانس مصدومان حادثه را به بیمارستان برد.")]
    [InlineData("religion", "طلاب حوزه علمیه در آیین عزاداری امام حسین (ع) قرآن و دعا خواندند.")]
    [InlineData("science-technology", "این شرکت نسخه تازه گوشی هوشمند خود را با پردازنده سریع‌تر و دوربین هوش مصنوعی رونمایی کرد.")]
    public void Default_files_plain_cases(string expected, string text)
    {
        Assert.Equal(expected, TopicClassifier.Default.Classify(text)[0].Topic.Id);
    }

    [Fact]
    public void Scores_are_sorted_probabilities()
    {
        TopicScore[] scores = Own.Classify(TopicTestData.Football, TopicTestData.FootballHeadline);
        Assert.Equal(3, scores.Length);
        Assert.Equal("varzesh", scores[0].Topic.Id);
        Assert.Equal(1, scores.Sum(s => s.Probability), 5);
        Assert.Equal(scores.OrderByDescending(s => s.Probability), scores);
        Assert.Equal(3, scores.Select(s => s.Topic.Id).Distinct().Count());
    }

    [Fact]
    public void Writes_as_many_as_fit()
    {
        TopicScore[] all = Own.Classify(TopicTestData.Football);
        var two = new TopicScore[2];
        Assert.Equal(2, Own.Classify(TopicTestData.Football, two));
        Assert.Equal(all[..2], two);
        Assert.Equal(0, Own.Classify(TopicTestData.Football, []));
        var ten = new TopicScore[10];
        Assert.Equal(3, Own.Classify(TopicTestData.Football, ten));
        Assert.Equal(default, ten[3]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("qwzx ;;; \uD800")]
    public void Text_that_says_nothing_is_uncertain_but_has_scores(string text)
    {
        TopicScore[] scores = Own.Classify(text);
        Assert.Equal(3, scores.Length);
        Assert.Equal(1, scores.Sum(s => s.Probability), 5);
        Assert.Null(Own.Best(text));
    }

    [Fact]
    public void Best_honours_its_threshold()
    {
        float probability = Own.Classify(TopicTestData.Football)[0].Probability;
        Assert.Null(Own.Best(TopicTestData.Football, uncertainBelow: probability + 0.01f));
        Assert.Equal("varzesh", Own.Best(TopicTestData.Football, uncertainBelow: probability - 0.01f)!.Value.Topic.Id);
    }

    [Fact]
    public void Headline_counts_more_than_the_same_words_below()
    {
        const string Mixed = "بانک مرکزی نرخ سود را بالا برد. تیم والیبال پیروز شد.";
        float Sport(string text, string headline) => Own.Classify(text, headline).Single(s => s.Topic.Id == "varzesh").Probability;
        Assert.True(Sport(Mixed, "گل پیروزی تیم فوتبال") > Sport(Mixed + " گل پیروزی تیم فوتبال", ""));
    }

    [Theory]
    [InlineData("می\u200Cگویند برنامه\u200Cهای تازه", "می گویند برنامه های تازه")]
    [InlineData("كتاب\u200Cهاي يک ملّت", "کتاب‌های یک ملت")]
    [InlineData("کتـــاب", "کتاب")]
    [InlineData("۱۴۰۳", "1404")]
    public void Spelling_does_not_show(string one, string other)
    {
        TopicClassifier words = TopicTestData.Train(TopicTestData.Examples, new() { StyleWeight = 0 });
        Assert.Equal(words.Classify(one), words.Classify(other));
        Assert.Equal(TopicClassifier.Default.Classify(one), TopicClassifier.Default.Classify(other));
    }

    [Fact]
    public void Saved_and_loaded_it_answers_the_same()
    {
        using var file = new MemoryStream();
        Own.Save(file);
        file.Position = 0;
        TopicClassifier loaded = TopicClassifier.Load(file);
        foreach (TopicExample example in TopicTestData.Examples)
        {
            Assert.Equal(Own.Classify(example.Text, example.Headline), loaded.Classify(example.Text, example.Headline));
        }

        using var again = new MemoryStream();
        loaded.Save(again);
        Assert.Equal(file.ToArray(), again.ToArray());
    }

    [Fact]
    public void The_default_saved_and_loaded_doubts_the_same()
    {
        using var file = new MemoryStream();
        TopicClassifier.Default.Save(file);
        file.Position = 0;
        TopicClassifier loaded = TopicClassifier.Load(file);
        foreach (string text in new[] { "دلار", "دلار و سکه", "قیمت سکه و دلار در بازار آزاد امروز پایین آمد و شاخص بورس رشد کرد." })
        {
            Assert.Equal(TopicClassifier.Default.Classify(text), loaded.Classify(text));
        }
    }

    [Theory]
    [InlineData("بله")]
    [InlineData("خبر")]
    [InlineData("امروز")]
    public void A_few_words_that_could_stand_anywhere_are_filed_nowhere(string text) => Assert.Null(TopicClassifier.Default.Best(text));

    [Fact]
    public void Load_tells_foreign_broken_and_newer_files_apart()
    {
        using var file = new MemoryStream();
        Own.Save(file);
        byte[] good = file.ToArray();

        Assert.Contains("not a topic model", Failure([]), StringComparison.Ordinal);
        Assert.Contains("not a topic model", Failure("PK\u0003\u0004 a zip of ML.NET"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("within the header", Failure(good[..20]), StringComparison.Ordinal);
        Assert.Contains($"of {good.Length - 48} bytes", Failure(good[..^1]), StringComparison.Ordinal);

        byte[] flipped = [.. good];
        flipped[^10] ^= 4;
        Assert.Contains("checksum", Failure(flipped), StringComparison.Ordinal);

        byte[] newer = [.. good];
        newer[8] = 7;
        Assert.Contains("format 7", Failure(newer), StringComparison.Ordinal);

        byte[] unreleased = [.. good];
        unreleased[8] = 3;
        Assert.Contains("reads formats 1, 2, 4, 5 and 6", Failure(unreleased), StringComparison.Ordinal);

        byte[] huge = [.. good];
        huge[15] = 0x7F;
        Assert.Contains("it ends after", Failure(huge), StringComparison.Ordinal);
    }

    [Fact]
    public void Loads_the_format_before_style()
    {
        TopicClassifier own = TopicTestData.Train(TopicTestData.Examples, new() { StyleWeight = 0, SectionWeight = 0 });
        using var file = new MemoryStream();
        own.Save(file);
        byte[] now = file.ToArray();

        // The first format ended the weighting four bytes earlier.
        const int Header = 48, Style = Header + 17;
        byte[] first = [.. now[..Style], .. now[(Style + 4)..]];
        first[8] = 1;
        BitConverter.TryWriteBytes(first.AsSpan(12), first.Length - Header);
        SHA256.HashData(first.AsSpan(Header), first.AsSpan(16));
        TopicClassifier loaded = TopicClassifier.Load(new MemoryStream(first));
        Assert.Equal(own.Classify(TopicTestData.Football), loaded.Classify(TopicTestData.Football));
    }

    [Fact]
    public void A_forged_body_is_either_read_or_named()
    {
        byte[] good = TopicTestData.Bytes(Own);
        var random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 500; i++)
        {
            byte[] forged = TopicTestData.Forge(good, 48 + random.Next(Math.Min(600, good.Length - 48)), (byte)random.Next(256));
            try
            {
                TopicClassifier.Load(new MemoryStream(forged)).Classify(TopicTestData.Football);
            }
            catch (InvalidDataException e)
            {
                Assert.Contains("fit together", e.Message, StringComparison.Ordinal);
                refused++;
            }
        }

        Assert.InRange(refused, 50, 450);
    }

    [Fact]
    public void Classify_allocates_nothing_once_warm()
    {
        string text = string.Join(' ', TopicTestData.Examples.Select(e => e.Text));
        var scores = new TopicScore[10];
        TopicClassifier classifier = TopicClassifier.Default;
        Assert.Equal(0, SteadyState.AllocationOf(() =>
        {
            classifier.Classify(text, TopicTestData.FootballHeadline, scores);
            classifier.Best(text);
        }));
    }

    [Fact]
    public void Many_threads_get_the_answers_of_one()
    {
        TopicScore[][] expected = [.. TopicTestData.Examples.Select(e => TopicClassifier.Default.Classify(e.Text, e.Headline))];
        Parallel.For(0, 2000, i =>
        {
            TopicExample example = TopicTestData.Examples[i % expected.Length];
            TopicClassifier classifier = i % 3 == 0 ? Own : TopicClassifier.Default; // two models share a thread's scratch
            TopicScore[] scores = classifier.Classify(example.Text, example.Headline);
            if (classifier != Own)
            {
                Assert.Equal(expected[i % expected.Length], scores);
            }
        });
    }

    [Fact]
    public void A_megabyte_without_a_space_is_one_word()
    {
        Assert.Equal(Own.Classify(new string('ب', 40)), Own.Classify(new string('ب', 1_000_000)));
    }

    private static string Failure(byte[] bytes) => Assert.Throws<InvalidDataException>(() => TopicClassifier.Load(new MemoryStream(bytes))).Message;
}
