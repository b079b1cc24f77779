using Microsoft.ML;
using PersianNews.Topics;

namespace PersianNews.ML.Topics;

/// <summary>Stands between the examples and a trainer of ML.NET, which by itself neither can be stopped nor tells how far it is.</summary>
/// <param name="progress">Told how often the trainer has read the examples.</param>
/// <param name="cancellationToken">Stops the trainer at the next example that it reads.</param>
internal sealed class TrainingWatch(IProgress<TopicTrainingProgress>? progress, CancellationToken cancellationToken)
{
    private int _rows;
    private int _read;

    /// <summary>The same rows, watched.</summary>
    /// <param name="ml">The context.</param>
    /// <param name="data">The rows, with a column of weights.</param>
    /// <param name="rows">How many there are.</param>
    public IDataView Over(MLContext ml, IDataView data, int rows)
    {
        _rows = rows;
        return ml.Data.FilterByCustomPredicate<WatchedRow>(data, _ => !Pass());
    }

    private bool Pass()
    {
        cancellationToken.ThrowIfCancellationRequested();
        int read = Interlocked.Increment(ref _read);
        if (read % _rows == 0)
        {
            progress?.Report(new TopicTrainingProgress(TopicTrainingStage.Learning, read / _rows, 0));
        }

        return true;
    }

    private sealed class WatchedRow
    {
        public float Weight { get; set; }
    }
}
