using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PersianNews.Dates;

namespace PersianNews.Cli.Input;

/// <summary>Reads the object of one line of JSON Lines: <c>id</c>, <c>text</c>, <c>headline</c>, <c>published</c>; other fields are passed over.</summary>
internal static class DocumentJson
{
    /// <summary>The id of a document that has none.</summary>
    public static readonly ReadOnlyMemory<byte> NullId = "null"u8.ToArray();

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="published">The day of publication of a document that gives none.</param>
    /// <param name="document">The document.</param>
    /// <param name="id">Its id; where the line is wrong, as far as it was read.</param>
    /// <param name="error">What is wrong with the line.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> line,
        DateTimeOffset? published,
        [NotNullWhen(true)] out Document? document,
        out ReadOnlyMemory<byte> id,
        [NotNullWhen(false)] out string? error)
    {
        var members = new Members { Id = NullId, Published = published };
        error = JsonLine.Read(line, ref members) ?? (members.Text is null ? "no \"text\"" : null);
        id = members.Id;
        document = error is not null ? null : new Document(id, members.Text!, members.Headline, members.Published)
        {
            HasUnreadTitle = members.HasTitle && members.Headline is null,
        };
        return document is not null;
    }

    private struct Members : IJsonMembers
    {
        public ReadOnlyMemory<byte> Id;
        public string? Text;
        public string? Headline;
        public DateTimeOffset? Published;
        public bool HasTitle;

        /// <inheritdoc/>
        public string? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> line) =>
            reader.ValueTextEquals("id"u8) ? ReadId(ref reader, line)
            : reader.ValueTextEquals("text"u8) ? JsonLine.ReadString(ref reader, "text", ref Text) ?? (Text is null ? "\"text\" is not a string" : null)
            : reader.ValueTextEquals("headline"u8) ? JsonLine.ReadString(ref reader, "headline", ref Headline)
            : reader.ValueTextEquals("published"u8) ? ReadPublished(ref reader)
            : JsonLine.Skip(ref reader, ref HasTitle);

        // As it stands in the line, whatever it is.
        private string? ReadId(ref Utf8JsonReader reader, ReadOnlySpan<byte> line)
        {
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            Id = line[start..(int)reader.BytesConsumed].ToArray();
            return null;
        }

        private string? ReadPublished(ref Utf8JsonReader reader)
        {
            string? value = null;
            if (JsonLine.ReadString(ref reader, "published", ref value) is { } error)
            {
                return error;
            }

            if (string.IsNullOrEmpty(value))
            {
                return null;
            }

            if (!PublicationTime.TryParse(value, out DateTimeOffset moment))
            {
                return $"\"published\" is not a date: {value}";
            }

            Published = moment;
            return null;
        }
    }
}
