using PersianNews.Topics.Features;
using Xunit;

namespace PersianNews.Tests.Topics.Features;

public sealed class TopicFeaturesTests
{
    private static readonly TopicWeighting Plain = new(Headline: 1, Opening: 1, OpeningWords: 0, Body: 1, Sublinear: true);

    [Theory]
    [InlineData("می\u200Cرود", "می رود")]
    [InlineData("کتاب\u200Cهای ما", "کتابهای ما")]
    [InlineData("کتاب\u200Cهای ما", "کتاب های ما")]
    [InlineData("كتــابِ عربي", "کتاب عربی")]
    [InlineData("۱۲ گل", "47 گل")]
    [InlineData("ﻻله", "لاله")]
    public void Spellings_of_one_text_have_the_same_features(string one, string other) => Assert.Equal(Read(one), Read(other));

    [Fact]
    public void A_pair_of_words_is_the_word_they_make_together()
    {
        uint whole = FeatureHash.KeyOf(FeatureHash.Word("پیامرسان".Aggregate(0UL, FeatureHash.Extend)));
        Assert.All(new[] { "پیامرسان", "پیام\u200Cرسان", "پیام رسان" }, spelling => Assert.Contains(whole, Read(spelling)));
        Assert.DoesNotContain(whole, Read("پیام، رسان"));
    }

    [Theory]
    [InlineData("بانک، مرکزی")]
    [InlineData("بانک ۱۲ مرکزی")]
    [InlineData("بانک\nمرکزی")]
    public void Words_on_both_sides_of_a_mark_are_no_pair(string text) => Assert.True(Read("بانک مرکزی").Length == Read(text).Except(Read("۱۲")).Count() + 1);

    [Fact]
    public void A_text_read_in_two_parts_has_the_features_of_the_whole()
    {
        const string Text = "بانک مرکزی نرخ سود سپرده‌ها را ۲ درصد بالا برد، و بورس پایین آمد.";
        for (int space = Text.IndexOf(' ', StringComparison.Ordinal); space > 0; space = Text.IndexOf(' ', space + 1))
        {
            List<ulong> whole = [], parts = [];
            List<float> wholeWeights = [], partWeights = [];
            var one = new Sink(whole, wholeWeights);
            var two = new Sink(parts, partWeights);
            new TopicFeatures<Sink>(1, 2, 5).Read(Text, ref one);
            var reader = new TopicFeatures<Sink>(1, 2, 5);
            reader.Read(Text.AsSpan(0, space), ref two);
            reader.Read(Text.AsSpan(space), ref two);
            Assert.Equal(whole, parts);
            Assert.Equal(wholeWeights, partWeights);
        }
    }

    [Fact]
    public void Long_words_share_their_beginning()
    {
        Assert.NotEmpty(Read("دانشگاهیان").Intersect(Read("دانشگاهی")));
        Assert.Empty(Read("دانش").Intersect(Read("دانشگاهی")));
    }

    [Fact]
    public void Headline_and_opening_count_more()
    {
        var weighting = new TopicWeighting(Headline: 3, Opening: 2, OpeningWords: 1, Body: 1, Sublinear: true);
        (_, float[] counts) = new FeatureBag().Read(weighting, "تیتر", "نخست، دوم");
        Assert.Equal([1, 2, 3], counts.Order());
    }

    [Theory]
    [InlineData("ها", 0)]
    [InlineData("کتابها", 4)]
    [InlineData("کتابهایشان", 4)]
    [InlineData("بزرگترین", 4)]
    [InlineData("تنها", 4)]
    [InlineData("مها", 3)]
    public void Endings_are_cut_off_where_a_word_stays(string word, int length) => Assert.Equal(length, WordEndings.StemLength(word));

    private readonly struct Sink(List<ulong> features, List<float> weights) : IFeatureSink
    {
        public void Add(ulong feature, float weight)
        {
            features.Add(feature);
            weights.Add(weight);
        }
    }

    private static uint[] Read(string text) => new FeatureBag().Read(Plain, "", text).Keys;
}
