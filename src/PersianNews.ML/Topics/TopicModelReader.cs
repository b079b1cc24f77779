using Microsoft.ML;
using Microsoft.ML.Data;
using PersianNews.Topics;

namespace PersianNews.ML.Topics;

/// <summary>Opens model files, and says what is wrong with one that is none of ours.</summary>
internal static class TopicModelReader
{
    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">It is none, or a broken one.</exception>
    public static MLNetTopicClassifier Read(Stream stream, IReadOnlyList<Topic> names)
    {
        var ml = new MLContext();
        Stream file = Seekable(stream);
        ITransformer? model = null;
        try
        {
            model = ml.Model.Load(file, out DataViewSchema schema);
            return Check(model, schema) is { } fault ? throw new InvalidDataException(fault) : new MLNetTopicClassifier(ml, model, names);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A broken file fails wherever ML.NET trips over it, with any kind of exception.
            (model as IDisposable)?.Dispose();
            throw new InvalidDataException($"This is not a topic model that PersianNews.ML can read: {Why(e)}", e);
        }
    }

    private static Stream Seekable(Stream stream)
    {
        if (stream.CanSeek)
        {
            return stream;
        }

        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static string? Check(ITransformer model, DataViewSchema? input)
    {
        if (input?.GetColumnOrNull(nameof(TopicInput.Headline)) is null || input.GetColumnOrNull(nameof(TopicInput.Text)) is null)
        {
            return $"it is a model of something else, which does not read the columns {nameof(TopicInput.Headline)} and {nameof(TopicInput.Text)}.";
        }

        DataViewSchema output = model.GetOutputSchema(input);
        return output.GetColumnOrNull(nameof(TopicTokens.Tokens)) is null || output.GetColumnOrNull("Score") is not { } score || !score.HasSlotNames()
            ? $"it is a model of something else, and lacks the columns {nameof(TopicTokens.Tokens)} and Score, or the names of its topics."
            : null;
    }

    // What ML.NET says of a file it cannot read is mostly about itself; the cause lies within.
    private static string Why(Exception e)
    {
        for (Exception? cause = e; cause is not null; cause = cause.InnerException)
        {
            if (cause.Message.Contains(TopicFeatureMapping.ContractFamily, StringComparison.Ordinal))
            {
                return $"its features are not {TopicFeatureMapping.Contract}, the only ones that this version of PersianNews.ML knows.";
            }

            string own = typeof(TopicModelReader).Assembly.GetName().Name + ",";
            string? missing = (cause as FileLoadException)?.FileName ?? (cause as FileNotFoundException)?.FileName;
            if (missing?.StartsWith(own, StringComparison.Ordinal) == true)
            {
                return $"it was made by another version of PersianNews.ML: {missing}.";
            }
        }

        return e.GetBaseException().Message;
    }
}
