using PersianNews.Cli.Commands;
using PersianNews.Topics;

namespace PersianNews.Cli.Topics;

/// <summary>Opens the model that <c>--model</c> names.</summary>
internal static class NamedModel
{
    /// <summary>Loads the named model, or the built-in one when none is named.</summary>
    /// <exception cref="UsageException">There is no such file, or it is not a topic model.</exception>
    public static TopicClassifier LoadOrDefault(string? path)
    {
        if (path is null)
        {
            return TopicClassifier.Default;
        }

        InputFile.MustExist(path, "--model: ");
        try
        {
            using FileStream stream = File.OpenRead(path);
            return TopicClassifier.Load(stream);
        }
        catch (InvalidDataException e)
        {
            throw new UsageException($"--model: {path}: {e.Message}");
        }
    }
}
