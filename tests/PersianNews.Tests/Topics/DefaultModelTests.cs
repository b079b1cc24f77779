using System.IO.Compression;
using System.Text.Json;
using PersianNews.Tests.Support;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.Tests.Topics;

/// <summary>The embedded model on articles that it was not trained on.</summary>
public sealed class DefaultModelTests
{
    private const double Rounding = 1e-9;

    [Fact]
    public void Files_the_development_set_as_readers_did()
    {
        TopicEvaluation clean = Evaluate("\u200C");
        Assert.True(clean.Accuracy > 0.915, $"accuracy {clean.Accuracy}");
        Assert.True(clean.StrictAccuracy > 0.80, $"strict accuracy {clean.StrictAccuracy}");
        Assert.True(clean.MacroF1 > 0.91, $"macro-F1 {clean.MacroF1}");
        Assert.True(clean.CalibrationError < 0.07, $"calibration error {clean.CalibrationError}");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Lost_half_spaces_hardly_matter(string replacement) =>
        Assert.True(Evaluate(replacement).Accuracy >= Evaluate("\u200C").Accuracy - 0.005 - Rounding, "more than half a point");

    [Fact]
    public void The_embedded_file_is_small()
    {
        using Stream stream = typeof(TopicClassifier).Assembly.GetManifestResourceStream("topics.model")!;
        Assert.InRange(stream.Length, 1, 3_000_000);
    }

    [Fact]
    public void The_embedded_file_has_its_checksum()
    {
        // Where it is loaded by default, nothing works it out.
        using Stream stream = typeof(TopicClassifier).Assembly.GetManifestResourceStream("topics.model")!;
        Assert.Equal(TopicClassifier.Default.Topics, TopicClassifier.Load(stream).Topics);
    }

    private static TopicEvaluation Evaluate(string halfSpace)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Repository.Shared("data", "topics.desk.dev.jsonl.gz")), CompressionMode.Decompress));
        var examples = new List<TopicExample>();
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string Cell(string key) => row.RootElement.GetProperty(key).GetString()!.Replace("\u200C", halfSpace, StringComparison.Ordinal);
            examples.Add(new TopicExample(Cell("text"), Cell("label")) { Headline = Cell("title"), Second = Cell("second") is "-" ? null : Cell("second") });
        }

        return TopicEvaluation.Evaluate(TopicClassifier.Default, examples, TestContext.Current.CancellationToken);
    }
}
