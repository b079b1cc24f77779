using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PersianNews.Cli.Output;

/// <summary>Pieces that many results share.</summary>
internal static class JsonParts
{
    /// <summary>Writes <c>start</c>, <c>length</c> (UTF-16 code units) and <c>text</c>, the slice itself.</summary>
    public static void WriteSpanAndText(this Utf8JsonWriter json, TextSpan span, string text)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("length"u8, span.Length);
        json.WriteString("text"u8, span.Slice(text));
    }

    /// <summary>Writes a property by source-generated metadata; nothing where the value is null.</summary>
    public static void WriteProperty<T>(this Utf8JsonWriter json, string name, T? value, JsonTypeInfo<T> type)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value, type);
        }
    }

    /// <summary>Writes an array property by source-generated metadata.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> values, JsonTypeInfo<T> type)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            JsonSerializer.Serialize(json, value, type);
        }

        json.WriteEndArray();
    }
}
