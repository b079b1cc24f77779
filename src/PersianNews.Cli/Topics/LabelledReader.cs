using PersianNews.Cli.Input;
using PersianNews.Topics;

namespace PersianNews.Cli.Topics;

/// <summary>Reads labelled articles, one JSON object a line: <c>text</c>, <c>label</c>, and where known <c>headline</c>, <c>second</c>, <c>weight</c>.</summary>
internal static class LabelledReader
{
    /// <summary>Reads a file lazily. Empty lines are passed over.</summary>
    /// <param name="path">The file.</param>
    /// <param name="known">The labels that may occur; null for any.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="InvalidDataException">A line is not a labelled article, or has another label; the message names file and line.</exception>
    public static IEnumerable<TopicExample> Read(string path, IReadOnlyList<Topic>? known, CancellationToken cancellation)
    {
        HashSet<string>? labels = known?.Select(topic => topic.Id).ToHashSet(StringComparer.Ordinal);
        using FileStream file = File.OpenRead(path);
        foreach (InputBatch batch in new BatchReader(InputFormat.Jsonl).ReadAsync(file, path, cancellation).ToBlockingEnumerable(cancellation))
        {
            if (batch.Oversized)
            {
                throw Bad(batch.FirstLine, TooLong);
            }

            ReadOnlyMemory<byte> rest = batch.Bytes;
            for (long number = batch.FirstLine; !rest.IsEmpty; number++)
            {
                int end = rest.Span.IndexOf((byte)'\n');
                ReadOnlyMemory<byte> line = end < 0 ? rest : rest[..end];
                rest = end < 0 ? default : rest[(end + 1)..];
                if (line.Span.Trim(" \t\r"u8).IsEmpty)
                {
                    continue;
                }

                string? error = line.Length > InputLimits.LineBytes ? TooLong : null;
                if (error is not null || !LabelledJson.TryRead(line.Span, out TopicExample? example, out error))
                {
                    throw Bad(number, error!);
                }

                if (labels is not null && (Unknown(example!.Label) ?? Unknown(example.Second)) is { } stranger)
                {
                    throw Bad(number, $"the label '{stranger}' is unknown to the model, which knows: {LabelList.Show(labels)}");
                }

                yield return example!;
            }
        }

        string? Unknown(string? label) => label is null || labels!.Contains(label) ? null : label;

        InvalidDataException Bad(long line, string what) => new($"{path}: line {line}: {what}");
    }

    private static string TooLong => $"a line of more than {InputLimits.LineBytes >> 20} MiB";
}
