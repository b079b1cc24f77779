using PersianNews.Topics;

namespace PersianNews.Tests.Documentation;

/// <summary>The code of docs/topics.md.</summary>
public static class TopicsPage
{
    public static void Classify(TextWriter Console)
    {
        // begin Classify
        string headline = "نرخ دلار و سکه در بازار تهران پایین آمد";
        string text = "قیمت هر دلار امروز در بازار آزاد با کاهش هزار تومانی روبه‌رو شد و سکه نیز ارزان شد.";

        TopicScore best = TopicClassifier.Default.Classify(text, headline)[0]; // all ten, best first
        Console.WriteLine($"{best.Topic.Id} {best.Topic.PersianName}, likely: {best.Probability > 0.8}");

        TopicScore? sure = TopicClassifier.Default.Best("بله");
        Console.WriteLine(sure is null ? "nothing to go by" : sure.Value.Topic.Id);
        // end Classify
    }

    public static void Train(TextWriter Console)
    {
        string file = Path.GetTempFileName();
        string[] weather = ["باران", "برف", "باد", "ابر", "سرما"], market = ["دلار", "سکه", "بورس", "طلا", "سهام"];
        TopicExample[] all = [.. Enumerable.Range(0, 60).Select(i => i % 2 == 0
            ? new TopicExample($"{weather[i % 5]} و {weather[(i + 1) % 5]} در راه استان است", "هوا")
            : new TopicExample($"{market[i % 5]} و {market[(i + 2) % 5]} گران شد", "بازار"))];
        TopicExample[] examples = all[..40], kept = all[40..];
        // begin Train
        var trainer = new TopicTrainer(TopicTrainerOptions.Default with { StyleWeight = 0 }); // for articles of other sources than these
        TopicClassifier trained = trainer.Train(examples); // new TopicExample(text, label) { Headline = …, Second = …, Weight = … }

        using (FileStream output = File.Create(file))
        {
            trained.Save(output);
        }

        using FileStream input = File.OpenRead(file);
        TopicEvaluation evaluation = TopicEvaluation.Evaluate(TopicClassifier.Load(input), kept);
        Console.WriteLine($"{evaluation.Count} articles, {100 * evaluation.Accuracy:F0} % right; {evaluation.Labels[0].Topic.Id}: {evaluation.Labels[0].Support}");
        // end Train
        input.Dispose();
        File.Delete(file);
    }
}
