using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PersianNews.Articles;
using PersianNews.Dates;
using PersianNews.Normalization;
using PersianNews.Quantities;
using PersianNews.Tokenization;
using PersianNews.Topics;

namespace PersianNews.Extensions.DependencyInjection;

/// <summary>Registers PersianNews.</summary>
public static class PersianNewsServiceCollectionExtensions
{
    /// <summary>
    /// Registers every built-in part as a singleton behind its interface. What the application has registered before stays,
    /// and the analyzer is built from whatever stands behind the interfaces.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddPersianNews(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<ITextNormalizer>(static _ => PersianNormalizer.Default);
        services.TryAddSingleton<ITokenizer>(static _ => WordTokenizer.Default);
        services.TryAddSingleton<ISentenceSplitter>(static _ => SentenceSplitter.Default);
        services.TryAddSingleton<IDateParser>(static _ => PersianDateParser.Default);
        services.TryAddSingleton<IQuantityParser>(static _ => PersianQuantityParser.Default);
        services.TryAddSingleton<IArticleSegmenter>(static _ => ArticleSegmenter.Default);
        services.TryAddSingleton<IQuotationFinder>(static _ => QuotationFinder.Default);
        services.TryAddSingleton<ITopicClassifier>(static _ => TopicClassifier.Default);
        services.TryAddSingleton<INewsAnalyzer>(static provider => new NewsAnalyzer(new NewsAnalyzerOptions
        {
            Segmenter = provider.GetRequiredService<IArticleSegmenter>(),
            Dates = ForAnalysis(provider.GetRequiredService<IDateParser>()),
            Quantities = provider.GetRequiredService<IQuantityParser>(),
            Quotations = provider.GetRequiredService<IQuotationFinder>(),
            Topics = provider.GetRequiredService<ITopicClassifier>(),
        }));
        return services;
    }

    /// <summary>Registers a topic classifier in place of the built-in one, and lets the analyzer use it.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="factory">Makes the classifier, once; the container disposes of it.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddPersianNewsTopics(this IServiceCollection services, Func<IServiceProvider, ITopicClassifier> factory)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(factory);
        services.Replace(ServiceDescriptor.Singleton(factory));
        return services.AddPersianNews();
    }

    // An application's own parser is used as it is; the built-in one lists what an analysis wants.
    private static IDateParser ForAnalysis(IDateParser registered) => ReferenceEquals(registered, PersianDateParser.Default) ? PersianDateParser.ForArticles : registered;
}
