using System.Globalization;
using System.Net;
using System.Text;
using PersianNews.Topics;

namespace PersianNews.Cli.Topics;

/// <summary>Draws an evaluation as one HTML page that needs no other file.</summary>
internal static class EvaluationPage
{
    private const string Head = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>Topic evaluation</title>
        <style>
        body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #222 }
        table { border-collapse: collapse; margin: 1rem 0 2rem }
        th, td { padding: .35rem .6rem; text-align: right; border: 1px solid #ddd; font-variant-numeric: tabular-nums }
        th { font-weight: 600; background: #f6f6f4 }
        td.zero { color: #bbb }
        .bar { display: inline-block; height: .8em; background: #0e5c4a; vertical-align: baseline }
        </style></head><body>

        """;

    /// <summary>Renders the page.</summary>
    /// <param name="evaluation">What to draw.</param>
    /// <param name="source">What it was measured on.</param>
    public static string Render(TopicEvaluation evaluation, string source)
    {
        var html = new StringBuilder(Head);
        html.Append(CultureInfo.InvariantCulture, $"<h1>Topics: {Encode(source)}</h1>\n<p>{evaluation.Count} articles. Accuracy <b>{evaluation.Accuracy:P1}</b> (strict {evaluation.StrictAccuracy:P1}), macro-F1 <b>{evaluation.MacroF1:P1}</b>, expected calibration error {evaluation.CalibrationError:P1}.</p>\n");
        html.Append("<table><tr><th>label</th><th>articles</th><th>precision</th><th>recall</th><th>F1</th><th></th></tr>\n");
        foreach (TopicLabelResult label in evaluation.Labels)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th>{Encode(label.Topic.Id)}</th><td>{label.Support}</td><td>{100 * label.Precision:F1}</td><td>{100 * label.Recall:F1}</td><td>{100 * label.F1:F1}</td><td style=\"text-align:left\"><span class=\"bar\" style=\"width:{100 * label.F1:F0}px\"></span></td></tr>\n");
        }

        html.Append("</table>\n<h2>Confusion matrix</h2>\n<p>A row is the right label, a column the label given; the shade is the share of the row.</p>\n<table><tr><th></th>");
        foreach (TopicLabelResult label in evaluation.Labels)
        {
            html.Append("<th>").Append(Encode(label.Topic.Id)).Append("</th>");
        }

        html.Append("</tr>\n");
        for (int gold = 0; gold < evaluation.Labels.Count; gold++)
        {
            html.Append("<tr><th>").Append(Encode(evaluation.Labels[gold].Topic.Id)).Append("</th>");
            for (int predicted = 0; predicted < evaluation.Labels.Count; predicted++)
            {
                AppendCell(html, evaluation, gold, predicted);
            }

            html.Append("</tr>\n");
        }

        return html.Append("</table></body></html>\n").ToString();
    }

    private static void AppendCell(StringBuilder html, TopicEvaluation evaluation, int gold, int predicted)
    {
        int n = evaluation.Confusion(gold, predicted);
        if (n == 0)
        {
            html.Append("<td class=\"zero\">·</td>");
            return;
        }

        double share = (double)n / evaluation.Labels[gold].Support;
        string colour = gold == predicted ? "14,92,74" : "190,60,40";
        html.Append(CultureInfo.InvariantCulture, $"<td style=\"background:rgba({colour},{Math.Sqrt(share):F2});color:{(share > 0.3 ? "#fff" : "#222")}\" title=\"{share:P1} of {Encode(evaluation.Labels[gold].Topic.Id)}\">{n}</td>");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
