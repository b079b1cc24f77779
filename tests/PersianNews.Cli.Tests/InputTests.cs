using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Xunit;

namespace PersianNews.Cli.Tests;

/// <summary>Files as people have them: packed, damaged, with fields of other names.</summary>
public sealed class InputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Gzip_is_read_like_what_it_holds()
    {
        const string lines = "{\"id\":1,\"text\":\"باران بارید.\"}\n{\"id\":2,\"text\":\"برف آمد.\"}\n";
        CommandRun plain = await CommandRun.WithInputAsync(lines, "tokenize");
        byte[] packed = Pack(lines);

        // A file by any name, files one behind another in one file, and standard input.
        Assert.Equal(plain, await CommandRun.WithInputAsync("", "tokenize", File("news.jsonl.gz", packed)));
        Assert.Equal(plain, await CommandRun.WithInputAsync("", "tokenize", "--input", "jsonl", File("news.jsonl", packed)));
        Assert.Equal(plain.Output + plain.Output, (await CommandRun.WithInputAsync("", "tokenize", File("two.gz", [.. packed, .. packed]))).Output);
        Assert.Equal(plain, await CommandRun.WithInputAsync(packed, "tokenize"));

        string text = File("page.txt.gz", Pack("\uFEFFباران بارید."));
        JsonElement page = JsonDocument.Parse((await CommandRun.WithInputAsync("", "sentences", text)).Output).RootElement;
        Assert.Equal(text, page.GetProperty("id").GetString());
        Assert.Equal("باران بارید.", page.GetProperty("sentences")[0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Damaged_gzip_is_told_after_what_could_be_read()
    {
        var random = new Random(1);
        string lines = string.Concat(Enumerable.Range(0, 40_000).Select(i => $"{{\"id\":{i},\"text\":\"خبر {random.Next()}\"}}\n"));
        byte[] packed = Pack(lines), flipped = [.. packed];
        flipped[packed.Length / 2] ^= 0xFF;
        CommandRun whole = await CommandRun.WithInputAsync(lines, "tokenize");
        foreach (byte[] bytes in new[] { packed[..(packed.Length / 2)], packed[..^4], packed[..2], flipped })
        {
            string path = File("bad.gz", bytes);
            CommandRun run = await CommandRun.WithInputAsync("", "tokenize", "--input", "jsonl", path);
            Assert.Equal(2, run.ExitCode);
            Assert.StartsWith($"persian-news: {path}: gzip that is damaged or breaks off", Assert.Single(run.ErrorLines));
            Assert.True(bytes.Length < 1000 || run.Lines.Length > 10_000, $"{run.Lines.Length} lines");
            if (bytes != flipped) // what is damaged may be unpacked to something else before it is noticed
            {
                Assert.StartsWith(run.Output, whole.Output);
            }

            run = await CommandRun.WithInputAsync("", "evaluate", "topics", path);
            Assert.Equal(2, run.ExitCode);
            Assert.Single(run.ErrorLines);
        }
    }

    [Theory]
    [InlineData("topics", true)]
    [InlineData("analyze", true)]
    [InlineData("dates", false)] // has no use for headlines
    public async Task Titles_that_are_not_read_are_told_once(string verb, bool told)
    {
        CommandRun run = await CommandRun.WithInputAsync(
            """
            {"text":"باران", "headline":"خبر", "title":"خبر"}
            {"text":"باران", "title":""}
            {"text":"باران", "title":"خبر"}
            {"title":"خبر", "headline":null, "text":"باران"}
            """,
            verb);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(4, run.Lines.Length);
        Assert.Equal(told ? ["persian-news: -: line 3: \"title\" is not read, a headline is called \"headline\" (2 lines)"] : [], run.ErrorLines);
    }

    [Fact]
    public async Task Titles_of_labelled_articles_that_are_not_read_are_told()
    {
        string file = File("labelled.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 40).Select(i => $"{{\"text\":\"واژه{i % 2}\",\"title\":\"خبر\",\"label\":\"ب{i % 2}\"}}\n"))));
        string model = Path.Combine(_folder, "own.topics"), told = $"persian-news: {file}: line 1: \"title\" is not read, a headline is called \"headline\" (40 lines)";
        CommandRun run = await CommandRun.WithInputAsync("", "train", "topics", file, "--model", model);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(told, run.ErrorLines[0]);
        run = await CommandRun.WithInputAsync("", "evaluate", "topics", File("gold.gz", Pack(System.IO.File.ReadAllText(file))), "--model", model);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(told.Replace("labelled.jsonl", "gold.gz", StringComparison.Ordinal), Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Bad_lines_are_counted_at_the_end()
    {
        CommandRun run = await CommandRun.WithInputAsync("{\"text\":\"خبر\"}\n{\"text\":3}\n{\"te\n{\"text\":\"خبر\"}\n", "tokenize");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal("persian-news: 2 of 4 lines could not be read and stand as errors in the output, the first: -: line 2", Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("[{\"text\":\"خبر\"}]", true)]
    [InlineData(" [\n  {\"text\":\"خبر\"}\n]", true)]
    [InlineData("[خبر] {تازه}", false)]
    public async Task A_json_array_is_text_but_told(string content, bool told)
    {
        CommandRun run = await CommandRun.WithInputAsync(content, "tokenize");
        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Lines);
        Assert.Equal(told ? ["persian-news: -: a JSON array is read as plain text; JSON Lines has one object a line"] : [], run.ErrorLines);
    }

    [Fact]
    public async Task Output_that_cannot_be_written_is_told()
    {
        Assert.SkipUnless(System.IO.File.Exists("/dev/full"), "needs a device that is always full");
        (int exitCode, string error) = await Shell("tokenize '{0}' > /dev/full", File("a.txt", "خبر"u8.ToArray()));
        Assert.Equal(2, exitCode);
        Assert.StartsWith("persian-news: standard output: ", error);
    }

    [Fact]
    public async Task A_closed_standard_error_does_no_harm()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a POSIX shell");
        (int exitCode, _) = await Shell("tokenize '{0}' 2>&- > /dev/null", File("a.txt", [0xFF, (byte)'a']));
        Assert.Equal(0, exitCode);
    }

    [Theory]
    [InlineData(130_000)] // the reader of the output has all it wants long before the input ends
    [InlineData(1)]
    public async Task A_run_that_is_interrupted_ends_with_whole_lines(int lines)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs signals");
        string file = File("many.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"text\":\"خبر تازه\"}\n", lines))));
        // Standard input stays open: without the signal the run would never end.
        (int exitCode, string error) = await Shell("tokenize --input jsonl '{0}' - 0<&3 > '{0}.out' & run=$!; until [ -s '{0}.out' ]; do sleep 0.05; done; kill -TERM $run; wait $run; status=$?; kill $silence; exit $status", file, "exec 3< <(exec sleep 60 2>&-); silence=$!; ");
        Assert.Equal(2, exitCode);
        Assert.Equal("persian-news: stopped", error.Trim());
        string output = await System.IO.File.ReadAllTextAsync(file + ".out", TestContext.Current.CancellationToken);
        Assert.EndsWith("}\n", output);
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("{\"id\":null,\"tokens\":[", line));
    }

    [Theory]
    [InlineData("no command is given, such as 'analyze'")]
    [InlineData("no command is given, such as 'topics'", "train")]
    [InlineData("an empty name is no file", "tokenize", "")]
    public async Task What_is_missing_is_told(string told, params string[] arguments)
    {
        CommandRun run = await CommandRun.WithInputAsync("", arguments);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, Assert.Single(run.ErrorLines));
    }

    private static byte[] Pack(string text)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static async Task<(int ExitCode, string Error)> Shell(string command, string file, string before = "")
    {
        string line = $"{before}dotnet '{Path.Combine(AppContext.BaseDirectory, "persian-news.dll")}' " + command.Replace("{0}", file, StringComparison.Ordinal);
        using Process shell = Process.Start(new ProcessStartInfo("bash", ["-c", line]) { RedirectStandardError = true })!;
        string error = await shell.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (shell.ExitCode, error);
    }

    private string File(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }
}
