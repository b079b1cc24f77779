using Microsoft.ML;
using Microsoft.ML.Data;
using PersianNews.Topics;
using PersianNews.Topics.Scoring;

namespace PersianNews.ML.Topics;

/// <summary>A topic classifier that runs a model of ML.NET.</summary>
/// <remarks>
/// Some three times slower than the built-in <see cref="TopicClassifier"/>, and it allocates tens of kilobytes for each article; <see cref="Export"/>
/// turns a logistic model into a built-in one that is ten times as fast. A model file can name code to run: load only what you trust.
/// </remarks>
/// <threadsafety>
/// Any number of threads may classify at once: each takes a prediction engine from a pool, since an engine serves one thread
/// at a time; there come to be as many as threads were at work at once. Dispose only when none is at work.
/// </threadsafety>
public sealed class MLNetTopicClassifier : ITopicClassifier, IDisposable
{
    private readonly MLContext _ml;
    private readonly ITransformer _model;
    private readonly TopicEnginePool _engines;
    private readonly Topic[] _topics;
    private volatile bool _disposed;

    internal MLNetTopicClassifier(MLContext ml, ITransformer model, IReadOnlyList<Topic> names)
    {
        _ml = ml;
        _model = model;
        _engines = new TopicEnginePool(ml, model);
        _topics = [.. _engines.ReadLabels().Select(label => NewsTopics.Name(label, names))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Topic> Topics => _topics;

    /// <summary>
    /// The fitted pipeline, for work on whole data views. It reads the text columns <c>Headline</c> and <c>Text</c>, and writes <c>Score</c>, the
    /// probabilities in the order of <see cref="Topics"/> with their ids as slot names, and <c>PredictedLabel</c>, the id of the best.
    /// </summary>
    /// <remarks>It belongs to this classifier, and is of no more use when that is disposed.</remarks>
    public ITransformer Model
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _model;
        }
    }

    /// <summary>Loads a model that <see cref="Save"/> wrote. A model file can name code to run: load only what you trust.</summary>
    /// <param name="stream">The file. ML.NET seeks in it, from the start of the stream; a stream that cannot seek is read into memory first.</param>
    /// <param name="topics">Names and codes for the labels; the ten newsroom sections need not be given.</param>
    /// <exception cref="InvalidDataException">The stream holds something else, a broken model, or a model of other features; the message says which.</exception>
    public static MLNetTopicClassifier Load(Stream stream, IReadOnlyList<Topic>? topics = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return TopicModelReader.Read(stream, topics ?? []);
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
    /// <exception cref="ObjectDisposedException">The classifier was disposed.</exception>
    public int Classify(ReadOnlySpan<char> text, ReadOnlySpan<char> headline, Span<TopicScore> destination)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        TopicEngine engine = _engines.Rent();
        try
        {
            return TopicRanking.Write(_topics, engine.Score(headline, text), destination);
        }
        finally
        {
            _engines.Return(engine);
        }
    }

    /// <summary>Makes a built-in classifier of this model: the same answers up to rounding, without ML.NET, and several times faster.</summary>
    /// <exception cref="NotSupportedException">The model was not trained by logistic regression.</exception>
    public TopicClassifier Export()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return new TopicClassifier(TopicModelExport.Create(_ml, _model, _topics));
    }

    /// <summary>Frees the prediction engines and the model. Once is enough; again does nothing.</summary>
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _engines.Dispose();
            (_model as IDisposable)?.Dispose();
        }
    }
}
