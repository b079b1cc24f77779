namespace PersianNews.Cli.Commands;

/// <summary>Checks of the files that a command line names.</summary>
internal static class InputFile
{
    /// <summary>Refuses a file that is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="option">What the message begins with, where an option names the file.</param>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static void MustExist(string path, string option = "")
    {
        if (!File.Exists(path))
        {
            throw new UsageException(option + (path.Length == 0 ? "an empty name is no file"
                : Directory.Exists(path) ? $"{path}: is a folder, not a file"
                : path.StartsWith('-') && option.Length == 0 ? $"{path}: no such option, and no such file; see --help"
                : $"{path}: no such file"));
        }
    }
}
