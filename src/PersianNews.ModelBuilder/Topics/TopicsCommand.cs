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

    // A third of the raw articles tells as much about which words go together as all of them.
    private static IEnumerable<string> Unlabelled(DirectoryInfo data) =>
        RawArticles.Read(data).Where((_, i) => i % 3 == 0).Concat(GoldArticle.Load(data, "topics.train").Select(a => a.Title + "\n" + a.Text));

    private static int Run(DirectoryInfo data, FileInfo output)
    {
        List<GoldArticle> train = GoldArticle.Load(data, "topics.desk.train");
        var options = new TopicTrainerOptions { MinimumDocuments = 3, OpeningShare = 0.5f };
        TopicClassifier classifier = new TopicTrainer(options).Train(train.Select(a => a.ToExample()), Unlabelled(data));
        using (FileStream file = output.Create())
        {
            classifier.Save(file);
        }

        Console.WriteLine($"{output}: {output.Length:N0} bytes, {classifier.Model.Features.Length:N0} features");
        TopicEvaluation evaluation = TopicEvaluation.Evaluate(classifier, GoldArticle.Load(data, "topics.desk.dev").Select(a => a.ToExample()));
        TopicReport.Print("topics.desk.dev", evaluation, Console.Out);
        return 0;
    }
}
