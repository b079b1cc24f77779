using System.Globalization;
using PersianNews.Topics;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>Prints an evaluation as a table.</summary>
internal static class TopicReport
{
    /// <summary>Prints it.</summary>
    public static void Print(string name, TopicEvaluation evaluation, TextWriter writer)
    {
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {evaluation.Count} articles, strict {100 * evaluation.StrictAccuracy:F2}, accuracy {100 * evaluation.Accuracy:F2}, macro-F1 {100 * evaluation.MacroF1:F2}, calibration error {100 * evaluation.CalibrationError:F2}, log-loss {evaluation.LogLoss:F3}"));
        foreach (TopicLabelResult label in evaluation.Labels)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {label.Topic.Id,-20} {label.Support,5}  P {100 * label.Precision,5:F1}  R {100 * label.Recall,5:F1}  F1 {100 * label.F1,5:F1}"));
        }
    }

    /// <summary>Prints the confusion matrix: a row for each topic, a column for what its articles were filed under.</summary>
    public static void PrintConfusion(TopicEvaluation evaluation, TextWriter writer)
    {
        for (int gold = 0; gold < evaluation.Labels.Count; gold++)
        {
            IEnumerable<string> row = Enumerable.Range(0, evaluation.Labels.Count).Select(predicted => evaluation.Confusion(gold, predicted).ToString(CultureInfo.InvariantCulture));
            writer.WriteLine($"| {evaluation.Labels[gold].Topic.Id} | {string.Join(" | ", row)} |");
        }
    }
}
