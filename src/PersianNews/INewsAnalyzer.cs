namespace PersianNews;

/// <summary>Runs the parts of the library over one article. Implementations are immutable and safe to share between threads.</summary>
public interface INewsAnalyzer
{
    /// <summary>Analyses one article. Never throws on account of the text.</summary>
    /// <param name="input">The article.</param>
    NewsArticle Analyze(NewsInput input);
}
