using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PersianNews;

/// <summary>Analyses streams of articles.</summary>
public static class NewsAnalyzerStreaming
{
    // Articles that wait for their turn, per worker: enough that one long article does not stop the others.
    private const int Waiting = 8;

    /// <summary>
    /// Analyses articles on several threads and gives the results in the order of the source. Memory stays bounded: the source is read only
    /// as far ahead as the results are taken.
    /// </summary>
    /// <remarks>
    /// An article whose analysis throws (only a part that the caller plugged in can) comes out in its place with
    /// <see cref="NewsArticle.Error"/> set, and the run goes on. When the source itself throws, what was read before is delivered first, and
    /// then its exception.
    /// </remarks>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="articles">The source.</param>
    /// <param name="degreeOfParallelism">How many articles are analysed at a time; 0 for one per core.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degreeOfParallelism"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static IAsyncEnumerable<NewsArticle> AnalyzeAsync(this INewsAnalyzer analyzer, IAsyncEnumerable<NewsInput> articles, int degreeOfParallelism = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfNegative(degreeOfParallelism);
        return Run(analyzer, articles, degreeOfParallelism == 0 ? Environment.ProcessorCount : degreeOfParallelism, cancellationToken);
    }

    /// <summary>Does the same with a source that does not wait, such as a list, or lines of a file that are read one by one.</summary>
    /// <inheritdoc cref="AnalyzeAsync(INewsAnalyzer, IAsyncEnumerable{NewsInput}, int, CancellationToken)"/>
    public static IAsyncEnumerable<NewsArticle> AnalyzeAsync(this INewsAnalyzer analyzer, IEnumerable<NewsInput> articles, int degreeOfParallelism = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return analyzer.AnalyzeAsync(Give(articles), degreeOfParallelism, cancellationToken);
    }

#pragma warning disable CS1998 // The source does not wait.
    private static async IAsyncEnumerable<NewsInput> Give(IEnumerable<NewsInput> articles)
#pragma warning restore CS1998
    {
        foreach (NewsInput article in articles)
        {
            yield return article;
        }
    }

    private static async IAsyncEnumerable<NewsArticle> Run(INewsAnalyzer analyzer, IAsyncEnumerable<NewsInput> articles, int workers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var results = Channel.CreateBounded<Task<NewsArticle>>(new BoundedChannelOptions(workers * Waiting) { SingleReader = true, SingleWriter = true });
        Task feeding = FeedAsync(analyzer, articles, workers, results.Writer, stop.Token);
        try
        {
            await foreach (Task<NewsArticle> result in results.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return await result.ConfigureAwait(false);
            }
        }
        finally
        {
            // The caller may leave early: nothing of ours goes on behind its back.
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task FeedAsync(INewsAnalyzer analyzer, IAsyncEnumerable<NewsInput> articles, int workers, ChannelWriter<Task<NewsArticle>> results, CancellationToken cancellationToken)
    {
        using var free = new SemaphoreSlim(workers, workers);
        Exception? failure = null;
        try
        {
            await foreach (NewsInput input in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await free.WaitAsync(cancellationToken).ConfigureAwait(false);
                Task<NewsArticle> result = Task.Run(() => AnalyzeOne(analyzer, input, free), CancellationToken.None);
                await results.WriteAsync(result, cancellationToken).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // The exception travels through the channel to the reader.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        results.Complete(failure);

        // The semaphore must outlive the workers that release it.
        for (int i = 0; i < workers; i++)
        {
            await free.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static NewsArticle AnalyzeOne(INewsAnalyzer analyzer, NewsInput input, SemaphoreSlim free)
    {
        try
        {
            return analyzer.Analyze(input);
        }
#pragma warning disable CA1031 // One article must not end the run; its result says what happened.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new NewsArticle { Input = input, Error = exception };
        }
        finally
        {
            free.Release();
        }
    }
}
