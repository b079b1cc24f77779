namespace PersianNews.Cli;

/// <summary>Lines on standard error.</summary>
internal static class Messages
{
    /// <summary>Writes one line that names the command.</summary>
    public static void Write(string message) => Console.Error.WriteLine("persian-news: " + message.ReplaceLineEndings(" "));
}
