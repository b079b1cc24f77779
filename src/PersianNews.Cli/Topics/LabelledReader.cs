using PersianNews.Cli.Input;
using PersianNews.Topics;

namespace PersianNews.Cli.Topics;

/// <summary>Reads labelled articles, one JSON object a line: <c>text</c>, <c>label</c>, and where known <c>headline</c>, <c>second</c>, <c>weight</c>.</summary>
/// <param name="path">The file.</param>
internal sealed class LabelledReader(string path)
{
    /// <summary>Lines read so far whose title was not.</summary>
    public LineTally Titles { get; private set; }

    /// <summary>Reads the file lazily. Empty lines are passed over.</summary>
    /// <param name="known">The labels that may occur; null for any.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="InvalidDataException">A line is not a labelled article, or has another label; the message names file and line.</exception>
    public IEnumerable<TopicExample> Read(IReadOnlyList<Topic>? known, CancellationToken cancellation)
    {
        HashSet<string>? labels = known?.Select(topic => topic.Id).ToHashSet(StringComparer.Ordinal);
        using FileStream file = File.OpenRead(path);
        foreach (InputBatch batch in new BatchReader(InputFormat.Jsonl).ReadAsync(file, path, cancellation).ToBlockingEnumerable(cancellation))
        {
            foreach (InputLine line in batch.Lines())
            {
                if (line.IsTooLong)
                {
                    throw Bad(line.Number, InputLimits.LineTooLong);
                }

                if (line.Bytes.Span.Trim(" \t\r"u8).IsEmpty)
                {
                    continue;
                }

                if (!LabelledJson.TryRead(line.Bytes.Span, out TopicExample? example, out bool unreadTitle, out string? error))
                {
                    throw Bad(line.Number, error);
                }

                if (labels is not null && (Unknown(example.Label) ?? Unknown(example.Second)) is { } stranger)
                {
                    throw Bad(line.Number, $"the label '{stranger}' is unknown to the model, which knows: {LabelList.Show(labels)}");
                }

                Titles = unreadTitle ? Titles.With(path, line.Number) : Titles;
                yield return example;
            }
        }

        string? Unknown(string? label) => label is null || labels!.Contains(label) ? null : label;

        InvalidDataException Bad(long line, string what) => new($"{LineTally.Place(path, line)}: {what}");
    }
}
