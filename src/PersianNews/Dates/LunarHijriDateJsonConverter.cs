using System.Text.Json;
using System.Text.Json.Serialization;

namespace PersianNews.Dates;

/// <summary>Writes and reads <see cref="LunarHijriDate"/> as a string such as <c>"1446-01-10"</c>. Safe to share between threads.</summary>
public sealed class LunarHijriDateJsonConverter : JsonConverter<LunarHijriDate>
{
    /// <inheritdoc/>
    public override LunarHijriDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LunarHijriDate.TryParse(reader.GetString(), null, out LunarHijriDate date) ? date : throw new JsonException("Not a lunar Hijri date such as 1446-01-10.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LunarHijriDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> buffer = stackalloc char[16];
        value.TryFormat(buffer, out int written);
        writer.WriteStringValue(buffer[..written]);
    }
}
