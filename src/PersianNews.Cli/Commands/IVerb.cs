using System.Text.Json;
using PersianNews.Cli.Input;
using Spectre.Console;

namespace PersianNews.Cli.Commands;

/// <summary>What one verb does with a document, in each output format. Implementations are safe to share between threads.</summary>
internal interface IVerb
{
    /// <summary>Whether the verb makes use of a headline that comes apart from the text.</summary>
    bool ReadsHeadlines => false;

    /// <summary>Writes the properties that follow <c>id</c> in the result object.</summary>
    void WriteJson(Document document, Utf8JsonWriter json);

    /// <summary>Writes plain lines.</summary>
    void WriteText(Document document, TextWriter output);

    /// <summary>Shows the result to a person.</summary>
    void WritePretty(Document document, IAnsiConsole console);
}
