using System.Text.Json;
using System.Text.Json.Serialization;
using PersianNews.Dates.Writing;

namespace PersianNews.Dates;

/// <summary>
/// Writes <see cref="DateMatch"/> as the command line does: <c>start</c>, <c>length</c>, <c>kind</c>, <c>value</c>,
/// <c>jalali</c>, and where they apply <c>mod</c>, <c>first</c>, <c>last</c>, then <c>issues</c> and <c>rule</c>. Matches are
/// results: they are written, not read. Safe to share between threads.
/// </summary>
public sealed class DateMatchJsonConverter : JsonConverter<DateMatch>
{
    /// <summary>Matches cannot be read back.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override DateMatch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Date matches are results: parse the text again instead of reading them.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateMatch value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("start", value.Span.Start);
        writer.WriteNumber("length", value.Span.Length);
        writer.WriteString("kind", DateNames.Of(value.Kind));
        writer.WriteString("value", value.ToTimex());
        writer.WriteString("jalali", value.ToJalali());
        if (DateNames.Of(value.Modifier) is string modifier)
        {
            writer.WriteString("mod", modifier);
        }

        if (value.First is DateOnly first && value.Last is DateOnly last)
        {
            writer.WriteString("first", Timex.Write(first, static (DateOnly day, ref TimexWriter text) => text.Day(day)));
            writer.WriteString("last", Timex.Write(last, static (DateOnly day, ref TimexWriter text) => text.Day(day)));
        }

        writer.WriteStartArray("issues");
        foreach (string issue in DateNames.Of(value.Issues))
        {
            writer.WriteStringValue(issue);
        }

        writer.WriteEndArray();
        writer.WriteString("rule", value.Rule.Name);
        writer.WriteEndObject();
    }
}
