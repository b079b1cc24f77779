using System.Text.Json;
using Xunit;

namespace PersianNews.Cli.Tests;

/// <summary><c>train topics</c>, <c>evaluate topics</c> and <c>topics --model</c> on a caller's own labels.</summary>
public sealed class TopicCommandTests : IDisposable
{
    private static readonly string[] Sea = ["کشتی", "بندر", "لنگر", "موج", "ساحل", "ناخدا", "صید", "اسکله"];
    private static readonly string[] Farm = ["گندم", "شخم", "تراکتور", "خرمن", "بذر", "آبیاری", "باغ", "برداشت"];
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_model_of_ones_own_is_trained_used_and_measured()
    {
        string train = Write("train.jsonl", Examples(0, 60)), gold = Write("gold.jsonl", Examples(1000, 20));
        string model = Path.Combine(_folder, "own.topics"), page = Path.Combine(_folder, "report.html");
        CommandRun trained = await CommandRun.WithInputAsync("", "train", "topics", train, "--model", model);
        Assert.Equal(0, trained.ExitCode);
        Assert.Empty(trained.Output);
        Assert.Contains("دریا", trained.Error);

        CommandRun used = await CommandRun.WithInputAsync("""{"id":1,"text":"ناخدا کنار اسکله لنگر انداخت و موج به ساحل رسید."}""", "topics", "--model", model);
        JsonElement best = JsonDocument.Parse(used.Output).RootElement.GetProperty("topics")[0];
        Assert.Equal("دریا", best.GetProperty("id").GetString());

        CommandRun measured = await CommandRun.WithInputAsync("", "evaluate", "topics", gold, "--model", model, "--html", page);
        JsonElement report = JsonDocument.Parse(measured.Output).RootElement;
        Assert.Equal(20, report.GetProperty("count").GetInt32());
        Assert.InRange(report.GetProperty("accuracy").GetDouble(), 0.95, 1);
        Assert.Equal(2, report.GetProperty("labels").GetArrayLength());
        string html = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        Assert.Contains("Confusion matrix", html);
        Assert.Contains("gold.jsonl", html);

        CommandRun pretty = await CommandRun.WithInputAsync("", "evaluate", "topics", gold, "--model", model, "--output", "pretty");
        Assert.Contains("Confusion", pretty.Output);
    }

    [Fact]
    public async Task The_same_examples_give_the_same_bytes()
    {
        string train = Write("train.jsonl", Examples(0, 60));
        string[] models = [Path.Combine(_folder, "a.topics"), Path.Combine(_folder, "b.topics")];
        foreach (string model in models)
        {
            await CommandRun.WithInputAsync("", "train", "topics", train, "--model", model);
        }

        Assert.Equal(await File.ReadAllBytesAsync(models[0], TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(models[1], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Examples_that_cannot_be_learnt_from_are_told()
    {
        string model = Path.Combine(_folder, "own.topics");
        string one = Write("one.jsonl", [Line("موج", "دریا"), Line("ساحل", "دریا")]);
        CommandRun run = await CommandRun.WithInputAsync("", "train", "topics", one, "--model", model);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("دریا", Assert.Single(run.ErrorLines));

        string broken = Write("broken.jsonl", [Line("موج", "دریا"), "{\"text\":\"بی‌برچسب\"}"]);
        run = await CommandRun.WithInputAsync("", "train", "topics", broken, "--model", model);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 2", Assert.Single(run.ErrorLines));
        Assert.Contains("label", run.Error);
        Assert.False(File.Exists(model));
    }

    [Fact]
    public async Task A_label_that_the_model_does_not_know_is_named()
    {
        CommandRun run = await CommandRun.WithInputAsync("", "evaluate", "topics", Write("gold.jsonl", [Line("موج", "دریا")]));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("دریا", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task A_file_that_is_no_model_is_refused()
    {
        string file = Write("no.topics", ["this is not a model"]);
        CommandRun run = await CommandRun.WithInputAsync("""{"text":"موج"}""", "topics", "--model", file);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(file, Assert.Single(run.ErrorLines));
        Assert.Empty(run.Output);
    }

    private static IEnumerable<string> Examples(int seed, int count) => Enumerable.Range(seed, count).Select(i =>
    {
        var random = new Random(i);
        string[] words = i % 2 == 0 ? Sea : Farm;
        return Line(string.Join(' ', Enumerable.Range(0, 12).Select(_ => words[random.Next(words.Length)])) + " خبر امروز", i % 2 == 0 ? "دریا" : "مزرعه");
    });

    private static string Line(string text, string label) => JsonSerializer.Serialize(new Dictionary<string, string> { ["text"] = text, ["label"] = label });

    private string Write(string name, IEnumerable<string> lines)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
