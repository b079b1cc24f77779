using System.CommandLine;
using PersianNews.Topics;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>The verb <c>topics</c>: trains the default topic model and measures it.</summary>
internal static class TopicsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder of topics.*.jsonl.gz", DefaultValueFactory = _ => new DirectoryInfo("../shared/data") };
        var output = new Option<FileInfo>("--out") { Description = "The model file to write", DefaultValueFactory = _ => new FileInfo("src/PersianNews/Data/topics.model") };
        var command = new Command("topics", "Trains the default topic model on articles filed by reading.") { data, output };
        command.SetAction(result => Run(result.GetValue(data)!, result.GetValue(output)!));
        return command;
    }

    private static int Run(DirectoryInfo data, FileInfo output)
    {
        List<LabelledArticle> train = LabelledArticle.Load(data, "topics.desk.train");
        TopicClassifier classifier = new TopicTrainer().Train(train.Select(a => a.ToExample()));
        using (FileStream file = output.Create())
        {
            classifier.Save(file);
        }

        Console.WriteLine($"{output}: {output.Length:N0} bytes, {classifier.Model.Features.Length:N0} features");
        TopicEvaluation evaluation = TopicEvaluation.Evaluate(classifier, LabelledArticle.Load(data, "topics.desk.dev").Select(a => a.ToExample()));
        TopicReport.Print("topics.desk.dev", evaluation, Console.Out);
        return 0;
    }
}
