using System.Text;
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
        Assert.Contains("<bdi>gold.jsonl</bdi>", html);
        Assert.Contains("filed by <bdi>own.topics</bdi>", html);

        CommandRun pretty = await CommandRun.WithInputAsync("", "evaluate", "topics", gold, "--model", model, "--output", "pretty");
        string matrix = pretty.Output[pretty.Output.IndexOf("Confusion", StringComparison.Ordinal)..];
        Assert.Equal(["\u2067دریا\u2069", "1", "10", "·"], Row(matrix, "دریا"));
        Assert.Equal(["\u2067مزرعه\u2069", "2", "·", "10"], Row(matrix, "مزرعه"));

        static string[] Row(string table, string label) => table.Split('\n').Single(line => line.Contains(label, StringComparison.Ordinal)).Split('│', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
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
    public async Task The_report_can_be_read_by_programs_and_people()
    {
        // One label looks like markup, one article in five is filed wrong on purpose, and one label has no article.
        const string Markup = "<b>دریا & \"ساحل\"</b>";
        string train = Write("train.jsonl", Enumerable.Range(0, 60).Select(i => i % 2 == 0 ? Line("ناخدا لنگر موج اسکله ساحل", Markup) : Line("گندم تراکتور خرمن بذر باغ", "مزرعه")).Append(Line("ابر و باران", "هوا")));
        string gold = Write("gold.jsonl", Enumerable.Range(0, 20).Select(i => Line(i % 5 == 0 ? "گندم تراکتور خرمن بذر" : "ناخدا لنگر موج اسکله", Markup)));
        string model = Path.Combine(_folder, "own.topics"), page = Path.Combine(_folder, "report.html");
        await CommandRun.WithInputAsync("", "train", "topics", train, "--model", model);
        CommandRun run = await CommandRun.WithInputAsync("", "evaluate", "topics", gold, "--model", model, "--html", page);

        Assert.Contains("دریا &", run.Output);
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(0.8, report.GetProperty("accuracy").GetDouble());
        Assert.Equal(0.8, report.GetProperty("macroRecall").GetDouble());
        Assert.True(report.GetProperty("logLoss").GetDouble() > 0);
        JsonElement filed = report.GetProperty("labels").EnumerateArray().Single(l => l.GetProperty("id").GetString() == Markup).GetProperty("filedUnder");
        Assert.Equal((16, 4), (filed.GetProperty(Markup).GetInt32(), filed.GetProperty("مزرعه").GetInt32()));

        string html = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<b>", html);
        Assert.Contains("<bdi>&lt;b&gt;دریا &amp; &quot;ساحل&quot;&lt;/b&gt;</bdi>", html);
        Assert.DoesNotContain("http:", html);
        Assert.DoesNotContain("https:", html);
        Assert.DoesNotContain("<script", html);
        Assert.Contains("prefers-color-scheme: dark", html);
        string matrix = html[html.IndexOf("Confusion matrix", StringComparison.Ordinal)..html.IndexOf("Most frequent", StringComparison.Ordinal)];
        Assert.Equal(9, matrix.Split("<td").Length - 1);
        Assert.Contains("class=\"r d\" style=\"--a:0.89\"", matrix);
        Assert.Contains("class=\"w\" style=\"--a:0.45\"", matrix);
        Assert.Contains(">16</td>", matrix);
        Assert.Contains("<td>4</td><td>20.0 %</td>", html);
        foreach (string element in new[] { "table", "tr", "td", "th", "dl", "div", "bdi", "body", "html", "style", "title", "p" })
        {
            Assert.Equal(html.Split($"</{element}>").Length, html.Split($"<{element}>").Length + html.Split($"<{element} ").Length - 1);
        }
    }

    [Fact]
    public async Task A_second_label_is_as_good()
    {
        string train = Write("train.jsonl", Examples(0, 60)), model = Path.Combine(_folder, "own.topics"), page = Path.Combine(_folder, "report.html");
        await CommandRun.WithInputAsync("", "train", "topics", train, "--model", model);
        string gold = Write("gold.jsonl", ["""{"text":"ناخدا لنگر موج اسکله","label":"مزرعه","second":"دریا"}""", """{"text":"گندم تراکتور خرمن","label":"مزرعه","second":"-"}"""]);
        CommandRun run = await CommandRun.WithInputAsync("", "evaluate", "topics", gold, "--model", model, "--html", page);
        JsonElement report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((1, 0.5), (report.GetProperty("accuracy").GetDouble(), report.GetProperty("strictAccuracy").GetDouble()));
        Assert.Contains("first topic alone", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken));

        run = await CommandRun.WithInputAsync("", "evaluate", "topics", Write("odd.jsonl", [Line("موج", "دریا"), "", """{"text":"موج","label":"دریا","second":"آسمان"}"""]), "--model", model);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 3: the label 'آسمان'", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Weights_count()
    {
        // The same words under two labels: what an example weighs decides.
        string even = Write("even.jsonl", Enumerable.Range(0, 40).Select(i => Line("خبر تازه شهر", i % 2 == 0 ? "الف" : "ب")));
        string heavy = Write("heavy.jsonl", Enumerable.Range(0, 40).Select(i => $$"""{"text":"خبر تازه شهر","label":"{{(i % 2 == 0 ? "الف" : "ب")}}","weight":{{(i % 2 == 0 ? 1 : 6)}}}"""));
        double share = await ShareOfB(even), heavier = await ShareOfB(heavy, "--balance", "0");
        Assert.InRange(heavier, share + 0.1, 1);
        Assert.Equal(heavier, await ShareOfB(even, "--balance", "0", "--label-weight", "ب=6", "--label-weight", "الف=1"), 0.01);
        Assert.Equal(share, await ShareOfB(heavy, "--balance", "1"), 0.01);

        async Task<double> ShareOfB(string train, params string[] options)
        {
            string model = Path.Combine(_folder, "own.topics");
            CommandRun trained = await CommandRun.WithInputAsync("", ["train", "topics", train, "--model", model, .. options]);
            Assert.Equal(0, trained.ExitCode);
            CommandRun used = await CommandRun.WithInputAsync("""{"text":"خبر تازه شهر"}""", "topics", "--model", model);
            return JsonDocument.Parse(used.Output).RootElement.GetProperty("topics").EnumerateArray().Single(t => t.GetProperty("id").GetString() == "ب").GetProperty("probability").GetDouble();
        }
    }

    [Fact]
    public async Task What_was_learnt_from_is_told()
    {
        string train = Write("train.jsonl", Examples(0, 60).Append(Line(" ", "دریا")).Append(Line("ابر و باران", "هوا")));
        CommandRun run = await CommandRun.WithInputAsync("", "train", "topics", train, "--model", Path.Combine(_folder, "own.topics"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("hardly enough to learn from: هوا", run.ErrorLines[0]);
        Assert.Equal(2, run.ErrorLines.Length);
        Assert.Contains("62 examples (1 of them without text, left out) of 3 labels: دریا 30, مزرعه 30, هوا 1", run.ErrorLines[1]);
    }

    [Fact]
    public async Task Labels_that_look_alike_and_labels_without_number_are_told()
    {
        string model = Path.Combine(_folder, "own.topics"), page = Path.Combine(_folder, "report.html");
        string alike = Write("alike.jsonl", Examples(0, 60).Append(Line("موج و ساحل", "دريا")));
        CommandRun run = await CommandRun.WithInputAsync("", "train", "topics", alike, "--model", model);
        Assert.Contains("differ only in how they are written: 'دريا', 'دریا'", run.Error);

        string many = Write("many.jsonl", Enumerable.Range(0, 260).Select(i => Line($"واژه{i / 2} خبر{i / 2}", $"L{i / 2}")));
        run = await CommandRun.WithInputAsync("", "train", "topics", many, "--model", model);
        Assert.Contains("of 130 labels: L0 2,", run.Error);
        Assert.Contains("and 110 more", run.Error);
        Assert.True(run.Error.Length < 2000);
        await CommandRun.WithInputAsync("", "evaluate", "topics", many, "--model", model, "--html", page);
        Assert.Contains("130 labels are too many", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_byte_order_mark_carriage_returns_and_lone_surrogates_do_not_matter()
    {
        string[] lines = [.. Examples(0, 60)];
        string plain = Write("plain.jsonl", lines), odd = Path.Combine(_folder, "odd.jsonl");
        await File.WriteAllTextAsync(odd, "\uFEFF" + string.Join("\r\n\r\n", lines), TestContext.Current.CancellationToken);
        Assert.Equal(await Model(plain), await Model(odd));
        Assert.NotEmpty(await Model(Write("lone.jsonl", lines.Select(line => line.Replace("خبر", "\\ud83d خبر", StringComparison.Ordinal)))));

        async Task<byte[]> Model(string file)
        {
            string model = Path.Combine(_folder, "own.topics");
            CommandRun run = await CommandRun.WithInputAsync("", "train", "topics", file, "--model", model);
            Assert.Equal(0, run.ExitCode);
            return await File.ReadAllBytesAsync(model, TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData("""{"text":"موج","label":"دریا"}""", "one label 'دریا'")]
    [InlineData("""{"text":"","label":"a"}""", "None of the 1 examples has a word")]
    [InlineData("", "no examples")]
    [InlineData("""{"text":"بی‌برچسب"}""", "line 1: no \"label\"")]
    [InlineData("""{"text":"موج","label":"  "}""", "line 1: no \"label\"")]
    [InlineData("""{"label":"دریا"}""", "line 1: no \"text\"")]
    [InlineData("""{"text":"موج","label":"\ud800x"}""", "line 1: a label with half a character")]
    [InlineData("""{"text":"موج","label":3}""", "line 1: \"label\" is not a string")]
    [InlineData("""{"text":"موج","label":"دریا","weight":-1}""", "line 1: \"weight\" is not a number above 0")]
    [InlineData("""{"text":"موج","label":"دریا","weight":"2"}""", "line 1: \"weight\" is not a number above 0")]
    [InlineData("text,label\nموج,دریا", "line 1: not a JSON object on one line")]
    [InlineData("""[{"text":"موج","label":"دریا"}]""", "line 1: not a JSON object on one line")]
    [InlineData("{\n\"text\":\"موج\",\n\"label\":\"دریا\"}", "line 1: not JSON")]
    [InlineData("""{"text":"موج","label":"دریا"}{"text":"موج","label":"دریا"}""", "line 1: not JSON")]
    public async Task Examples_that_cannot_be_learnt_from_are_told(string content, string expected)
    {
        string model = Path.Combine(_folder, "own.topics"), file = Write("bad.jsonl", [content]);
        CommandRun run = await CommandRun.WithInputAsync("", "train", "topics", file, "--model", model);
        Assert.Equal(2, run.ExitCode);
        string error = Assert.Single(run.ErrorLines);
        Assert.StartsWith($"persian-news: {file}: ", error);
        Assert.Contains(expected, error);
        Assert.DoesNotContain("Parameter", error);
        Assert.DoesNotContain("LineNumber", error);
        Assert.False(File.Exists(model));

        // The same lines are refused when they are measured on.
        run = await CommandRun.WithInputAsync("", "evaluate", "topics", file);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"persian-news: {file}: ", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_told()
    {
        string file = Path.Combine(_folder, "ansi.jsonl");
        await File.WriteAllBytesAsync(file, [.. Encoding.UTF8.GetBytes("""{"text":"موج","label":"دریا"}""" + "\n{\"text\":\""), 0xE3, 0xE6, 0xCC, .. "\",\"label\":\"x\"}"u8], TestContext.Current.CancellationToken);
        CommandRun run = await CommandRun.WithInputAsync("", "train", "topics", file, "--model", Path.Combine(_folder, "own.topics"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 2: not UTF-8 at byte 9", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Places_where_nothing_can_be_written_are_refused_before_the_work()
    {
        string train = Write("train.jsonl", Examples(0, 60)), nowhere = Path.Combine(_folder, "no", "where.topics");
        await Refused("--model: ", "train", "topics", train, "--model", nowhere);
        await Refused("--model: ", "train", "topics", train, "--model", _folder);
        await Refused("--html: ", "evaluate", "topics", train, "--html", nowhere);
        await Refused("--html: ", "evaluate", "topics", train, "--html", _folder);
        await Refused("--model: ", "evaluate", "topics", train, "--model", _folder);
        await Refused("--balance: ", "train", "topics", train, "--model", Path.Combine(_folder, "m"), "--balance", "1.5");
        await Refused("--style: ", "train", "topics", train, "--model", Path.Combine(_folder, "m"), "--style", "much");
        await Refused("--label-weight: ", "train", "topics", train, "--model", Path.Combine(_folder, "m"), "--label-weight", "دریا");
        await Refused("--label-weight: ", "train", "topics", train, "--model", Path.Combine(_folder, "m"), "--label-weight", "آسمان=2");
        Assert.Equal([train], Directory.GetFileSystemEntries(_folder));

        static async Task Refused(string option, params string[] arguments)
        {
            CommandRun run = await CommandRun.WithInputAsync("", arguments);
            Assert.Equal(1, run.ExitCode);
            Assert.Empty(run.Output);
            Assert.Contains(option, Assert.Single(run.ErrorLines));
        }
    }

    [Fact]
    public async Task A_label_that_the_model_does_not_know_is_named()
    {
        CommandRun run = await CommandRun.WithInputAsync("", "evaluate", "topics", Write("gold.jsonl", [Line("دولت", "politics"), Line("موج", "دریا")]));
        Assert.Equal(2, run.ExitCode);
        string error = Assert.Single(run.ErrorLines);
        Assert.Contains("line 2: the label 'دریا'", error);
        Assert.Contains("politics", error);
    }

    [Fact]
    public async Task A_file_that_is_no_model_is_refused()
    {
        string file = Write("no.topics", ["this is not a model"]), train = Write("train.jsonl", Examples(0, 60)), model = Path.Combine(_folder, "own.topics");
        await CommandRun.WithInputAsync("", "train", "topics", train, "--model", model);
        byte[] good = await File.ReadAllBytesAsync(model, TestContext.Current.CancellationToken);
        await Refused(file, "not a topic model");
        await Refused(Bytes("empty.topics", []), "not a topic model");
        await Refused(Bytes("cut.topics", good[..^100]), "broken");
        good[good.Length / 2] ^= 0x55;
        await Refused(Bytes("flipped.topics", good), "checksum");

        async Task Refused(string path, string reason)
        {
            foreach (string[] command in new string[][] { ["topics", "--model", path], ["evaluate", "topics", train, "--model", path] })
            {
                CommandRun run = await CommandRun.WithInputAsync("""{"text":"موج"}""", command);
                Assert.Equal(1, run.ExitCode);
                Assert.Contains(path, Assert.Single(run.ErrorLines));
                Assert.Contains(reason, run.Error);
                Assert.Empty(run.Output);
            }
        }
    }

    private static IEnumerable<string> Examples(int seed, int count) => Enumerable.Range(seed, count).Select(i =>
    {
        var random = new Random(i);
        string[] words = i % 2 == 0 ? Sea : Farm;
        return Line(string.Join(' ', Enumerable.Range(0, 12).Select(_ => words[random.Next(words.Length)])) + " خبر امروز", i % 2 == 0 ? "دریا" : "مزرعه");
    });

    private static string Line(string text, string label) => JsonSerializer.Serialize(new Dictionary<string, string> { ["text"] = text, ["label"] = label });

    private string Bytes(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Write(string name, IEnumerable<string> lines)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
