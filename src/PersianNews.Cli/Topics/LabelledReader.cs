using System.Text.Json;
using PersianNews.Topics;

namespace PersianNews.Cli.Topics;

/// <summary>Reads labelled articles, one JSON object a line: <c>text</c>, <c>label</c>, and where known <c>headline</c>, <c>second</c>.</summary>
internal static class LabelledReader
{
    /// <summary>Reads a file lazily.</summary>
    /// <exception cref="InvalidDataException">A line is not a labelled article; the message names file and line.</exception>
    public static IEnumerable<TopicExample> Read(string path)
    {
        long number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            yield return Parse(line, path, number);
        }
    }

    private static TopicExample Parse(string line, string path, long number)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                throw Bad("not a JSON object");
            }

            string text = Text(root, "text") ?? throw Bad("no \"text\"");
            string label = Text(root, "label") is { Length: > 0 } named ? named : throw Bad("no \"label\"");
            string? second = Text(root, "second");
            return new TopicExample(text, label) { Headline = Text(root, "headline"), Second = second is "-" or "" ? null : second };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw Bad("not JSON: " + e.Message.ReplaceLineEndings(" "));
        }

        InvalidDataException Bad(string what) => new($"{path}: line {number}: {what}");
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
