using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PersianNews.Cli.Commands;
using PersianNews.Topics;
using Spectre.Console;

namespace PersianNews.Cli.Topics;

/// <summary><c>train topics labelled.jsonl --model out.topics</c>: a linear classifier for the caller's own labels.</summary>
internal sealed class TrainTopicsCommand : Command
{
    private readonly Argument<string> _file = new("FILE") { Description = "Labelled articles, one JSON object a line: text, label, and where known headline, second." };
    private readonly Option<string> _model = new("--model") { Description = "The file to write.", HelpName = "FILE", Required = true };

    /// <summary>Makes the command.</summary>
    public TrainTopicsCommand()
        : base("topics", "Train a topic classifier.")
    {
        Add(_file);
        Add(_model);
        SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetRequiredValue(_file), parsed.GetRequiredValue(_model), cancellation)));
    }

    private static int Run(string file, string model, CancellationToken cancellation)
    {
        InputFile.MustExist(file);
        long start = Stopwatch.GetTimestamp();
        try
        {
            TopicClassifier classifier = Console.IsErrorRedirected
                ? new TopicTrainer().Train(LabelledReader.Read(file), null, cancellation)
                : TrainWithProgress(file, cancellation);
            WriteWhole(classifier, model);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{model}: {classifier.Topics.Count} labels ({string.Join(", ", classifier.Topics)}), {new FileInfo(model).Length / 1e6:F1} MB, {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s"));
            return ExitCode.Done;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException)
        {
            Messages.Write(e is ArgumentException { ParamName: not null } a ? a.Message.Replace($" (Parameter '{a.ParamName}')", "", StringComparison.Ordinal) : e.Message);
            return ExitCode.Broken;
        }
    }

    private static TopicClassifier TrainWithProgress(string file, CancellationToken cancellation)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).Start(context =>
        {
            var tasks = new Dictionary<TopicTrainingStage, ProgressTask>();
            var progress = new Relay(step =>
            {
                if (!tasks.TryGetValue(step.Stage, out ProgressTask? task))
                {
                    tasks.Add(step.Stage, task = context.AddTask(step.Stage.ToString()));
                }

                task.IsIndeterminate = step.Total == 0;
                task.MaxValue = Math.Max(1, step.Total);
                task.Value = step.Done;
            });
            return new TopicTrainer().Train(LabelledReader.Read(file), progress, cancellation);
        });
    }

    // A run that is stopped leaves no half a model behind.
    private static void WriteWhole(TopicClassifier classifier, string path)
    {
        string part = path + ".part";
        using (FileStream stream = File.Create(part))
        {
            classifier.Save(stream);
        }

        File.Move(part, path, overwrite: true);
    }

    private sealed class Relay(Action<TopicTrainingProgress> report) : IProgress<TopicTrainingProgress>
    {
        public void Report(TopicTrainingProgress value) => report(value);
    }
}
