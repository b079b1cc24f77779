using System.Text;
using System.Text.Json;
using Xunit;

namespace PersianNews.Cli.Tests;

/// <summary>What every verb promises about its input and output.</summary>
public class ContractTests
{
    private static readonly string[] Verbs = ["analyze", "normalize", "tokenize", "sentences", "dates", "quantities", "topics"];

    public static TheoryData<string> AllVerbs => new(Verbs);

    [Theory]
    [MemberData(nameof(AllVerbs))]
    public async Task Lines_come_out_as_many_as_go_in_in_order_with_their_ids(string verb)
    {
        CommandRun run = await CommandRun.WithInputAsync(
            """
            {"id": 7, "text": "باران از فردا می‌بارد."}
            {"text": "بی‌شناسه"}
            {"id": {"a": [1, "ب"]}, "text": "", "other": {"deep": [1, 2]}}
            {"id": "آخری", "text": "پایان", "headline": null, "published": "2024-07-06"}
            """,
            verb, "--published", "1403-04-16");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["7", "null", """{"a": [1, "ب"]}""", "\"آخری\""], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetRawText()));
        Assert.Empty(run.Error);
    }

    [Theory]
    [MemberData(nameof(AllVerbs))]
    public async Task Hostile_text_gives_a_result(string verb)
    {
        string[] texts =
        [
            "", " ", "\0\0", "\u200C\u200C", new string('ا', 1 << 20), new string('(', 100_000), new string('«', 100_000),
            string.Concat(Enumerable.Repeat("بیست و ", 20_000)), string.Concat(Enumerable.Repeat("از ۳ تیر تا ", 20_000)), new string('۹', 100_000),
            "\uFFFE\uFFFF\u0001\u202E", "🇮🇷👨‍👩‍👧‍👦", "a\r\n\r\nb\u2028c",
        ];
        string input = string.Join('\n', texts.Select(text => JsonSerializer.Serialize(new Dictionary<string, string> { ["text"] = text })));
        CommandRun run = await CommandRun.WithInputAsync(input, verb, "--published", "2024-07-06");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(texts.Length, run.Lines.Length);
        Assert.All(run.Lines, line => Assert.False(JsonDocument.Parse(line).RootElement.TryGetProperty("error", out _), line[..Math.Min(200, line.Length)]));
    }

    [Fact]
    public async Task A_lone_surrogate_is_text_like_any_other()
    {
        CommandRun run = await CommandRun.WithInputAsync("""{"id":1,"text":"الف \ud83d ب\n\"\u0041\u06cc\""}""", "tokenize");
        JsonElement tokens = JsonDocument.Parse(run.Output).RootElement.GetProperty("tokens");
        Assert.Equal(6, tokens.EnumerateArray().Single(t => t.GetProperty("text").GetString() == "ب").GetProperty("start").GetInt32());
        Assert.Contains(tokens.EnumerateArray(), t => t.GetProperty("text").GetString()!.Contains('A', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("not json", "not JSON", "null")]
    [InlineData("[1]", "not a JSON object", "null")]
    [InlineData("", "empty", "null")]
    [InlineData("{\"id\":5}", "no \"text\"", "5")]
    [InlineData("{\"id\":5,\"text\":3}", "\"text\" is not a string", "5")]
    [InlineData("{\"id\":5,\"text\":\"x\",\"published\":\"soon\"}", "soon", "5")]
    [InlineData("{\"id\":5,\"text\":\"x\"} {}", "JSON", "5")]
    public async Task A_bad_line_gives_an_error_object_and_the_run_goes_on(string bad, string says, string id)
    {
        string input = "{\"id\":1,\"text\":\"الف\"}\n" + bad + "\n{\"id\":2,\"text\":\"ب\"}\n";
        CommandRun run = await CommandRun.WithInputAsync(input, "normalize", "--input", "jsonl");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(3, run.Lines.Length);
        JsonElement error = JsonDocument.Parse(run.Lines[1]).RootElement;
        Assert.Contains(says, error.GetProperty("error").GetString());
        Assert.Equal(2, error.GetProperty("line").GetInt32());
        Assert.Equal(id, error.GetProperty("id").GetRawText());

        CommandRun strict = await CommandRun.WithInputAsync(input, "normalize", "--input", "jsonl", "--strict");
        Assert.Equal(2, strict.ExitCode);
        Assert.Single(strict.Lines);
        Assert.Contains("line 2", Assert.Single(strict.ErrorLines));
    }

    [Fact]
    public async Task A_line_that_is_not_utf8_is_told_with_its_byte()
    {
        byte[] bad = [.. "{\"id\":1,\"text\":\""u8, 0xC3, 0x28, .. "\"}\n"u8];
        CommandRun run = await CommandRun.WithInputAsync(bad, "normalize");
        Assert.Contains("byte 16", JsonDocument.Parse(run.Output).RootElement.GetProperty("error").GetString());
    }

    [Fact]
    public async Task A_line_over_16_MiB_is_told_and_passed_over()
    {
        string input = "{\"id\":1,\"text\":\"" + new string('x', 17 << 20) + "\"}\n{\"id\":2,\"text\":\"ب\"}\n";
        CommandRun run = await CommandRun.WithInputAsync(input, "normalize");
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("16 MiB", JsonDocument.Parse(run.Lines[0]).RootElement.GetProperty("error").GetString());
        Assert.Equal("ب", JsonDocument.Parse(run.Lines[1]).RootElement.GetProperty("text").GetString());
        Assert.Equal(1, JsonDocument.Parse(run.Lines[0]).RootElement.GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes_on_any_number_of_threads()
    {
        string input = string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"{{\"id\":{i},\"text\":\"خبر شماره {i} در {i % 28 + 1} تیر ۱۴۰۳ منتشر شد. {new string('ب', i % 300)}\"}}"));
        CommandRun one = await CommandRun.WithInputAsync(input, "analyze", "--threads", "1", "--published", "2024-07-06");
        CommandRun four = await CommandRun.WithInputAsync(input, "analyze", "--threads", "4", "--published", "2024-07-06");
        Assert.Equal(5000, one.Lines.Length);
        Assert.Equal(one.Output, four.Output);
    }

    [Theory]
    [InlineData("--threads", "analyze", "--threads", "none")]
    [InlineData("--threads", "analyze", "--threads", "0")]
    [InlineData("--published", "dates", "--published", "1403-07-31")]
    [InlineData("--input", "dates", "--input", "xml")]
    [InlineData("--output", "dates", "--output", "xml")]
    [InlineData("--preset", "normalize", "--preset", "heavy")]
    [InlineData("--no-such", "dates", "--no-such")]
    [InlineData("no/such/file.txt", "dates", "no/such/file.txt")]
    [InlineData("'many' is not a number", "dates", "--threads", "many")]
    [InlineData("--thread: no such option", "dates", "--thread", "2")]
    [InlineData("@list: no such file", "dates", "@list")]
    [InlineData("--published", "dates", "--published", "24-07-06")]
    [InlineData("no/such/model", "topics", "--model", "no/such/model")]
    [InlineData("frobnicate", "frobnicate")]
    public async Task Wrong_usage_names_what_is_wrong_in_one_line(string named, params string[] arguments)
    {
        CommandRun run = await CommandRun.WithInputAsync("", arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(named, Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task A_plain_text_is_one_document_named_by_its_file()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string path = Path.Combine(folder, "خبر.txt");
            await File.WriteAllBytesAsync(path, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("خط اول\nخط دوم {")], TestContext.Current.CancellationToken);
            CommandRun run = await CommandRun.WithInputAsync("", "sentences", path);
            JsonElement result = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
            Assert.Equal(path, result.GetProperty("id").GetString());
            Assert.Equal(["خط اول", "خط دوم {"], result.GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("text").GetString()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(AllVerbs))]
    public async Task Plain_and_pretty_output_carry_no_escape_sequences_into_files(string verb)
    {
        const string text = "تهران - به گزارش ایسنا، ۱۲ نفر در ۱۶ تیر ۱۴۰۳ آمدند.";
        foreach (string format in new[] { "text", "pretty" })
        {
            CommandRun run = await CommandRun.WithInputAsync(text, verb, "--output", format, "--published", "2024-07-06");
            Assert.Equal(0, run.ExitCode);
            Assert.NotEmpty(run.Output.Trim());
            Assert.DoesNotContain('\u001B', run.Output);
        }
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_the_run_quietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a POSIX shell");
        string input = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(input, string.Concat(Enumerable.Repeat("{\"id\":1,\"text\":\"خبر\"}\n", 200_000)), TestContext.Current.CancellationToken);
            string command = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "persian-news.dll")}' normalize '{input}' | head -n 1 > /dev/null; echo \"exit ${{PIPESTATUS[0]}}\"";
            using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> error = shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.Equal("exit 0", (await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim());
            Assert.Empty(await error);
        }
        finally
        {
            File.Delete(input);
        }
    }

    [Fact]
    public async Task A_reader_that_goes_away_ends_a_run_whose_input_never_ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a closed pipe cannot be asked about");
        string command = $"yes '{{\"text\":\"خبر\"}}' | timeout 60 dotnet '{Path.Combine(AppContext.BaseDirectory, "persian-news.dll")}' tokenize | head -n 1 > /dev/null; echo \"exit ${{PIPESTATUS[1]}}\"";
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true })!;
        Assert.Equal("exit 0", (await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim());
    }

    [Theory]
    [InlineData("1403-04-16T23:30:00+03:30", "2024-07-06")]
    [InlineData("2024-07-06 10:00:00Z", "2024-07-06")]
    [InlineData("2024-07-06t22:00:00z", "2024-07-07")]
    [InlineData("1403/4/16", "2024-07-06")]
    [InlineData("24-07-06", null)]
    [InlineData("2024-07-06T", null)]
    [InlineData("T10:00:00Z", null)]
    public async Task The_day_of_publication_is_read_in_either_calendar(string published, string? day)
    {
        CommandRun run = await CommandRun.WithInputAsync($"{{\"text\":\"امروز\",\"published\":\"{published}\"}}", "dates");
        JsonElement result = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(day, result.TryGetProperty("dates", out JsonElement dates) ? dates[0].GetProperty("value").GetString() : null);
    }

    [Fact]
    public async Task A_reference_day_outside_the_solar_calendar_is_shown()
    {
        CommandRun run = await CommandRun.WithInputAsync("باران بارید.", "analyze", "--output", "pretty", "--published", "9999-06-01");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("9999-06-01", run.Output);
    }

    [Theory]
    [InlineData("auto")]
    [InlineData("jsonl")]
    [InlineData("text")]
    public async Task Utf16_is_refused(string format)
    {
        CommandRun run = await CommandRun.WithInputAsync([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"text\":\"خبر\"}\n")], "tokenize", "--input", format);
        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("UTF-16", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Byte_order_marks_of_files_that_were_joined_are_passed_over()
    {
        const string line = "\uFEFF{\"text\":\"خبر\"}\n";
        CommandRun run = await CommandRun.WithInputAsync(line + line, "tokenize", "--strict");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
    }
}
