using System.Text.Json;
using System.Text.Json.Serialization;
using PersianNews.Dates;

namespace PersianNews;

/// <summary>
/// Reads <see cref="NewsInput"/> as the command line does: <c>{"text": …}</c> and where known <c>id</c> (a string or a number), <c>headline</c>,
/// <c>published</c> (all that <see cref="PublicationTime"/> reads) and <c>reference</c> (a day); names in any case, other members passed over. What is
/// wrong is a <see cref="JsonException"/>, so that a web service answers "bad request". Safe to share between threads.
/// </summary>
public sealed class NewsInputJsonConverter : JsonConverter<NewsInput>
{
    /// <inheritdoc/>
    public override NewsInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An article is a JSON object.");
        }

        string? text = null, id = null, headline = null;
        DateTimeOffset? published = null;
        DateOnly? reference = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (Is(name, "text"))
            {
                text = String(ref reader, "text");
            }
            else if (Is(name, "id"))
            {
                id = reader.TokenType == JsonTokenType.Number ? Number(ref reader) : String(ref reader, "id");
            }
            else if (Is(name, "headline"))
            {
                headline = String(ref reader, "headline");
            }
            else if (Is(name, "published"))
            {
                published = Moment(String(ref reader, "published"), "published");
            }
            else if (Is(name, "reference"))
            {
                reference = Moment(String(ref reader, "reference"), "reference") is { } moment ? DateContext.At(moment).Reference : null;
            }
            else
            {
                reader.Skip();
            }
        }

        return new NewsInput(text ?? throw new JsonException("An article has no \"text\".")) { Id = id, Headline = headline, Published = published, Reference = reference };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, NewsInput value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        WriteIfThere("id", value.Id);
        writer.WriteString("text", value.Text);
        WriteIfThere("headline", value.Headline);
        if (value.Published is { } published)
        {
            writer.WriteString("published", published);
        }

        WriteIfThere("reference", DateDocument.Iso(value.Reference));
        writer.WriteEndObject();

        void WriteIfThere(string name, string? member)
        {
            if (member is not null)
            {
                writer.WriteString(name, member);
            }
        }
    }

    private static bool Is(string name, string member) => name.Equals(member, StringComparison.OrdinalIgnoreCase);

    private static string? String(ref Utf8JsonReader reader, string name) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Null ? reader.GetString() : throw new JsonException($"\"{name}\" is not a string.");

    private static string Number(ref Utf8JsonReader reader)
    {
        using JsonDocument number = JsonDocument.ParseValue(ref reader);
        return number.RootElement.GetRawText();
    }

    private static DateTimeOffset? Moment(string? text, string name) =>
        string.IsNullOrEmpty(text) ? null
        : PublicationTime.TryParse(text, out DateTimeOffset moment) ? moment
        : throw new JsonException($"\"{name}\" is not a date: {text}");
}
