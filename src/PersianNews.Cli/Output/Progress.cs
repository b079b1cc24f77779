using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace PersianNews.Cli.Output;

/// <summary>Count and rate on standard error while a run lasts; silent unless that is a terminal and results go elsewhere.</summary>
internal sealed class Progress : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(250);
    private readonly Task? _shown;
    private readonly CancellationTokenSource _end = new();
    private long _count;

    private Progress(bool show) => _shown = show ? Task.Run(ShowAsync) : null;

    /// <summary>Starts to show progress where a person can see it and it disturbs no results.</summary>
    public static Progress StartIfTerminal() => new(!Console.IsErrorRedirected && Console.IsOutputRedirected);

    /// <summary>Counts documents that are done.</summary>
    public void Add(int documents) => Interlocked.Add(ref _count, documents);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        if (_shown is not null)
        {
            await _shown.ConfigureAwait(false);
        }

        _end.Dispose();
    }

    private async Task ShowAsync()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        long start = Stopwatch.GetTimestamp();
        await console.Status().StartAsync("0 documents", async status =>
        {
            while (!_end.IsCancellationRequested)
            {
                await Task.Delay(Beat, _end.Token).ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
                long count = Interlocked.Read(ref _count);
                double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                status.Status(string.Create(CultureInfo.InvariantCulture, $"{count:N0} documents, {count / seconds:N0} a second"));
            }
        }).ConfigureAwait(false);
    }
}
