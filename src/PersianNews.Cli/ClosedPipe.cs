namespace PersianNews.Cli;

/// <summary>Tells a reader that went away (<c>persian-news … | head</c>) from output that really broke.</summary>
internal static class ClosedPipe
{
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int NoDataOnWindows = unchecked((int)0x800700E8);

    /// <summary>Whether an error came of writing to a pipe that nobody reads.</summary>
    public static bool IsCauseOf(IOException error) => error.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or NoDataOnWindows;
}
