using PersianNews.Topics.Features;
using Xunit;

namespace PersianNews.Tests.Topics.Features;

public sealed class DeskNamesTests
{
    private const int Aspect = 15;

    [Theory]
    [InlineData("به گزارش خبرنگار اقتصادی ما، بهای نان بالا رفت.", "اقتصادی")]
    [InlineData("به گزارش خبرنگار اقتصادي ما، بهای نان بالا رفت.", "اقتصادی")]
    [InlineData("گروه جامعه- مدرسه‌ها باز شدند.", "جامعه")]
    [InlineData("به گزارش سرویس «ورزشی» روزنامه", "ورزشی")]
    [InlineData("به گزارش سرويس ورزشي روزنامه", "ورزشی")]
    [InlineData("گروه بین‌الملل: نشست سران", "بین")]
    [InlineData("دبیر (سیاسی) نوشت", "سیاسی")]
    [InlineData("خبرنگار\u200Cپارلمانی ما نوشت", "پارلمانی")]
    public void The_word_after_who_reports_is_a_desk(string text, string desk) => Assert.Equal([FeatureOf(desk)], Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("خبرنگار")]
    [InlineData("خبرنگار ")]
    [InlineData("نان گران شد.")]
    [InlineData("خبرنگاری کار سختی است.")]
    [InlineData("همگروه او آمد.")]
    [InlineData("آن گروه ۱۲ نفر بود.")]
    [InlineData("یک گروه     اقتصادی")]
    public void Other_words_and_what_no_word_follows_are_none(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Each_desk_is_told_once_and_only_in_the_opening()
    {
        string[] four = ["جامعه", "ورزش", "سیاست", "بازار"];
        Assert.Equal([FeatureOf("جامعه")], Read("گروه جامعه نوشت: خبرنگار جامعه آمد. گروه جامعه رفت."));
        Assert.Equal(four.Select(FeatureOf), Read(string.Join(" و ", four.Append("هنر").Select(desk => $"گروه {desk}"))));
        Assert.Empty(Read(new string('ا', 695) + " خبرنگار اقتصادی"));
        Assert.Equal([FeatureOf("اقتصادی")], Read(new string('ا', 690) + " گروه اقتصادی"));
    }

    [Fact]
    public void A_desk_weighs_more_than_other_looks()
    {
        var looks = new Sink([], []);
        TopicStyle.Read([], "گروه جامعه- مدرسه‌ها باز شدند.", ref looks);
        Assert.Equal(3, looks.Weights[^1]);
        Assert.All(looks.Weights.SkipLast(1), weight => Assert.Equal(1, weight));
        Assert.Equal(looks.Features.Count, looks.Features.Distinct().Count());
    }

    private static ulong FeatureOf(string desk) => FeatureHash.Style(Aspect, desk.Aggregate(0UL, FeatureHash.Extend));

    private static List<ulong> Read(string text)
    {
        var sink = new Sink([], []);
        DeskNames.Read(Aspect, text, ref sink);
        return sink.Features;
    }

    private readonly struct Sink(List<ulong> features, List<float> weights) : IFeatureSink
    {
        public List<ulong> Features => features;

        public List<float> Weights => weights;

        public void Add(ulong feature, float weight)
        {
            features.Add(feature);
            weights.Add(weight);
        }
    }
}
