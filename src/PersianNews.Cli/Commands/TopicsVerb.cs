using System.Globalization;
using System.Text.Json;
using PersianNews.Cli.Input;
using PersianNews.Cli.Output;
using PersianNews.Topics;
using Spectre.Console;

namespace PersianNews.Cli.Commands;

/// <summary><c>topics</c>: every section with its probability, best first.</summary>
internal sealed class TopicsVerb(ITopicClassifier classifier) : IVerb
{
    /// <inheritdoc/>
    public void WriteJson(Document document, Utf8JsonWriter json) => WriteJson(classifier.Classify(document.Text, document.Headline), json);

    /// <summary>Writes ranked topics as the contract has them.</summary>
    public static void WriteJson(IEnumerable<TopicScore> scores, Utf8JsonWriter json)
    {
        json.WriteStartArray("topics"u8);
        foreach (TopicScore score in scores)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, score.Topic.Id);
            json.WriteString("name"u8, score.Topic.PersianName);
            json.WriteNumber("probability"u8, MathF.Round(score.Probability, 4));
            json.WriteStartArray("mediaTopics"u8);
            foreach (string code in score.Topic.MediaTopics)
            {
                json.WriteStringValue(code);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public void WriteText(Document document, TextWriter output)
    {
        foreach (TopicScore score in classifier.Classify(document.Text, document.Headline))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Topic.Id}\t{score.Probability:F4}"));
        }
    }

    /// <inheritdoc/>
    public void WritePretty(Document document, IAnsiConsole console) => Show(classifier.Classify(document.Text, document.Headline), console);

    /// <summary>Shows ranked topics as bars.</summary>
    public static void Show(IEnumerable<TopicScore> scores, IAnsiConsole console)
    {
        Table table = PrettyTable.Create("Topics", "موضوع", "id", "", "%");
        foreach (TopicScore score in scores.TakeWhile((score, rank) => rank < 3 || score.Probability >= 0.01f))
        {
            table.AddRow(
                PrettyTable.Cell(Bidi.Persian(score.Topic.PersianName)),
                PrettyTable.Cell(score.Topic.Id, Color.Grey),
                PrettyTable.Bar(score.Probability),
                PrettyTable.Cell((100 * score.Probability).ToString("F1", CultureInfo.InvariantCulture)));
        }

        console.Write(table);
    }
}
