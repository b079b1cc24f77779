using System.Text.Json;
using System.Text.Json.Serialization;

namespace PersianNews.Dates;

/// <summary>Writes and reads <see cref="SolarHijriDate"/> as a string such as <c>"1405-08-30"</c>. Safe to share between threads.</summary>
public sealed class SolarHijriDateJsonConverter : JsonConverter<SolarHijriDate>
{
    /// <inheritdoc/>
    public override SolarHijriDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        SolarHijriDate.TryParse(reader.GetString(), null, out SolarHijriDate date) ? date : throw new JsonException("Not a Solar Hijri date such as 1405-08-30.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SolarHijriDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> buffer = stackalloc char[16];
        value.TryFormat(buffer, out int written);
        writer.WriteStringValue(buffer[..written]);
    }
}
