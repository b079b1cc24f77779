using System.Text;
using System.Text.Json;
using PersianNews.Cli.Input;
using PersianNews.Cli.Output;
using PersianNews.Tokenization;
using Spectre.Console;

namespace PersianNews.Cli.Commands;

/// <summary><c>tokenize</c>: words, numbers, marks.</summary>
internal sealed class TokenizeVerb : IVerb
{
    /// <inheritdoc/>
    public void WriteJson(Document document, Utf8JsonWriter json)
    {
        json.WriteStartArray("tokens"u8);
        foreach (Token token in WordTokenizer.Default.Enumerate(document.Text))
        {
            json.WriteStartObject();
            json.WriteSpanAndText(token.Span, document.Text);
            json.WriteString("kind"u8, NameOf(token.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void WriteText(Document document, TextWriter output)
    {
        foreach (Token token in WordTokenizer.Default.Enumerate(document.Text))
        {
            output.WriteLine(token.Span.Slice(document.Text));
        }
    }

    /// <inheritdoc/>
    public void WritePretty(Document document, IAnsiConsole console)
    {
        var line = new StringBuilder();
        foreach (Token token in WordTokenizer.Default.Enumerate(document.Text))
        {
            string colour = token.Kind switch
            {
                TokenKind.Word => "default",
                TokenKind.Number => "aqua",
                TokenKind.Punctuation or TokenKind.Symbol => "grey",
                _ => "yellow",
            };
            line.Append('[').Append(colour).Append(']').Append(Markup.Escape(token.Span.Slice(document.Text).ToString())).Append("[/] [grey]·[/] ");
        }

        console.MarkupLine(line.ToString());
    }

    private static string NameOf(TokenKind kind) => kind switch
    {
        TokenKind.Word => "word",
        TokenKind.Number => "number",
        TokenKind.Punctuation => "punctuation",
        TokenKind.Symbol => "symbol",
        TokenKind.Url => "url",
        TokenKind.Email => "email",
        TokenKind.Hashtag => "hashtag",
        TokenKind.Mention => "mention",
        TokenKind.Emoji => "emoji",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)), // this tokenizer gives no line breaks
    };
}
