using System.Collections.Concurrent;
using Microsoft.ML;
using Microsoft.ML.Data;
using PersianNews.Topics;

namespace PersianNews.ML.Topics;

/// <summary>A topic classifier that runs a model of ML.NET.</summary>
/// <remarks>
/// Some six times slower than the built-in <see cref="TopicClassifier"/>, and it allocates tens of kilobytes for each article; <see cref="Export"/>
/// turns a logistic model into a built-in one. A model file can name code to run: load only what you trust.
/// </remarks>
/// <threadsafety>
/// Any number of threads may classify at once: each takes a prediction engine from a pool, since an engine serves one thread
/// at a time. Dispose only when none is at work.
/// </threadsafety>
public sealed class MLNetTopicClassifier : ITopicClassifier, IDisposable
{
    private readonly MLContext _ml;
    private readonly ITransformer _model;
    private readonly ConcurrentBag<PredictionEngine<TopicInput, PredictionRow>> _engines = [];
    private readonly Topic[] _topics;
    private volatile bool _disposed;

    internal MLNetTopicClassifier(MLContext ml, ITransformer model, IReadOnlyList<Topic> names)
    {
        _ml = ml;
        _model = model;
        PredictionEngine<TopicInput, PredictionRow> engine = CreateEngine();
        _engines.Add(engine);
        VBuffer<ReadOnlyMemory<char>> labels = default;
        engine.OutputSchema["Score"].GetSlotNames(ref labels);
        _topics = [.. labels.DenseValues().Select(label => Name(label.ToString(), names))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics => _topics;

    /// <summary>Loads a model that <see cref="Save"/> wrote. A model file can name code to run: load only what you trust.</summary>
    /// <param name="stream">The file; ML.NET needs to seek in it.</param>
    /// <param name="topics">Names and codes for the labels; the ten newsroom sections need not be given.</param>
    /// <exception cref="InvalidDataException">The stream holds something else, a broken model, or a model of other features; the message says which.</exception>
    public static MLNetTopicClassifier Load(Stream stream, IReadOnlyList<Topic>? topics = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var ml = new MLContext();
        ITransformer model;
        DataViewSchema schema;
        try
        {
            model = ml.Model.Load(stream, out schema);
        }
        catch (Exception e) when (e is FormatException or InvalidDataException or InvalidOperationException or ArgumentException or IOException or NotSupportedException or TypeLoadException or System.Reflection.TargetInvocationException)
        {
            // ML.NET reports whatever part of the file it tripped over; the contract's name tells a model of other features apart.
            string why = e.ToString().Contains("PersianNews.Topics.Features", StringComparison.Ordinal)
                ? $"its features are not {TopicFeatureMapping.Contract}, the only ones that this version of PersianNews.ML knows"
                : e.Message;
            throw new InvalidDataException($"This is not a topic model that PersianNews.ML can read: {why}", e);
        }

        DataViewSchema output = model.GetOutputSchema(schema);
        if (output.GetColumnOrNull(nameof(TopicTokens.Tokens)) is null || output.GetColumnOrNull("Score") is not { } score || !score.HasSlotNames())
        {
            throw new InvalidDataException("This is a model of ML.NET, but no topic model of PersianNews.ML: it lacks the columns Tokens and Score, or the names of its topics.");
        }

        return new MLNetTopicClassifier(ml, model, topics ?? []);
    }

    /// <summary>Writes the model as a zip file of ML.NET. Files of equal models differ in their time stamps.</summary>
    /// <param name="stream">Where to write.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ObjectDisposedException.ThrowIf(_disposed, this);
        _ml.Model.Save(_model, _ml.Data.LoadFromEnumerable<TopicInput>([]).Schema, stream);
    }

    /// <inheritdoc/>
    public int Classify(ReadOnlySpan<char> headline, ReadOnlySpan<char> text, Span<TopicScore> destination)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (!_engines.TryTake(out PredictionEngine<TopicInput, PredictionRow>? engine))
        {
            engine = CreateEngine();
        }

        float[] probabilities;
        try
        {
            probabilities = engine.Predict(new TopicInput { Headline = headline.ToString(), Text = text.ToString() }).Score;
        }
        finally
        {
            _engines.Add(engine);
        }

        int wanted = Math.Min(probabilities.Length, destination.Length);
        var ranked = new int[probabilities.Length];
        for (int k = 0; k < ranked.Length; k++)
        {
            ranked[k] = k;
        }

        Array.Sort(ranked, (a, b) => probabilities[a] != probabilities[b] ? probabilities[b].CompareTo(probabilities[a]) : a.CompareTo(b));
        for (int i = 0; i < wanted; i++)
        {
            destination[i] = new TopicScore(_topics[ranked[i]], probabilities[ranked[i]]);
        }

        return wanted;
    }

    /// <summary>Makes a built-in classifier of this model: the same answers up to rounding, without ML.NET, and several times faster.</summary>
    /// <exception cref="NotSupportedException">The model was not trained by logistic regression.</exception>
    public TopicClassifier Export()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return new TopicClassifier(TopicModelExport.Create(_ml, _model, _topics));
    }

    /// <summary>Frees the prediction engines and the model.</summary>
    public void Dispose()
    {
        _disposed = true;
        while (_engines.TryTake(out PredictionEngine<TopicInput, PredictionRow>? engine))
        {
            engine.Dispose();
        }

        (_model as IDisposable)?.Dispose();
    }

    private static Topic Name(string id, IReadOnlyList<Topic> names) => names.FirstOrDefault(t => t.Id == id) ?? NewsTopics.Find(id) ?? new Topic(id);

    private PredictionEngine<TopicInput, PredictionRow> CreateEngine() =>
        _ml.Model.CreatePredictionEngine<TopicInput, PredictionRow>(_model, new PredictionEngineOptions { OwnsTransformer = false });
}
