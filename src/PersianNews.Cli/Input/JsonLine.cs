using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace PersianNews.Cli.Input;

/// <summary>Reads the one object of a line of JSON Lines.</summary>
internal static class JsonLine
{
    /// <summary>Reads the members of the object; returns what is wrong with the line, if anything is.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <param name="members">Takes the members, as far as the line is right.</param>
    public static string? Read<T>(ReadOnlySpan<byte> line, ref T members)
        where T : struct, IJsonMembers
    {
        if (!Utf8.IsValid(line))
        {
            return $"not UTF-8 at byte {Utf8Text.FirstInvalidByte(line)} of the line";
        }

        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = 64 });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return "not a JSON object";
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (members.Read(ref reader, line) is { } error)
                {
                    return error;
                }
            }

            // The reader refuses what stands behind the object.
            reader.Read();
            return null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return line.Trim(" \t\r"u8).IsEmpty ? "not JSON: the line is empty" : "not JSON: " + Reason(e);
        }
    }

    /// <summary>Reads the string behind a property's name; returns what is wrong with it, if anything is. Null is no string, but none is asked for.</summary>
    public static string? ReadString(ref Utf8JsonReader reader, string name, ref string? value) =>
        TryReadString(ref reader, out value) ? null : $"\"{name}\" is not a string";

    /// <summary>Passes over a member that is not read; notes whether it is a title, which somebody may think is.</summary>
    public static string? Skip(ref Utf8JsonReader reader, ref bool hasTitle)
    {
        bool title = reader.ValueTextEquals("title"u8);
        reader.Read();
        hasTitle |= title && reader.TokenType == JsonTokenType.String && !reader.ValueSpan.IsEmpty;
        reader.Skip();
        return null;
    }

    /// <summary>What is wrong with a line and at which byte. Of the parser's message only the first sentence: the others speak to programmers.</summary>
    private static string Reason(Exception e)
    {
        string message = e.Message.ReplaceLineEndings(" ");
        int end = message.IndexOf(". ", StringComparison.Ordinal);
        string reason = end < 0 ? message.TrimEnd('.') : message[..end];
        return e is JsonException { BytePositionInLine: { } at } ? $"{reason} (byte {at})" : reason;
    }

    /// <summary>Reads the string behind a property's name, lone surrogates included; null is no string, but none is asked for.</summary>
    private static bool TryReadString(ref Utf8JsonReader reader, out string? value)
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
