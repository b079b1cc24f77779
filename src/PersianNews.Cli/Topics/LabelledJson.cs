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

    /// <summary>Reads one line; says also whether it has a title, which is not read, and no headline.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, out TopicExample? example, out bool unreadTitle, out string? error)
    {
        example = null;
        unreadTitle = false;
        if (!Utf8.IsValid(line))
        {
            error = $"not UTF-8 at byte {Utf8Text.FirstInvalidByte(line)} of the line";
            return false;
        }

        var fields = new Fields();
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 64 });
            error = line.TrimStart(" \t"u8) is not [(byte)'{', ..] ? $"not a JSON object on one line, such as {Shape}" : fields.Read(ref reader);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            error = "not JSON: " + DocumentJson.Reason(e);
        }

        error ??= fields.Text is null ? "no \"text\""
            : string.IsNullOrWhiteSpace(fields.Label) ? "no \"label\""
            : IsBroken(fields.Label) || IsBroken(fields.Second) ? "a label with half a character in it (a lone surrogate)"
            : null;
        if (error is not null)
        {
            return false;
        }

        unreadTitle = fields.HasTitle && fields.Headline is null;
        example = new TopicExample(fields.Text!, fields.Label!)
        {
            Headline = fields.Headline,
            Second = fields.Second is "-" or "" ? null : fields.Second,
            Weight = fields.Weight,
        };
        return true;
    }

    // A text may be broken; a name that is written to files may not.
    private static bool IsBroken(string? label) => label?.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) == true && !label.Contains('\uFFFD', StringComparison.Ordinal);

    private struct Fields
    {
        public string? Text;
        public string? Label;
        public string? Headline;
        public string? Second;
        public float Weight = 1;
        public bool HasTitle;

        public Fields()
        {
        }

        /// <summary>Reads the members of the object; returns what is wrong, if anything is.</summary>
        public string? Read(ref Utf8JsonReader reader)
        {
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string? error =
                    reader.ValueTextEquals("text"u8) ? String(ref reader, "text", ref Text)
                    : reader.ValueTextEquals("label"u8) ? String(ref reader, "label", ref Label)
                    : reader.ValueTextEquals("headline"u8) ? String(ref reader, "headline", ref Headline)
                    : reader.ValueTextEquals("second"u8) ? String(ref reader, "second", ref Second)
                    : reader.ValueTextEquals("weight"u8) ? Number(ref reader, ref Weight)
                    : Skip(ref reader, ref HasTitle);
                if (error is not null)
                {
                    return error;
                }
            }

            // What stands behind the object belongs to no line of JSON Lines.
            return reader.Read() ? "more than one JSON value" : null;
        }

        private static string? String(ref Utf8JsonReader reader, string name, ref string? value) =>
            DocumentJson.ReadString(ref reader, out value) ? null : $"\"{name}\" is not a string";

        private static string? Number(ref Utf8JsonReader reader, ref float value)
        {
            reader.Read();
            return reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out value) && value > 0 && float.IsFinite(value) ? null : "\"weight\" is not a number above 0";
        }

        private static string? Skip(ref Utf8JsonReader reader, ref bool title)
        {
            title |= DocumentJson.SkipUnread(ref reader);
            return null;
        }
    }
}
