using System.CommandLine;
using PersianNews.Topics;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>The verb <c>topics</c>: trains the default topic model and measures it.</summary>
internal static class TopicsCommand
{
    private static readonly TopicTrainer Trainer = new(new TopicTrainerOptions { MinimumDocuments = 3, OpeningShare = 0.5f, StyleWeight = 0, ShiftLabels = false });

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "The folder of topics.*.jsonl.gz and raw-news.txt.gz", DefaultValueFactory = _ => new DirectoryInfo("../shared/data") };
        var output = new Option<FileInfo>("--out") { Description = "The model file to write", DefaultValueFactory = _ => new FileInfo("src/PersianNews/Data/topics.model") };
        var bySource = new Option<bool>("--by-source") { Description = "Instead of writing a model, measure how well each source is filed by a model trained on the others" };
        var command = new Command("topics", "Trains the default topic model on articles filed by reading.") { data, output, bySource };
        command.SetAction(result =>
        {
            DirectoryInfo folder = result.GetValue(data)!;
            if (result.GetValue(bySource))
            {
                MeasureBySource(folder);
            }
            else
            {
                Build(folder, result.GetValue(output)!);
            }
        });
        return command;
    }

    private static void Build(DirectoryInfo data, FileInfo output)
    {
        TopicClassifier classifier = Train(data, GoldArticle.Load(data, "topics.desk.train"));
        using (FileStream file = output.Create())
        {
            classifier.Save(file);
        }

        Console.WriteLine($"{output}: {output.Length:N0} bytes, {classifier.Model.Features.Length:N0} features");
        List<GoldArticle> dev = GoldArticle.Load(data, "topics.desk.dev");
        TopicEvaluation evaluation = TopicEvaluation.Evaluate(classifier, dev.Select(a => a.ToExample()));
        TopicReport.Print("topics.desk.dev", evaluation, Console.Out);
        TopicReport.PrintConfusion(evaluation, Console.Out);
        TopicReport.Print("without half-spaces", TopicEvaluation.Evaluate(classifier, dev.Select(a => a.WithHalfSpaces("").ToExample())), Console.Out);
        TopicReport.Print("with spaces for half-spaces", TopicEvaluation.Evaluate(classifier, dev.Select(a => a.WithHalfSpaces(" ").ToExample())), Console.Out);
    }

    private static void MeasureBySource(DirectoryInfo data)
    {
        List<GoldArticle> all = GoldArticle.Load(data, "topics.desk.train");
        foreach (string group in all.Select(a => a.SourceGroup).Distinct().Order(StringComparer.Ordinal))
        {
            TopicClassifier classifier = Train(data, all.Where(a => a.SourceGroup != group));
            TopicReport.Print(group, TopicEvaluation.Evaluate(classifier, all.Where(a => a.SourceGroup == group).Select(a => a.ToExample())), Console.Out);
        }
    }

    private static TopicClassifier Train(DirectoryInfo data, IEnumerable<GoldArticle> articles) =>
        Trainer.Train(articles.Select(a => a.ToExample()), Unlabelled(data));

    // A third of the raw articles tells as much about which words go together as all of them. Of the articles that agencies have
    // labelled, those that were read anew are among the examples.
    private static IEnumerable<string> Unlabelled(DirectoryInfo data)
    {
        HashSet<string> read = [.. GoldArticle.Load(data, "topics.desk.train").Select(a => a.Id)];
        return RawArticles.Read(data).Where((_, i) => i % 3 == 0)
            .Concat(new[] { "topics.train", "topics.weak" }.SelectMany(name => GoldArticle.Load(data, name)).Where(a => !read.Contains(a.Id)).Select(a => a.Title + "\n" + a.Text));
    }
}
