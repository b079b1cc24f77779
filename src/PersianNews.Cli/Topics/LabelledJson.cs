using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using PersianNews.Cli.Input;
using PersianNews.Topics;

namespace PersianNews.Cli.Topics;

/// <summary>Reads the object of one line of labelled articles; other fields are passed over.</summary>
internal static class LabelledJson
{
    private const string Shape = "{\"text\": \"…\", \"label\": \"…\"}";

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="example">The labelled article.</param>
    /// <param name="unreadTitle">Whether it has a title, which is not read, and no headline.</param>
    /// <param name="error">What is wrong with the line.</param>
    public static bool TryRead(ReadOnlySpan<byte> line, [NotNullWhen(true)] out TopicExample? example, out bool unreadTitle, [NotNullWhen(false)] out string? error)
    {
        var members = new Members();
        error = line.TrimStart(" \t"u8) is not [(byte)'{', ..] && Utf8.IsValid(line) ? $"not a JSON object on one line, such as {Shape}" : JsonLine.Read(line, ref members);
        error ??= members.Text is null ? "no \"text\""
            : string.IsNullOrWhiteSpace(members.Label) ? "no \"label\""
            : IsBroken(members.Label) || IsBroken(members.Second) ? "a label with half a character in it (a lone surrogate)"
            : null;
        example = error is not null ? null : new TopicExample(members.Text!, members.Label!)
        {
            Headline = members.Headline,
            Second = members.Second is "-" or "" ? null : members.Second,
            Weight = members.Weight,
        };
        unreadTitle = example is { Headline: null } && members.HasTitle;
        return example is not null;
    }

    // A text may be broken; a name that is written to files may not.
    private static bool IsBroken(string? label) => label?.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) == true && !label.Contains('\uFFFD', StringComparison.Ordinal);

    private struct Members() : IJsonMembers
    {
        public string? Text;
        public string? Label;
        public string? Headline;
        public string? Second;
        public float Weight = 1;
        public bool HasTitle;

        /// <inheritdoc/>
        public string? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> line) =>
            reader.ValueTextEquals("text"u8) ? JsonLine.ReadString(ref reader, "text", ref Text)
            : reader.ValueTextEquals("label"u8) ? JsonLine.ReadString(ref reader, "label", ref Label)
            : reader.ValueTextEquals("headline"u8) ? JsonLine.ReadString(ref reader, "headline", ref Headline)
            : reader.ValueTextEquals("second"u8) ? JsonLine.ReadString(ref reader, "second", ref Second)
            : reader.ValueTextEquals("weight"u8) ? ReadWeight(ref reader)
            : JsonLine.Skip(ref reader, ref HasTitle);

        private string? ReadWeight(ref Utf8JsonReader reader)
        {
            reader.Read();
            return reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out Weight) && Weight > 0 && float.IsFinite(Weight) ? null : "\"weight\" is not a number above 0";
        }
    }
}
