using Spectre.Console;

namespace PersianNews.Cli.Output;

/// <summary>How wide and how colourful pretty output is.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Colours">Whether escape sequences may be written.</param>
internal sealed record PrettyStyle(int Width, bool Colours)
{
    /// <summary>The width, in columns, where there is no terminal to ask.</summary>
    public const int WidthOfAFile = 100;

    /// <summary>The style for this process's standard output: colours only on a terminal, none with <c>NO_COLOR</c>.</summary>
    public static PrettyStyle ForStandardOutput()
    {
        bool terminal = !Console.IsOutputRedirected;
        bool colours = terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new PrettyStyle(terminal ? Math.Max(60, Console.WindowWidth) : WidthOfAFile, colours);
    }

    /// <summary>A console that renders onto a writer.</summary>
    public IAnsiConsole ConsoleOver(TextWriter output)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
