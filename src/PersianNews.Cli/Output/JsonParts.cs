using System.Text.Json;

namespace PersianNews.Cli.Output;

/// <summary>Pieces that many results share.</summary>
internal static class JsonParts
{
    /// <summary>Writes <c>start</c>, <c>length</c> (UTF-16 code units).</summary>
    public static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("length"u8, span.Length);
    }

    /// <summary>Writes <c>start</c>, <c>length</c> and <c>text</c>, the slice itself.</summary>
    public static void WriteSpanAndText(this Utf8JsonWriter json, TextSpan span, string text)
    {
        json.WriteSpan(span);
        json.WriteString("text"u8, span.Slice(text));
    }
}
