using System.Threading.Channels;
using PersianNews.Cli.Input;

namespace PersianNews.Cli.Output;

/// <summary>Works batches off on several threads and writes their results in input order, with bounded memory.</summary>
internal sealed class OrderedPipeline(BatchWriter writer, int threads, bool strict)
{
    /// <summary>Runs until the input ends, a strict run meets a bad line, or the reader of the output goes away.</summary>
    /// <param name="batches">The input.</param>
    /// <param name="output">Receives the results.</param>
    /// <param name="readerIsGone">Whether nobody reads <paramref name="output"/> any more.</param>
    /// <param name="done">Told of each batch whose results are written.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The message of a strict run's bad line, else <see langword="null"/>.</returns>
    public async Task<string?> RunAsync(IAsyncEnumerable<InputBatch> batches, Stream output, Func<bool> readerIsGone, Action<BatchResult> done, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var queue = Channel.CreateBounded<Task<BatchResult>>(new BoundedChannelOptions(threads * 2) { SingleReader = true, SingleWriter = true });
        // Not disposed: a worker of a run that stopped early may still hand its slot back.
        var slots = new SemaphoreSlim(threads);
        Task reading = Task.Run(() => FeedAsync(batches, queue.Writer, slots, stop.Token), CancellationToken.None);
        try
        {
            await foreach (Task<BatchResult> next in queue.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                BatchResult result = await next.ConfigureAwait(false);
                await WriteAsync(output, result.Bytes, cancellationToken).ConfigureAwait(false);
                done(result);
                if (result.Fatal is not null || readerIsGone())
                {
                    // Nobody waits for a read that may bring nothing for long.
                    return result.Fatal;
                }
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            while (queue.Reader.TryRead(out _))
            {
                // Let a reader that waits for room see the cancellation.
            }
        }

        await reading.ConfigureAwait(false);
        return null;
    }

    // The system's message does not say where it could not write.
    private static async ValueTask WriteAsync(Stream output, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await output.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException broken && !ClosedPipe.IsCauseOf(broken)))
        {
            throw new IOException($"standard output: {e.Message}", e);
        }
    }

    private async Task FeedAsync(IAsyncEnumerable<InputBatch> batches, ChannelWriter<Task<BatchResult>> queue, SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (InputBatch batch in batches.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
                Task<BatchResult> work = Task.Run(
                    () =>
                    {
                        try
                        {
                            return writer.Process(batch, strict);
                        }
                        finally
                        {
                            slots.Release();
                        }
                    },
                    CancellationToken.None);
                await queue.WriteAsync(work, cancellationToken).ConfigureAwait(false);
            }

            queue.TryComplete();
        }
        catch (Exception e)
        {
            // A broken source ends the run, but what was read before it is still written.
            queue.TryComplete(e is OperationCanceledException ? null : e);
            throw;
        }
    }
}
