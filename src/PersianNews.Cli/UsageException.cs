namespace PersianNews.Cli;

/// <summary>Something the caller of the command got wrong; the message is one line and names it.</summary>
internal sealed class UsageException(string message) : Exception(message);
