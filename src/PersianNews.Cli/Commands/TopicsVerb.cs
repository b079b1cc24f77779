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
    public bool ReadsHeadlines => true;

    /// <inheritdoc/>
    public void WriteJson(Document document, Utf8JsonWriter json) => json.WriteArray("topics", Rank(document), PersianNewsJson.Default.TopicDocument);

    /// <inheritdoc/>
    public void WriteText(Document document, TextWriter output)
    {
        foreach (TopicDocument topic in Rank(document))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{topic.Id}\t{topic.Probability:F4}"));
        }
    }

    /// <inheritdoc/>
    public void WritePretty(Document document, IAnsiConsole console) => Show(Rank(document), console);

    /// <summary>Shows ranked topics as bars.</summary>
    public static void Show(IEnumerable<TopicDocument> topics, IAnsiConsole console)
    {
        Table table = PrettyTable.Create("Topics", "موضوع", "id", "", "%");
        foreach (TopicDocument topic in topics.TakeWhile((topic, rank) => rank < 3 || topic.Probability >= 0.01f))
        {
            table.AddRow(
                PrettyTable.Cell(Bidi.Persian(topic.Name)),
                PrettyTable.Cell(topic.Id, Color.Grey),
                PrettyTable.Bar(topic.Probability),
                PrettyTable.Cell((100 * topic.Probability).ToString("F1", CultureInfo.InvariantCulture)));
        }

        PrettyTable.Write(table, console);
    }

    private IEnumerable<TopicDocument> Rank(Document document) => classifier.Classify(document.Text, document.Headline).Select(TopicDocument.Of);
}
