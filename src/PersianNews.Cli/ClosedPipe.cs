using System.Runtime.InteropServices;

namespace PersianNews.Cli;

/// <summary>Tells a reader that went away (<c>persian-news … | head</c>) from output that really broke.</summary>
internal static class ClosedPipe
{
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int NoDataOnWindows = unchecked((int)0x800700E8);
    private const int StandardOutput = 1;
    private const short Error = 0x8;
    private const short HangUp = 0x10;

    /// <summary>Whether an error came of writing to a pipe that nobody reads.</summary>
    public static bool IsCauseOf(IOException error) => error.HResult is BrokenPipeOnUnix or BrokenPipeOnWindows or NoDataOnWindows;

    /// <summary>
    /// Whether nobody reads standard output any more. The runtime's own stream does not tell: it passes over what it cannot write to a
    /// pipe. Always false on Windows, where there is no such question: there the next write fails (see <see cref="Output.StandardOutput"/>).
    /// </summary>
    public static bool ReaderIsGone()
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        var output = new PollDescriptor { Descriptor = StandardOutput };
        return Poll(ref output, 1, 0) > 0 && (output.Events & (Error | HangUp)) != 0;
    }

    [DllImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Poll(ref PollDescriptor descriptors, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Asked;
        public short Events;
    }
}
