using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace PersianNews.Cli.Output;

/// <summary>Opens standard output for results.</summary>
internal static class StandardOutput
{
    private const int OutputHandle = -11;
    private const int Pipe = 3;

    /// <summary>
    /// The stream to write to. On Windows the runtime's own passes over what it cannot write to a pipe, so a reader that went away would
    /// never be noticed: there a pipe is written to directly, and then fails in a way that <see cref="ClosedPipe"/> knows.
    /// </summary>
    public static Stream Open() => OperatingSystem.IsWindows() && OpenWindowsPipe() is { } pipe ? pipe : Console.OpenStandardOutput();

    [SupportedOSPlatform("windows")]
    private static FileStream? OpenWindowsPipe()
    {
        nint handle = GetStdHandle(OutputHandle);
        if (GetFileType(handle) != Pipe)
        {
            return null;
        }

        try
        {
            return new FileStream(new SafeFileHandle(handle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        }
        catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
        {
            // A pipe of another make, such as one for overlapped writing: the runtime's own stream can cope with it.
            return null;
        }
    }

    [DllImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetStdHandle(int which);

    [DllImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetFileType(nint file);
}
