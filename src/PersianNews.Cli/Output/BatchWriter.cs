using System.Buffers;
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
            ReadOnlySpan<byte> whole = Utf8Text.WithoutByteOrderMark(batch.Bytes);
            int invalid = Utf8Text.FirstInvalidByte(whole);
            if (invalid >= 0)
            {
                warn($"{batch.Source}: not UTF-8 at byte {invalid}; what cannot be read is taken as U+FFFD");
            }

            if (IsJsonArray(whole))
            {
                warn($"{batch.Source}: a JSON array is read as plain text; JSON Lines has one object a line");
            }

            byte[] id = batch.Source == "-" ? "null"u8.ToArray() : JsonSerializer.SerializeToUtf8Bytes(batch.Source, CliJson.Default.String);
            Write(new Document(id, Encoding.UTF8.GetString(whole), null, published), output);
            return new BatchResult(output.WrittenMemory, 1, null);
        }

        ReadOnlySpan<byte> rest = batch.Bytes;
        long line = batch.FirstLine;
        int count = 0;
        LineTally bad = default, titles = default;
        while (!rest.IsEmpty || batch.Oversized)
        {
            int end = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> text = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            text = Utf8Text.WithoutByteOrderMark(text); // also inside, where files were joined
            Document? document = null;
            ReadOnlyMemory<byte> id = "null"u8.ToArray();
            string? error = null;
            bool good = !batch.Oversized && text.Length <= InputLimits.LineBytes && DocumentJson.TryRead(text, published, out document, out id, out error);
            if (!good)
            {
                error ??= $"a line of more than {InputLimits.LineBytes >> 20} MiB";
                if (strict)
                {
                    return new BatchResult(output.WrittenMemory, count, $"{LineTally.Place(batch.Source, line)}: {error}");
                }

                bad = bad.With(batch.Source, line);
                WriteError(id.Span, error, line, output);
            }
            else
            {
                titles = document!.HasUnreadTitle && verb.ReadsHeadlines ? titles.With(batch.Source, line) : titles;
                Write(document, output);
            }

            count++;
            line++;
            if (batch.Oversized)
            {
                break;
            }
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

    private void Write(Document document, ArrayBufferWriter<byte> output)
    {
        if (format == OutputFormat.Jsonl)
        {
            using (var json = new Utf8JsonWriter(output, JsonOptions))
            {
                json.WriteStartObject();
                json.WritePropertyName("id"u8);
                json.WriteRawValue(document.Id.Span, skipInputValidation: true);
                verb.WriteJson(document, json);
                json.WriteEndObject();
            }

            output.Write("\n"u8);
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

    private void WriteError(ReadOnlySpan<byte> id, string error, long line, ArrayBufferWriter<byte> output)
    {
        if (format != OutputFormat.Jsonl)
        {
            Encoding.UTF8.GetBytes($"! line {line}: {error}\n", output);
            return;
        }

        using (var json = new Utf8JsonWriter(output, JsonOptions))
        {
            json.WriteStartObject();
            json.WritePropertyName("id"u8);
            json.WriteRawValue(id, skipInputValidation: true);
            json.WriteString("error"u8, error);
            json.WriteNumber("line"u8, line);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
