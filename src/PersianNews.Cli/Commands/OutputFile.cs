namespace PersianNews.Cli.Commands;

/// <summary>Files that a command writes.</summary>
internal static class OutputFile
{
    /// <summary>Refuses a place where no file can be, before any work is done for it.</summary>
    /// <exception cref="UsageException">It is a folder, or its folder is not there.</exception>
    public static void MustBePossible(string option, string path)
    {
        if (path.Length == 0)
        {
            throw new UsageException($"{option}: names no file");
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"{option}: {path}: is a folder, not a file");
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"{option}: {path}: there is no folder {folder}");
        }
    }

    /// <summary>Writes a file whole or not at all: a run that is stopped leaves what was there before.</summary>
    public static void WriteWhole(string path, Action<Stream> write)
    {
        string part = path + ".part";
        try
        {
            using (FileStream stream = File.Create(part))
            {
                write(stream);
            }

            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
