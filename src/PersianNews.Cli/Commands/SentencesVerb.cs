using System.Text.Json;
using PersianNews.Cli.Input;
using PersianNews.Cli.Output;
using PersianNews.Tokenization;
using Spectre.Console;

namespace PersianNews.Cli.Commands;

/// <summary><c>sentences</c>: sentence ranges, trimmed.</summary>
internal sealed class SentencesVerb : IVerb
{
    /// <inheritdoc/>
    public void WriteJson(Document document, Utf8JsonWriter json)
    {
        json.WriteStartArray("sentences"u8);
        foreach (TextSpan span in SentenceSplitter.Default.Enumerate(document.Text))
        {
            json.WriteStartObject();
            json.WriteSpanAndText(span, document.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void WriteText(Document document, TextWriter output)
    {
        foreach (TextSpan span in SentenceSplitter.Default.Enumerate(document.Text))
        {
            output.WriteLine(span.Slice(document.Text).ToString().ReplaceLineEndings(" "));
        }
    }

    /// <inheritdoc/>
    public void WritePretty(Document document, IAnsiConsole console)
    {
        int number = 0;
        foreach (TextSpan span in SentenceSplitter.Default.Enumerate(document.Text))
        {
            console.MarkupLineInterpolated($"[grey]{++number,4}[/]  {span.Slice(document.Text).ToString()}");
        }
    }
}
