using System.Globalization;
using PersianNews.Cli.Output;
using PersianNews.Topics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PersianNews.Cli.Topics;

/// <summary>Shows an evaluation to a person at a terminal.</summary>
internal static class EvaluationTables
{
    /// <summary>Shows the figures by label and the confusion matrix.</summary>
    public static void Show(TopicEvaluation evaluation, IAnsiConsole console)
    {
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{evaluation.Count} articles: accuracy {evaluation.Accuracy:P1}, strict {evaluation.StrictAccuracy:P1}, macro-F1 {evaluation.MacroF1:P1}"));
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"mean recall {evaluation.MacroRecall:P1}, log-loss {evaluation.LogLoss:F3}, calibration error {evaluation.CalibrationError:P1}"));
        Table labels = PrettyTable.Create("By label", "label", "articles", "precision", "recall", "F1", "");
        foreach (TopicLabelResult label in evaluation.Labels)
        {
            labels.AddRow(Name(label), Number(label.Support), Percent(label.Precision), Percent(label.Recall), Percent(label.F1), PrettyTable.Bar(label.F1));
        }

        console.Write(labels);

        // Names above the columns would be cut to pieces: the columns have the numbers of the rows.
        int count = evaluation.Labels.Count;
        Table matrix = PrettyTable.Create("Confusion: rows are right, columns were given", ["label", "", .. Enumerable.Range(1, count).Select(n => n.ToString(CultureInfo.InvariantCulture))]);
        for (int gold = 0; gold < count; gold++)
        {
            matrix.AddRow([Name(evaluation.Labels[gold]), PrettyTable.Cell((gold + 1).ToString(CultureInfo.InvariantCulture), Color.Grey), .. Enumerable.Range(0, count).Select(predicted => Count(evaluation.Confusion(gold, predicted), gold == predicted))]);
        }

        console.Write(matrix);
    }

    private static IRenderable Name(TopicLabelResult label) => PrettyTable.Cell(Bidi.Persian(label.Topic.Id));

    private static IRenderable Number(int n) => PrettyTable.Cell(n.ToString(CultureInfo.InvariantCulture));

    private static IRenderable Percent(double share) => PrettyTable.Cell((100 * share).ToString("F1", CultureInfo.InvariantCulture));

    private static IRenderable Count(int n, bool right) => PrettyTable.Cell(n == 0 ? "·" : n.ToString(CultureInfo.InvariantCulture), right ? Color.Green : n == 0 ? Color.Grey : Color.Yellow);
}
