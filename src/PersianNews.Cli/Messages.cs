namespace PersianNews.Cli;

/// <summary>Lines on standard error.</summary>
internal static class Messages
{
    /// <summary>Writes one line that names the command.</summary>
    public static void Write(string message) => WritePlain("persian-news: " + message.ReplaceLineEndings(" "));

    /// <summary>Writes one line. Where standard error is closed nobody wants to know.</summary>
    public static void WritePlain(string line)
    {
        try
        {
            Console.Error.WriteLine(line);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>The message without the name of a parameter, which a person at a terminal did not write.</summary>
    public static string Plain(ArgumentException e) =>
        e.ParamName is null ? e.Message : e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal);
}
