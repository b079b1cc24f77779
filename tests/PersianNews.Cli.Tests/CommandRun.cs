using System.Diagnostics;
using System.Text;

namespace PersianNews.Cli.Tests;

/// <summary>Runs the command as a process, the way its users do.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "persian-news.dll");

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of standard error.</summary>
    public string[] ErrorLines => Error.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs with text on standard input.</summary>
    public static Task<CommandRun> WithInputAsync(string input, params string[] arguments) => WithInputAsync(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs with bytes on standard input.</summary>
    public static async Task<CommandRun> WithInputAsync(byte[] input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Command, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The command may end before it has read everything: that is for the caller to judge by its exit code.
        }

        await process.WaitForExitAsync();
        return new CommandRun(process.ExitCode, await output, await error);
    }
}
