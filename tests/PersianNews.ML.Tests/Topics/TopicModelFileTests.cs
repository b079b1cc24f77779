using System.IO.Compression;
using System.Text;
using Microsoft.ML;
using PersianNews.ML.Tests.Support;
using PersianNews.ML.Topics;
using PersianNews.Topics;
using Xunit;

namespace PersianNews.ML.Tests.Topics;

public sealed class TopicModelFileTests
{
    private static readonly Lazy<byte[]> Saved = new(() =>
    {
        using MLNetTopicClassifier classifier = new MLNetTopicTrainer().Train(News.Examples, cancellationToken: TestContext.Current.CancellationToken);
        using var file = new MemoryStream();
        classifier.Save(file);
        return file.ToArray();
    });

    [Theory]
    [InlineData(MLNetTopicAlgorithm.LbfgsMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.SdcaMaximumEntropy)]
    [InlineData(MLNetTopicAlgorithm.AveragedPerceptron)]
    public void Saved_and_loaded_it_answers_the_same(MLNetTopicAlgorithm algorithm)
    {
        TopicExample[] own = [.. News.Examples.Select(e => e with { Label = e.Label == "sports" ? "ورزش «ما»، & <b>" : e.Label })];
        using MLNetTopicClassifier classifier = new MLNetTopicTrainer(new() { Algorithm = algorithm }).Train(own, cancellationToken: TestContext.Current.CancellationToken);
        using var file = new MemoryStream();
        classifier.Save(file);
        file.Position = 0;
        using MLNetTopicClassifier loaded = MLNetTopicClassifier.Load(file);
        Assert.Equal(classifier.Topics, loaded.Topics);
        foreach (TopicExample example in News.Examples)
        {
            Assert.Equal(classifier.Classify(example.Text, example.Headline), loaded.Classify(example.Text, example.Headline));
        }
    }

    [Fact]
    public void Names_are_given_when_a_model_is_loaded()
    {
        using MLNetTopicClassifier loaded = MLNetTopicClassifier.Load(new MemoryStream(Saved.Value), [new Topic("economy", "پول", "Money")]);
        Assert.Equal(["پول", "سلامت", "ورزشی"], loaded.Topics.Select(t => t.PersianName));
    }

    [Fact]
    public void A_stream_that_cannot_seek_will_do()
    {
        using var out1 = new MemoryStream();
        using (MLNetTopicClassifier loaded = MLNetTopicClassifier.Load(new OneWay(new MemoryStream(Saved.Value))))
        {
            loaded.Save(new OneWay(out1));
        }

        out1.Position = 0;
        using MLNetTopicClassifier again = MLNetTopicClassifier.Load(out1);
        Assert.Equal("sports", again.Classify(News.Examples[0].Text)[0].Topic.Id);
    }

    [Fact]
    public void It_is_an_ordinary_model_of_MLNET()
    {
        var ml = new MLContext();
        ITransformer model = ml.Model.Load(new MemoryStream(Saved.Value), out _);
        using PredictionEngine<OwnArticle, OwnAnswer> engine = ml.Model.CreatePredictionEngine<OwnArticle, OwnAnswer>(model);
        Assert.All(News.Unseen, e => Assert.Equal(e.Label, engine.Predict(new OwnArticle { Headline = e.Headline!, Text = e.Text }).PredictedLabel));
    }

