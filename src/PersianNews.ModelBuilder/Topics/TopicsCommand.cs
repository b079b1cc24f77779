using System.CommandLine;
using PersianNews.Topics;
using PersianNews.Topics.Training;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>The verb <c>topics</c>: trains the default topic model and measures it.</summary>
internal static class TopicsCommand
{
    // Fitted to the first words of articles: docs/topics.md, "A few words".
    private const float Doubt = 100;

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
        TopicData training = TopicData.Load(data);
        var classifier = new TopicClassifier(Train(training, FitConfidence(training), _ => true).Model.WithDoubt(Doubt));
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
        TopicData training = TopicData.Load(data);
        float confidence = FitConfidence(training);
        foreach (string group in training.Read.Select(a => a.SourceGroup).Distinct().Order(StringComparer.Ordinal))
        {
            TopicClassifier classifier = Train(training, confidence, a => a.SourceGroup != group);
            GoldArticle[] unseen = [.. training.Read.Where(a => a.SourceGroup == group && !a.IsChosen)];
            TopicReport.Print(group, TopicEvaluation.Evaluate(classifier, unseen.Select(a => a.ToExample())), Console.Out);
            TopicReport.Print(group + ", as NewsAnalyzer reads it", TopicEvaluation.Evaluate(classifier, unseen.Select(a => a.Shortened(NewsAnalyzerOptions.Default.TopicLength).ToExample())), Console.Out);
        }
    }

    private static TopicClassifier Train(TopicData data, float confidence, Func<GoldArticle, bool> isLearnt)
    {
        TopicLessons lessons = TopicLessons.OfReaders(data, isLearnt);
        TopicTeacher.Teach(data, lessons);
        return TopicStudent.Learn(data, lessons, confidence);
    }

    // What the teacher has seen shows in what it teaches, so the examples to calibrate on must be kept from it too. Only a fair sample will do.
    private static float FitConfidence(TopicData data)
    {
        GoldArticle[] held = [.. data.Read.Where((a, i) => i % 5 == 0 && !a.IsChosen)];
        HashSet<string> kept = [.. held.Select(a => a.Id)];
        TopicClassifier trial = Train(data, 1, a => !kept.Contains(a.Id));
        float[][] scores = [.. held.Select(Scores)];
        List<LabelledArticle> labelled = [.. held.Select((a, i) => new LabelledArticle(i + 1, a.Label, a.Second, 1))];
        TopicTargets targets = TopicTargets.Create([.. trial.Topics], labelled, TopicTrainerOptions.Default with { Balance = 0 });
        return TopicCalibration.Fit(new TopicTrials(scores, [.. Enumerable.Range(0, held.Length)], targets, trial.Topics.Count));

        float[] Scores(GoldArticle article)
        {
            Dictionary<Topic, float> given = trial.Classify(article.Text, article.Title).ToDictionary(s => s.Topic, s => s.Probability);
            return [.. trial.Topics.Select(topic => MathF.Log(Math.Max(given[topic], 1e-9f)))];
        }
    }
}
