using Xunit;

namespace PersianNews.Tests.Analyzer;

public class StreamingTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public async Task Results_come_in_the_order_of_the_source(int workers)
    {
        int next = 0;
        await foreach (NewsArticle article in NewsAnalyzer.Default.AnalyzeAsync(Source(300), workers, None))
        {
            Assert.Equal(next.ToString(), article.Input.Id);
            Assert.Equal(next, (int)Assert.Single(article.Quantities).Value);
            next++;
        }

        Assert.Equal(300, next);
    }

    [Fact]
    public async Task A_list_is_a_source_as_well()
    {
        var ids = new List<string?>();
        await foreach (NewsArticle article in NewsAnalyzer.Default.AnalyzeAsync(Enumerable.Range(0, 100).Select(i => new NewsInput("خبر") { Id = $"{i}" }), cancellationToken: None))
        {
            ids.Add(article.Input.Id);
        }

        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"{i}"), ids);
        Assert.Throws<ArgumentNullException>("articles", () => NewsAnalyzer.Default.AnalyzeAsync((IEnumerable<NewsInput>)null!, cancellationToken: None));
        Assert.Throws<ArgumentNullException>("analyzer", () => ((INewsAnalyzer)null!).AnalyzeAsync([], cancellationToken: None));
    }

    [Fact]
    public async Task An_article_that_fails_says_so_in_its_place_and_the_run_goes_on()
    {
        var results = new List<NewsArticle>();
        await foreach (NewsArticle article in new Fragile().AnalyzeAsync(Source(50), 3, None))
        {
            results.Add(article);
        }

        Assert.Equal(50, results.Count);
        Assert.Equal(["13"], results.Where(a => a.Error is not null).Select(a => a.Input.Id!));
        Assert.IsType<InvalidDataException>(results[13].Error);
    }

    [Fact]
    public async Task The_source_s_own_failure_comes_behind_what_it_gave()
    {
        int read = 0;
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (NewsArticle _ in NewsAnalyzer.Default.AnalyzeAsync(Source(20, breaks: true), 2, None))
            {
                read++;
            }
        });
        Assert.Equal(20, read);
    }

    [Fact]
    public async Task The_source_is_read_only_as_far_ahead_as_results_are_taken()
    {
        int given = 0;
        int taken = 0;
        await foreach (NewsArticle _ in NewsAnalyzer.Default.AnalyzeAsync(Source(2000, onGive: () => given++), 2, None))
        {
            taken++;
            await Task.Yield();
            Assert.InRange(given - taken, -1, 40);
        }
    }

    [Fact]
    public async Task It_can_be_stopped_and_left()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (NewsArticle article in NewsAnalyzer.Default.AnalyzeAsync(Source(int.MaxValue), 2, stop.Token))
            {
                if (article.Input.Id == "7")
                {
                    await stop.CancelAsync();
                }
            }
        });
        bool closed = false;
        await foreach (NewsArticle _ in NewsAnalyzer.Default.AnalyzeAsync(Source(int.MaxValue, onClose: () => closed = true), 2, None))
        {
            break;
        }

        Assert.True(closed);
    }

    private static async IAsyncEnumerable<NewsInput> Source(int count, bool breaks = false, Action? onGive = null, Action? onClose = null)
    {
        try
        {
            for (int i = 0; i < count; i++)
            {
                if (i % 50 == 0)
                {
                    await Task.Yield();
                }

                onGive?.Invoke();
                yield return new NewsInput($"وی گفت: {i} نفر آمدند.") { Id = i.ToString() };
            }

            if (breaks)
            {
                throw new IOException("the source broke");
            }
        }
        finally
        {
            onClose?.Invoke();
        }
    }

    private sealed class Fragile : INewsAnalyzer
    {
        public NewsArticle Analyze(NewsInput input) => input.Id == "13" ? throw new InvalidDataException() : NewsAnalyzer.Default.Analyze(input);
    }
}