    [Fact]
    public void A_file_that_is_no_model_is_named()
    {
        Assert.Contains("not a topic model", Failure([]), StringComparison.Ordinal);
        Assert.Contains("not a topic model", Failure("no zip at all"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("not a topic model", Failure(Saved.Value[..^200]), StringComparison.Ordinal);

        using var otherZip = new MemoryStream();
        using (var zip = new ZipArchive(otherZip, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("readme.txt");
        }

        Assert.Contains("not a topic model", Failure(otherZip.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_of_something_else_is_named()
    {
        var ml = new MLContext();
        IDataView words = ml.Data.LoadFromEnumerable([new { Body = "متن" }]);
        Assert.Contains("columns Headline and Text", Failure(Save(ml.Transforms.Text.TokenizeIntoWords("Words", "Body"), words)), StringComparison.Ordinal);

        // It reads the same columns, and even makes tokens.
        IDataView rows = ml.Data.LoadFromEnumerable([new { Headline = "تیتر", Text = "متن" }]);
        Assert.Contains("Score", Failure(Save(ml.Transforms.Text.TokenizeIntoWords("Tokens", "Text"), rows)), StringComparison.Ordinal);

        byte[] Save(IEstimator<ITransformer> estimator, IDataView data)
        {
            using var file = new MemoryStream();
            ml.Model.Save(estimator.Fit(data), data.Schema, file);
            return file.ToArray();
        }
    }

    [Fact]
    public void A_model_of_other_features_or_of_a_newer_version_is_named()
    {
        string features = Failure(Replace("Topics.Features.v1", "Topics.Features.v9"));
        Assert.Contains("features are not PersianNews.Topics.Features.v1", features, StringComparison.Ordinal);

        string newer = Failure(Replace("PersianNews.ML, Version=1.0.0.0", "PersianNews.ML, Version=2.0.0.0"));
        Assert.Contains("another version of PersianNews.ML", newer, StringComparison.Ordinal);
        Assert.Contains("Version=2.0.0.0", newer, StringComparison.Ordinal);

        string absent = Failure(Replace("PersianNews.ML, ", "PersianNews.XX, "));
        Assert.Contains("PersianNews.XX", absent, StringComparison.Ordinal);

        static byte[] Replace(string old, string other)
        {
            int found = 0;
            byte[] changed = Edit((_, bytes) =>
            {
                for (int at; (at = bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(old))) >= 0; found++)
                {
                    Encoding.Unicode.GetBytes(other).CopyTo(bytes, at);
                }

                return bytes;
            });
            Assert.NotEqual(0, found);
            return changed;
        }
    }

    [Fact]
    public void A_damaged_file_is_either_read_or_named()
    {
        var names = new List<string>();
        Edit((name, bytes) =>
        {
            names.Add(name);
            return bytes;
        });
        var random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 150; i++)
        {
            string victim = names[i % names.Count];
            byte[] damaged = Edit((name, bytes) => name != victim ? bytes : (i % 3) switch
            {
                0 => null,
                1 => bytes[..random.Next(bytes.Length)],
                _ => Scribble(bytes, random),
            });
            try
            {
                MLNetTopicClassifier.Load(new MemoryStream(damaged)).Dispose();
            }
            catch (InvalidDataException e)
            {
                refused++;
                Assert.StartsWith("This is not a topic model", e.Message, StringComparison.Ordinal);
            }
        }

        Assert.InRange(refused, 75, 150);

        static byte[] Scribble(byte[] bytes, Random random)
        {
            for (int k = 0; k < 4; k++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            return bytes;
        }
    }

    private sealed class OwnArticle
    {
        public string Headline { get; set; } = "";

        public string Text { get; set; } = "";
    }

    private sealed class OwnAnswer
    {
        public string PredictedLabel { get; set; } = "";
    }

    private static string Failure(byte[] file) =>
        Assert.Throws<InvalidDataException>(() => MLNetTopicClassifier.Load(new MemoryStream(file)).Dispose()).Message;

    /// <summary>The saved model with its parts changed; null leaves a part out.</summary>
    private static byte[] Edit(Func<string, byte[], byte[]?> change)
    {
        var changed = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(Saved.Value)))
        using (var to = new ZipArchive(changed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                using var bytes = new MemoryStream();
                using (Stream part = entry.Open())
                {
                    part.CopyTo(bytes);
                }

                if (change(entry.FullName, bytes.ToArray()) is { } kept)
                {
                    using Stream part = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                    part.Write(kept);
                }
            }
        }

        return changed.ToArray();
    }

    /// <summary>What a network connection is like.</summary>
    private sealed class OneWay(Stream inner) : Stream
    {
        public override bool CanRead => inner.CanRead;

        public override bool CanSeek => false;

        public override bool CanWrite => inner.CanWrite;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
