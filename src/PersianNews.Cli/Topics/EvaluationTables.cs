using System.Globalization;
using PersianNews.Cli.Output;
using PersianNews.Topics;
using Spectre.Console;

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
            labels.AddRow(PrettyTable.Cell(label.Topic.Id), PrettyTable.Cell(label.Support.ToString(CultureInfo.InvariantCulture)), Percent(label.Precision), Percent(label.Recall), Percent(label.F1), PrettyTable.Bar(label.F1));
        }

        console.Write(labels);

        Table matrix = PrettyTable.Create("Confusion: rows are right, columns were given", ["", .. evaluation.Labels.Select(label => label.Topic.Id)]);
        for (int gold = 0; gold < evaluation.Labels.Count; gold++)
        {
            matrix.AddRow([PrettyTable.Cell(evaluation.Labels[gold].Topic.Id), .. Enumerable.Range(0, evaluation.Labels.Count).Select(predicted => Count(evaluation.Confusion(gold, predicted), gold == predicted))]);
        }

        console.Write(matrix);
    }

    private static Spectre.Console.Rendering.IRenderable Percent(double share) => PrettyTable.Cell((100 * share).ToString("F1", CultureInfo.InvariantCulture));

    private static Spectre.Console.Rendering.IRenderable Count(int n, bool right) => PrettyTable.Cell(n == 0 ? "·" : n.ToString(CultureInfo.InvariantCulture), right ? Color.Green : n == 0 ? Color.Grey : Color.Yellow);
}
