using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PersianNews.Cli.Commands;
using PersianNews.Cli.Input;
using Spectre.Console;

namespace PersianNews.Cli.Output;

/// <summary>Turns a batch of input into the bytes of its results. Safe to call from several threads.</summary>
internal sealed class BatchWriter(IVerb verb, OutputFormat format, DateTimeOffset? published, PrettyStyle style, Action<string> warn)
{
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Works a batch off; with <paramref name="strict"/> it ends before the first bad line.</summary>
    public BatchResult Process(InputBatch batch, bool strict)
    {
        var output = new ArrayBufferWriter<byte>(Math.Max(1024, batch.Bytes.Length));
        if (!batch.IsJson)
        {
            ReadOnlySpan<byte> whole = Utf8Text.WithoutByteOrderMark(batch.Bytes).Span;
            int invalid = Utf8Text.FirstInvalidByte(whole);
            if (invalid >= 0)
            {
                warn($"{batch.Source}: not UTF-8 at byte {invalid}; what cannot be read is taken as U+FFFD");
            }

            if (IsJsonArray(whole))
            {
                warn($"{batch.Source}: a JSON array is read as plain text; JSON Lines has one object a line");
            }

            ReadOnlyMemory<byte> id = batch.Source == "-" ? DocumentJson.NullId : JsonSerializer.SerializeToUtf8Bytes(batch.Source, CliJson.Default.String);
            Write(new Document(id, Encoding.UTF8.GetString(whole), null, published), output);
            return new BatchResult(output.WrittenMemory, 1, null);
        }

        int count = 0;
        LineTally bad = default, titles = default;
        foreach (InputLine line in batch.Lines())
        {
            if (TryRead(line, out Document? document, out ReadOnlyMemory<byte> id, out string? error))
            {
                titles = document.HasUnreadTitle && verb.ReadsHeadlines ? titles.With(batch.Source, line.Number) : titles;
                Write(document, output);
            }
            else if (strict)
            {
                return new BatchResult(output.WrittenMemory, count, $"{LineTally.Place(batch.Source, line.Number)}: {error}");
            }
            else
            {
                bad = bad.With(batch.Source, line.Number);
                WriteError(id, error, line.Number, output);
            }

            count++;
        }

        return new BatchResult(output.WrittenMemory, count, null) { Bad = bad, Titles = titles };
    }

    // Plain text that somebody may have meant for documents.
    private static bool IsJsonArray(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> space = " \t\r\n"u8;
        text = text.TrimStart(space);
        return text is [(byte)'[', ..] && text[1..].TrimStart(space) is [(byte)'{', ..];
    }

    private bool TryRead(InputLine line, [NotNullWhen(true)] out Document? document, out ReadOnlyMemory<byte> id, [NotNullWhen(false)] out string? error)
    {
        if (!line.IsTooLong)
        {
            return DocumentJson.TryRead(line.Bytes.Span, published, out document, out id, out error);
        }

        (document, id, error) = (null, DocumentJson.NullId, InputLimits.LineTooLong);
        return false;
    }

    private void Write(Document document, ArrayBufferWriter<byte> output)
    {
        if (format == OutputFormat.Jsonl)
        {
            WriteObject(document.Id, json => verb.WriteJson(document, json), output);
            return;
        }

        using var text = new StringWriter { NewLine = "\n" };
        if (format == OutputFormat.Text)
        {
            verb.WriteText(document, text);
        }
        else
        {
            verb.WritePretty(document, style.ConsoleOver(text));
        }

        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    private void WriteError(ReadOnlyMemory<byte> id, string error, long line, ArrayBufferWriter<byte> output)
    {
        if (format != OutputFormat.Jsonl)
        {
            Encoding.UTF8.GetBytes($"! line {line}: {error}\n", output);
            return;
        }

        WriteObject(
            id,
            json =>
            {
                json.WriteString("error"u8, error);
                json.WriteNumber("line"u8, line);
            },
            output);
    }

    private static void WriteObject(ReadOnlyMemory<byte> id, Action<Utf8JsonWriter> members, ArrayBufferWriter<byte> output)
    {
        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            json.WritePropertyName("id"u8);
            json.WriteRawValue(id.Span, skipInputValidation: true);
            members(json);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
