namespace PersianNews.Cli.Input;

/// <summary>What the command takes at the most.</summary>
internal static class InputLimits
{
    /// <summary>The longest line of JSON Lines, in bytes.</summary>
    public const int LineBytes = 16 << 20;

    /// <summary>What is wrong with a line that is longer.</summary>
    public static string LineTooLong => $"a line of more than {LineBytes >> 20} MiB";

    /// <summary>The longest plain-text document, in bytes.</summary>
    public const int FileBytes = 1 << 30;
}
