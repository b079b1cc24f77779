using System.Collections.Concurrent;
using Microsoft.ML;

namespace PersianNews.ML.Topics;

/// <summary>Prediction engines of one model, as many as threads were at work at once. It does not own the model.</summary>
internal sealed class TopicEnginePool(MLContext ml, ITransformer model) : IDisposable
{
    private readonly ConcurrentBag<TopicEngine> _idle = [];
    private volatile bool _disposed;

    /// <summary>How many engines are at rest.</summary>
    public int Idle => _idle.Count;

    /// <summary>Takes an engine that is at rest, or makes one.</summary>
    public TopicEngine Rent() => _idle.TryTake(out TopicEngine? engine) ? engine : Create();

    /// <summary>Gives an engine back.</summary>
    public void Return(TopicEngine engine)
    {
        _idle.Add(engine);
        if (_disposed)
        {
            DisposeIdle();
        }
    }

    /// <summary>The names of the topics, in the order of their scores.</summary>
    public string[] ReadLabels()
    {
        TopicEngine engine = Rent();
        try
        {
            return engine.ReadLabels();
        }
        finally
        {
            Return(engine);
        }
    }

    /// <summary>Disposes the engines at rest, and each of the others when it is given back.</summary>
    public void Dispose()
    {
        _disposed = true;
        DisposeIdle();
    }

    private void DisposeIdle()
    {
        while (_idle.TryTake(out TopicEngine? engine))
        {
            engine.Dispose();
        }
    }

    private TopicEngine Create() =>
        new(ml.Model.CreatePredictionEngine<TopicInput, PredictionRow>(model, new PredictionEngineOptions { OwnsTransformer = false }));
}
