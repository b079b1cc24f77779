using System.Globalization;
using System.Net;
using System.Text;
using PersianNews.Topics;

namespace PersianNews.Cli.Topics;

/// <summary>Draws an evaluation as one HTML page that needs no other file and runs no script.</summary>
internal static class EvaluationPage
{
    /// <summary>With more labels than this their names stand upright above the matrix.</summary>
    private const int WideLabels = 8;

    /// <summary>A matrix of more labels than this could not be taken in, and would take megabytes.</summary>
    private const int MatrixLabels = 120;

    private const int Confusions = 20;

    private const string Head = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <style>
        :root { --paper: #fff; --ink: #1f2328; --soft: #656d76; --line: #d8dee4; --head: #f6f8f7; --right: 14 92 74; --wrong: 186 56 38 }
        @media (prefers-color-scheme: dark) { :root { --paper: #15181b; --ink: #e3e6e8; --soft: #98a1a9; --line: #363c42; --head: #1e2226; --right: 22 128 100; --wrong: 198 66 46 } }
        body { font: 15px/1.55 system-ui, "Vazirmatn", Tahoma, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: var(--ink); background: var(--paper) }
        h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1.15rem; margin: 2.5rem 0 .25rem }
        p { margin: .25rem 0 .75rem; max-width: 48rem } p, caption, small { color: var(--soft) }
        dl { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.25rem 0 }
        dl div { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .9rem }
        dt { color: var(--soft); font-size: .85rem } dd { margin: 0; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums }
        .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; width: fit-content; max-width: 100% }
        table { border-collapse: collapse }
        th, td { padding: .3rem .65rem; text-align: end; border: 1px solid var(--line); font-variant-numeric: tabular-nums }
        tr:first-child > * { border-top: 0 } tr:last-child > * { border-bottom: 0 } tr > :first-child { border-left: 0 } tr > :last-child { border-right: 0 }
        th { font-weight: 600; background: var(--head) } th small { display: block; font-weight: 400 }
        th[scope=row], .name { text-align: start } th[scope=row] { position: sticky; left: 0 }
        th bdi { display: inline-block; max-width: 14rem; overflow-wrap: break-word }
        .matrix th[scope=col] { text-align: center; vertical-align: bottom } .matrix th[scope=col] bdi { max-width: 7rem } .matrix td, .matrix th:not([scope]) { text-align: center; min-width: 2.5rem }
        .upright th[scope=col] bdi { writing-mode: vertical-rl; transform: rotate(180deg); max-width: none; max-height: 11rem }
        .r { background: rgb(var(--right) / var(--a)) } .w { background: rgb(var(--wrong) / var(--a)) } .d { color: #fff } .none { color: var(--soft) }
        .bar { text-align: start; min-width: 9rem } .bar i { display: block; height: .7em; border-radius: .2em; background: rgb(var(--right)) }
        @media print { th[scope=row] { position: static } * { print-color-adjust: exact } }
        </style>

        """;

    /// <summary>Renders the page.</summary>
    /// <param name="evaluation">What to draw.</param>
    /// <param name="source">What it was measured on.</param>
    /// <param name="model">What was measured.</param>
    public static string Render(TopicEvaluation evaluation, string source, string model)
    {
        var html = new StringBuilder(Head);
        html.Append(CultureInfo.InvariantCulture, $"<title>{Encode(source)}: topics</title></head>\n<body>\n<h1>Topics: {Name(source)}</h1>\n<p>{Count(evaluation.Count, "article")}, filed by {Name(model)}.</p>\n");
        AppendFigures(html, evaluation);
        AppendLabels(html, evaluation);
        if (evaluation.Labels.Count <= MatrixLabels)
        {
            AppendMatrix(html, evaluation);
        }
        else
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2>Confusion matrix</h2>\n<p>Not drawn: {evaluation.Labels.Count} labels are too many for a page.</p>\n");
        }

        AppendConfusions(html, evaluation);
        return html.Append("</body></html>\n").ToString();
    }

    private static void AppendFigures(StringBuilder html, TopicEvaluation evaluation)
    {
        bool seconds = evaluation.StrictAccuracy < evaluation.Accuracy;
        html.Append("<dl>");
        Figure("accuracy", Percent(evaluation.Accuracy));
        if (seconds)
        {
            Figure("first topic alone", Percent(evaluation.StrictAccuracy));
        }

        Figure("macro-F1", Percent(evaluation.MacroF1));
        Figure("mean recall", Percent(evaluation.MacroRecall));
        Figure("calibration error", Percent(evaluation.CalibrationError));
        Figure("log-loss", evaluation.LogLoss.ToString("F3", CultureInfo.InvariantCulture));
        html.Append("</dl>\n<p>Macro-F1 and mean recall count each label that occurs the same, however few its articles. The calibration error is how far, on average, the probability given to the best label is from the share that was right.");
        html.Append(seconds ? " Where an article has a second topic, filing it there counts as right, and as an article of that topic.</p>\n" : "</p>\n");

        void Figure(string name, string value) => html.Append(CultureInfo.InvariantCulture, $"<div><dt>{name}</dt><dd>{value}</dd></div>");
    }

    private static void AppendLabels(StringBuilder html, TopicEvaluation evaluation)
    {
        html.Append("<h2>By label</h2>\n<div class=\"scroll\"><table>\n<tr><th scope=\"col\" class=\"name\">label</th><th scope=\"col\">articles</th><th scope=\"col\">filed there</th><th scope=\"col\">precision</th><th scope=\"col\">recall</th><th scope=\"col\">F1</th><th></th></tr>\n");
        foreach (TopicLabelResult label in evaluation.Labels)
        {
            string name = label.Topic.PersianName == label.Topic.Id ? "" : $"<small>{Name(label.Topic.PersianName)}</small>";
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Name(label.Topic.Id)}{name}</th><td>{label.Support}</td><td>{label.Predicted}</td>");
            html.Append(CultureInfo.InvariantCulture, $"{Share(label.Precision, label.Predicted > 0)}{Share(label.Recall, label.Support > 0)}{Share(label.F1, label.Support > 0)}");
            html.Append(CultureInfo.InvariantCulture, $"<td class=\"bar\"><i style=\"width:{100 * label.F1:F0}%\"></i></td></tr>\n");
        }

        html.Append("</table></div>\n");

        static string Share(double share, bool any) => any ? string.Create(CultureInfo.InvariantCulture, $"<td>{100 * share:F1}</td>") : "<td class=\"none\">–</td>";
    }

    private static void AppendMatrix(StringBuilder html, TopicEvaluation evaluation)
    {
        string shape = evaluation.Labels.Count > WideLabels ? "matrix upright" : "matrix";
        html.Append(CultureInfo.InvariantCulture, $"<h2>Confusion matrix</h2>\n<p>A row is the right label, a column the label given: green was right, red was not. The shade is the share of the row.</p>\n<div class=\"scroll\"><table class=\"{shape}\">\n<tr><th></th>");
        foreach (TopicLabelResult label in evaluation.Labels)
        {
            html.Append("<th scope=\"col\">").Append(Name(label.Topic.Id)).Append("</th>");
        }

        html.Append("<th scope=\"col\">all</th></tr>\n");
        for (int gold = 0; gold < evaluation.Labels.Count; gold++)
        {
            html.Append("<tr><th scope=\"row\">").Append(Name(evaluation.Labels[gold].Topic.Id)).Append("</th>");
            for (int predicted = 0; predicted < evaluation.Labels.Count; predicted++)
            {
                AppendCell(html, evaluation, gold, predicted);
            }

            html.Append(CultureInfo.InvariantCulture, $"<th>{evaluation.Labels[gold].Support}</th></tr>\n");
        }

        html.Append("<tr><th scope=\"row\">all</th>");
        foreach (TopicLabelResult label in evaluation.Labels)
        {
            html.Append(CultureInfo.InvariantCulture, $"<th>{label.Predicted}</th>");
        }

        html.Append(CultureInfo.InvariantCulture, $"<th>{evaluation.Count}</th></tr>\n</table></div>\n");
    }

    private static void AppendCell(StringBuilder html, TopicEvaluation evaluation, int gold, int predicted)
    {
        int n = evaluation.Confusion(gold, predicted);
        if (n == 0)
        {
            html.Append("<td class=\"none\">·</td>");
            return;
        }

        // Roots, so that a few articles in a hundred can be seen at all.
        double share = (double)n / evaluation.Labels[gold].Support, shade = Math.Sqrt(share);
        string colour = (gold == predicted ? "r" : "w") + (shade > 0.72 ? " d" : "");
        html.Append(CultureInfo.InvariantCulture, $"<td class=\"{colour}\" style=\"--a:{shade:F2}\" title=\"{Encode(Told(evaluation, gold, predicted))}\">{n}</td>");
    }

    private static void AppendConfusions(StringBuilder html, TopicEvaluation evaluation)
    {
        int labels = evaluation.Labels.Count;
        (int Gold, int Predicted)[] worst =
        [
            .. from gold in Enumerable.Range(0, labels)
               from predicted in Enumerable.Range(0, labels)
               where gold != predicted && evaluation.Confusion(gold, predicted) > 0
               orderby evaluation.Confusion(gold, predicted) descending
               select (gold, predicted),
        ];
        if (worst.Length == 0)
        {
            return;
        }

        html.Append("<h2>Most frequent confusions</h2>\n<div class=\"scroll\"><table>\n<tr><th scope=\"col\" class=\"name\">belongs to</th><th scope=\"col\" class=\"name\">was filed under</th><th scope=\"col\">articles</th><th scope=\"col\">share of the label</th></tr>\n");
        foreach ((int gold, int predicted) in worst.Take(Confusions))
        {
            int n = evaluation.Confusion(gold, predicted);
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Name(evaluation.Labels[gold].Topic.Id)}</th><td class=\"name\">{Name(evaluation.Labels[predicted].Topic.Id)}</td><td>{n}</td><td>{Percent((double)n / evaluation.Labels[gold].Support)}</td></tr>\n");
        }

        html.Append("</table></div>\n");
    }

    private static string Told(TopicEvaluation evaluation, int gold, int predicted) => string.Create(
        CultureInfo.InvariantCulture,
        $"{evaluation.Confusion(gold, predicted)} of {Count(evaluation.Labels[gold].Support, "article")} of \u2068{evaluation.Labels[gold].Topic.Id}\u2069 filed under \u2068{evaluation.Labels[predicted].Topic.Id}\u2069");

    private static string Count(int n, string what) => string.Create(CultureInfo.InvariantCulture, $"{n} {what}{(n == 1 ? "" : "s")}");

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:F1} %");

    // Labels run in their own direction, whatever stands around them.
    private static string Name(string text) => $"<bdi>{Encode(text)}</bdi>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
