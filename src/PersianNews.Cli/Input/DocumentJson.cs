using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using PersianNews.Dates;

namespace PersianNews.Cli.Input;

/// <summary>Reads the object of one line of JSON Lines: <c>id</c>, <c>text</c>, <c>headline</c>, <c>published</c>; other fields are passed over.</summary>
internal static class DocumentJson
{
    private static readonly byte[] NullId = "null"u8.ToArray();

    /// <summary>Reads one line. On failure <paramref name="id"/> is the line's id as far as it was read, else <c>null</c>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, DateTimeOffset? published, out Document? document, out ReadOnlyMemory<byte> id, out string? error)
    {
        document = null;
        id = NullId;
        error = null;
        string? text = null, headline = null;
        bool title = false;
        if (!Utf8.IsValid(line))
        {
            error = $"not UTF-8 at byte {Utf8Text.FirstInvalidByte(line)} of the line";
            return false;
        }

        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 64 });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                error = "not a JSON object";
                return false;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("id"u8))
                {
                    reader.Read();
                    int start = (int)reader.TokenStartIndex;
                    reader.Skip();
                    id = line[start..(int)reader.BytesConsumed].ToArray();
                }
                else if (reader.ValueTextEquals("text"u8))
                {
                    if (!ReadString(ref reader, out text) || text is null)
                    {
                        error = "\"text\" is not a string";
                        return false;
                    }
                }
                else if (reader.ValueTextEquals("headline"u8))
                {
                    if (!ReadString(ref reader, out headline))
                    {
                        error = "\"headline\" is not a string";
                        return false;
                    }
                }
                else if (reader.ValueTextEquals("published"u8))
                {
                    if (!ReadString(ref reader, out string? value))
                    {
                        error = "\"published\" is not a string";
                        return false;
                    }

                    if (!string.IsNullOrEmpty(value))
                    {
                        if (!PublicationTime.TryParse(value, out DateTimeOffset moment))
                        {
                            error = string.Create(CultureInfo.InvariantCulture, $"\"published\" is not a date: {value}");
                            return false;
                        }

                        published = moment;
                    }
                }
                else
                {
                    title |= SkipUnread(ref reader);
                }
            }

            // What stands behind the object belongs to no line of JSON Lines.
            if (reader.Read())
            {
                error = "more than one JSON value";
                return false;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            error = line.Trim(" \t\r"u8).IsEmpty ? "not JSON: the line is empty" : "not JSON: " + Reason(e);
            return false;
        }

        if (text is null)
        {
            error = "no \"text\"";
            return false;
        }

        document = new Document(id, text, headline, published) { HasUnreadTitle = title && headline is null };
        return true;
    }

    /// <summary>Passes over a member that is not read; says whether it is a title, which somebody may think is.</summary>
    public static bool SkipUnread(ref Utf8JsonReader reader)
    {
        bool title = reader.ValueTextEquals("title"u8);
        reader.Read();
        title &= reader.TokenType == JsonTokenType.String && !reader.ValueSpan.IsEmpty;
        reader.Skip();
        return title;
    }

    /// <summary>What is wrong with a line, without its place: in a line of its own that says nothing.</summary>
    public static string Reason(Exception e)
    {
        string message = e.Message.ReplaceLineEndings(" ");
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 || e is not JsonException { BytePositionInLine: { } at } ? message : $"{message[..place]} (byte {at})";
    }

    /// <summary>Reads the string behind a property's name, lone surrogates included; null is no string, but none is asked for.</summary>
    public static bool ReadString(ref Utf8JsonReader reader, out string? value)
    {
        reader.Read();
        value = null;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return false;
        }

        // The reader refuses escapes of lone surrogates, which crawled text does contain; positions must still hold.
        value = reader.ValueIsEscaped ? Unescape(reader.ValueSpan) : Encoding.UTF8.GetString(reader.ValueSpan);
        return true;
    }

    private static string Unescape(ReadOnlySpan<byte> json)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(json.Length);
        int length = 0;
        try
        {
            while (!json.IsEmpty)
            {
                int plain = json.IndexOf((byte)'\\');
                ReadOnlySpan<byte> run = plain < 0 ? json : json[..plain];
                length += Encoding.UTF8.GetChars(run, buffer.AsSpan(length));
                if (plain < 0)
                {
                    break;
                }

                byte kind = json[plain + 1];
                buffer[length++] = kind switch
                {
                    (byte)'n' => '\n',
                    (byte)'t' => '\t',
                    (byte)'r' => '\r',
                    (byte)'b' => '\b',
                    (byte)'f' => '\f',
                    (byte)'u' => (char)int.Parse(json.Slice(plain + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                    _ => (char)kind,
                };
                json = json[(plain + (kind == (byte)'u' ? 6 : 2))..];
            }

            return new string(buffer, 0, length);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
