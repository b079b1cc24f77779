using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PersianNews.Cli.Commands;
using PersianNews.Cli.Output;
using PersianNews.Topics;

namespace PersianNews.Cli.Topics;

/// <summary><c>evaluate topics gold.jsonl [--model m] [--html report.html]</c>.</summary>
internal sealed class EvaluateTopicsCommand : Command
{
    private readonly Argument<string> _file = new("FILE") { Description = "Labelled articles, packed by gzip or not, one JSON object a line: text, label, and where known headline, second (a label that would do as well)." };
    private readonly Option<string?> _model = new("--model") { Description = "A model made by 'train topics'; without it the built-in one.", HelpName = "FILE" };
    private readonly Option<string?> _html = new("--html") { Description = "Also write a page that draws the confusion matrix.", HelpName = "FILE" };
    private readonly Option<OutputFormat> _output = new("--output") { Description = "auto (default): pretty on a terminal, else jsonl.", HelpName = "auto|pretty|text|jsonl" };

    /// <summary>Makes the command.</summary>
    public EvaluateTopicsCommand()
        : base("topics", "Measure a topic classifier: accuracy, macro-F1, precision and recall by label, confusion matrix.")
    {
        Choice.Restrict(_output);
        Add(_file);
        Add(_model);
        Add(_html);
        Add(_output);
        SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        string file = parsed.GetRequiredValue(_file);
        string? model = parsed.GetValue(_model), page = parsed.GetValue(_html);
        InputFile.MustExist(file);
        if (page is not null)
        {
            OutputFile.MustBePossible("--html", page);
        }

        TopicClassifier classifier = NamedModel.LoadOrDefault(model);
        var reader = new LabelledReader(file);
        TopicEvaluation evaluation;
        try
        {
            evaluation = TopicEvaluation.Evaluate(classifier, reader.Read(classifier.Topics, cancellation), cancellation);
        }
        catch (InvalidDataException e)
        {
            Messages.Write(e.Message);
            return ExitCode.Broken;
        }
        catch (ArgumentException e)
        {
            Messages.Write($"{file}: {Messages.Plain(e)}");
            return ExitCode.Broken;
        }

        if (reader.Titles.AboutTitles() is { } titles)
        {
            Messages.Write(titles);
        }

        if (page is not null)
        {
            string html = EvaluationPage.Render(evaluation, Path.GetFileName(file), model is null ? "the built-in model" : Path.GetFileName(model));
            OutputFile.WriteWhole(page, stream => stream.Write(Encoding.UTF8.GetBytes(html)));
        }

        OutputFormat format = parsed.GetValue(_output);
        if (format == OutputFormat.Jsonl || (format == OutputFormat.Auto && Console.IsOutputRedirected))
        {
            WriteJson(evaluation);
        }
        else
        {
            EvaluationTables.Show(evaluation, PrettyStyle.ForStandardOutput().ConsoleOver(Console.Out));
        }

        return ExitCode.Done;
    }

    private static void WriteJson(TopicEvaluation evaluation)
    {
        using Stream output = StandardOutput.Open();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("count"u8, evaluation.Count);
            json.WriteNumber("accuracy"u8, Math.Round(evaluation.Accuracy, 4));
            json.WriteNumber("strictAccuracy"u8, Math.Round(evaluation.StrictAccuracy, 4));
            json.WriteNumber("macroF1"u8, Math.Round(evaluation.MacroF1, 4));
            json.WriteNumber("macroRecall"u8, Math.Round(evaluation.MacroRecall, 4));
            json.WriteNumber("logLoss"u8, Math.Round(evaluation.LogLoss, 4));
            json.WriteNumber("calibrationError"u8, Math.Round(evaluation.CalibrationError, 4));
            json.WriteStartArray("labels"u8);
            for (int gold = 0; gold < evaluation.Labels.Count; gold++)
            {
                TopicLabelResult label = evaluation.Labels[gold];
                json.WriteStartObject();
                json.WriteString("id"u8, label.Topic.Id);
                json.WriteNumber("support"u8, label.Support);
                json.WriteNumber("precision"u8, Math.Round(label.Precision, 4));
                json.WriteNumber("recall"u8, Math.Round(label.Recall, 4));
                json.WriteNumber("f1"u8, Math.Round(label.F1, 4));
                json.WriteStartObject("filedUnder"u8);
                for (int predicted = 0; predicted < evaluation.Labels.Count; predicted++)
                {
                    if (evaluation.Confusion(gold, predicted) is > 0 and int n)
                    {
                        json.WriteNumber(evaluation.Labels[predicted].Topic.Id, n);
                    }
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
