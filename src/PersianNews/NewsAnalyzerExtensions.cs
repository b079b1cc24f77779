namespace PersianNews;

/// <summary>Conveniences over any <see cref="INewsAnalyzer"/>.</summary>
public static class NewsAnalyzerExtensions
{
    /// <summary>Analyses a text that is all there is: no key, no headline apart, no day of publication.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="text">The page or the bare article.</param>
    public static NewsArticle Analyze(this INewsAnalyzer analyzer, string text)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(text);
        return analyzer.Analyze(new NewsInput(text));
    }
}
