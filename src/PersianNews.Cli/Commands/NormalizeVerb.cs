using System.Text.Json;
using PersianNews.Cli.Input;
using PersianNews.Normalization;
using Spectre.Console;

namespace PersianNews.Cli.Commands;

/// <summary><c>normalize</c>: text in one normal form.</summary>
internal sealed class NormalizeVerb(NormalizerPreset preset, bool offsets) : IVerb
{
    private readonly PersianNormalizer _normalizer = preset switch
    {
        NormalizerPreset.Light => PersianNormalizer.Light,
        NormalizerPreset.Search => PersianNormalizer.Search,
        _ => PersianNormalizer.Default,
    };

    /// <inheritdoc/>
    public void WriteJson(Document document, Utf8JsonWriter json)
    {
        if (!offsets)
        {
            json.WriteString("text"u8, _normalizer.Normalize(document.Text));
            return;
        }

        NormalizedText normalized = _normalizer.NormalizeWithOffsets(document.Text);
        json.WriteString("text"u8, normalized.Text);
        json.WriteStartArray("offsets"u8);
        foreach (NormalizationEdit edit in normalized.Edits)
        {
            json.WriteStartArray();
            json.WriteNumberValue(edit.Original.Start);
            json.WriteNumberValue(edit.Original.Length);
            json.WriteNumberValue(edit.Normalized.Start);
            json.WriteNumberValue(edit.Normalized.Length);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void WriteText(Document document, TextWriter output) => output.WriteLine(_normalizer.Normalize(document.Text));

    /// <inheritdoc/>
    public void WritePretty(Document document, IAnsiConsole console) => console.WriteLine(_normalizer.Normalize(document.Text));
}
