using System.Buffers;
using Microsoft.Extensions.DependencyInjection;
using PersianNews.Articles;
using PersianNews.Dates;
using PersianNews.Extensions.DependencyInjection;
using PersianNews.Normalization;
using PersianNews.Quantities;
using PersianNews.Tokenization;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.Tests.DependencyInjection;

public class ServiceCollectionTests
{
    [Theory]
    [InlineData(typeof(ITextNormalizer), typeof(PersianNormalizer))]
    [InlineData(typeof(ITokenizer), typeof(WordTokenizer))]
    [InlineData(typeof(ISentenceSplitter), typeof(SentenceSplitter))]
    [InlineData(typeof(IDateParser), typeof(PersianDateParser))]
    [InlineData(typeof(IQuantityParser), typeof(PersianQuantityParser))]
    [InlineData(typeof(IArticleSegmenter), typeof(ArticleSegmenter))]
    [InlineData(typeof(IQuotationFinder), typeof(QuotationFinder))]
    [InlineData(typeof(ITopicClassifier), typeof(TopicClassifier))]
    [InlineData(typeof(INewsAnalyzer), typeof(NewsAnalyzer))]
    public void Every_part_stands_behind_its_interface_as_a_singleton(Type service, Type implementation)
    {
        using ServiceProvider provider = new ServiceCollection().AddPersianNews().BuildServiceProvider(validateScopes: true);
        Assert.IsType(implementation, provider.GetRequiredService(service));
        Assert.Same(provider.GetRequiredService(service), provider.GetRequiredService(service));
    }

    // ASP.NET Core takes a parameter whose type has such a method for one to be read from the request.
    [Fact]
    public void Services_can_be_parameters_of_an_endpoint()
    {
        var services = new ServiceCollection();
        services.AddPersianNews();
        using ServiceProvider provider = services.BuildServiceProvider();
        foreach (Type service in services.Select(s => s.ServiceType))
        {
            Assert.DoesNotContain(service.GetMethods().Concat(provider.GetRequiredService(service).GetType().GetMethods()), method => method.Name is "TryParse" or "BindAsync");
        }
    }

    [Fact]
    public void What_the_application_registered_stays_and_the_analyzer_uses_it()
    {
        var own = new NoDates();
        using ServiceProvider provider = new ServiceCollection().AddSingleton<IDateParser>(own).AddPersianNews().AddPersianNews().BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<IDateParser>());
        Assert.Single(provider.GetServices<IDateParser>());
        Assert.Empty(provider.GetRequiredService<INewsAnalyzer>().Analyze(new NewsInput("در ۱۶ تیر ۱۴۰۳ آمد.") { Reference = new DateOnly(2024, 7, 1) }).Dates);
    }

    [Fact]
    public void A_classifier_of_ones_own_replaces_the_built_in_one_and_is_disposed_of()
    {
        var own = new OneTopic();
        using (ServiceProvider provider = new ServiceCollection().AddPersianNews().AddPersianNewsTopics(_ => own).BuildServiceProvider())
        {
            Assert.Same(own, provider.GetRequiredService<ITopicClassifier>());
            Assert.Equal("own", Assert.Single(provider.GetRequiredService<INewsAnalyzer>().Analyze(new NewsInput("خبر")).Topics).Topic.Id);
        }

        Assert.True(own.IsDisposed);
    }

    [Fact]
    public void Null_arguments_are_named()
    {
        Assert.Throws<ArgumentNullException>("services", () => PersianNewsServiceCollectionExtensions.AddPersianNews(null!));
        Assert.Throws<ArgumentNullException>("factory", () => new ServiceCollection().AddPersianNewsTopics(null!));
    }

    private sealed class NoDates : IDateParser
    {
        public bool TryRead(ReadOnlySpan<char> text, in DateContext context, out DateMatch match, out DateParseError error)
        {
            match = default;
            error = default;
            return false;
        }

        public void Find(ReadOnlySpan<char> text, in DateContext context, IBufferWriter<DateMatch> output)
        {
        }
    }

    private sealed class OneTopic : ITopicClassifier, IDisposable
    {
        public bool IsDisposed { get; private set; }

        public IReadOnlyList<Topic> Topics { get; } = [new Topic("own")];

        public int Classify(ReadOnlySpan<char> text, ReadOnlySpan<char> headline, Span<TopicScore> destination)
        {
            destination[0] = new TopicScore(Topics[0], 1);
            return 1;
        }

        public void Dispose() => IsDisposed = true;
    }
}
