using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using PersianNews.Cli.Commands;
using PersianNews.Topics;
using Spectre.Console;

namespace PersianNews.Cli.Topics;

/// <summary><c>train topics labelled.jsonl --model out.topics</c>: a classifier for the caller's own labels.</summary>
internal sealed class TrainTopicsCommand : Command
{
    private readonly Argument<string> _file = new("FILE") { Description = "Labelled articles, packed by gzip or not, one JSON object a line: text, label, and where known headline, second (a label that would do as well), weight." };
    private readonly Option<string> _model = new("--model") { Description = "The file to write.", HelpName = "FILE", Required = true };
    private readonly Option<float> _balance = new("--balance") { Description = "From 0, where every example counts the same, to 1, where every label does.", HelpName = "N", DefaultValueFactory = _ => TopicTrainerOptions.Default.Balance };
    private readonly Option<string[]> _weights = new("--label-weight") { Description = "How much an example of a label counts; give it once for each label.", HelpName = "LABEL=N" };
    private readonly Option<float> _style = new("--style") { Description = "How much an article's looks count beside its words; 0 for articles of other sources than these.", HelpName = "N", DefaultValueFactory = _ => TopicTrainerOptions.Default.StyleWeight };

    /// <summary>Makes the command.</summary>
    public TrainTopicsCommand()
        : base("topics", "Train a topic classifier.")
    {
        Bound(_balance, 0, 1);
        Bound(_style, 0, 1000);
        _weights.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens.Where(token => !TryReadWeight(token.Value, out _, out _)))
            {
                result.AddError($"--label-weight: '{token.Value}' is not LABEL=N with N above 0");
            }
        });
        Add(_file);
        Add(_model);
        Add(_balance);
        Add(_weights);
        Add(_style);
        SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        string file = parsed.GetRequiredValue(_file), model = parsed.GetRequiredValue(_model);
        InputFile.MustExist(file);
        OutputFile.MustBePossible("--model", model);
        Dictionary<string, float> weights = ReadWeights(parsed.GetValue(_weights) ?? []);
        var trainer = new TopicTrainer(TopicTrainerOptions.Default with { Balance = parsed.GetValue(_balance), StyleWeight = parsed.GetValue(_style), LabelWeights = weights });
        var tally = new ExampleTally();
        var reader = new LabelledReader(file);
        IEnumerable<TopicExample> examples = tally.Count(reader.Read(null, cancellation));
        long start = Stopwatch.GetTimestamp();
        try
        {
            TopicClassifier classifier = Console.IsErrorRedirected
                ? trainer.Train(examples, null, cancellation)
                : TrainWithProgress(trainer, examples, cancellation);
            if (weights.Keys.FirstOrDefault(label => classifier.Topics.All(topic => topic.Id != label)) is { } stranger)
            {
                throw new UsageException($"--label-weight: no example has the label '{stranger}'");
            }

            OutputFile.WriteWhole(model, classifier.Save);
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException)
        {
            Messages.Write(e is ArgumentException wrong ? $"{file}: {Messages.Plain(wrong)}" : e.Message);
            return ExitCode.Broken;
        }

        if (reader.Titles.AboutTitles() is { } titles)
        {
            Messages.Write(titles);
        }

        foreach (string warning in tally.Warnings())
        {
            Messages.Write($"{file}: {warning}");
        }

        Messages.WritePlain(string.Create(CultureInfo.InvariantCulture, $"{model}: {tally}; {Math.Max(1, new FileInfo(model).Length / 1000):N0} kB, {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s"));
        return ExitCode.Done;
    }

    private static TopicClassifier TrainWithProgress(TopicTrainer trainer, IEnumerable<TopicExample> examples, CancellationToken cancellation)
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
            return trainer.Train(examples, progress, cancellation);
        });
    }

    private static void Bound(Option<float> option, float least, float most) => option.Validators.Add(result =>
    {
        if (result.Tokens is [Token token] && !(float.TryParse(token.Value, CultureInfo.InvariantCulture, out float n) && n >= least && n <= most))
        {
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{option.Name}: '{token.Value}' is not a number from {least} to {most}"));
        }
    });

    private static Dictionary<string, float> ReadWeights(string[] arguments)
    {
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (string argument in arguments)
        {
            TryReadWeight(argument, out string label, out float weight);
            weights[label] = weight;
        }

        return weights;
    }

    private static bool TryReadWeight(string argument, out string label, out float weight)
    {
        int sign = argument.LastIndexOf('=');
        label = sign < 0 ? "" : argument[..sign];
        weight = 0;
        return sign > 0 && float.TryParse(argument.AsSpan(sign + 1), CultureInfo.InvariantCulture, out weight) && weight > 0 && float.IsFinite(weight);
    }

    private sealed class Relay(Action<TopicTrainingProgress> report) : IProgress<TopicTrainingProgress>
    {
        public void Report(TopicTrainingProgress value) => report(value);
    }
}
