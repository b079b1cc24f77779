namespace PersianNews.Cli;

/// <summary>How a run of the command ends.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>The command line is wrong; standard error says what.</summary>
    public const int Usage = 1;

    /// <summary>Input or output broke, or a bad line ended a strict run.</summary>
    public const int Broken = 2;
}
