namespace PersianNews.Cli.Commands;

/// <summary>Checks of the files that a command line names.</summary>
internal static class InputFile
{
    /// <summary>Refuses a file that is not there.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public static void MustExist(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException(Directory.Exists(path) ? $"{path}: is a folder, not a file" : $"{path}: no such file");
        }
    }
}
