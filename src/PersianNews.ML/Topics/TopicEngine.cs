using Microsoft.ML;
using Microsoft.ML.Data;

namespace PersianNews.ML.Topics;

/// <summary>A prediction engine and the rows that it reads and writes; for one thread at a time.</summary>
internal sealed class TopicEngine(PredictionEngine<TopicInput, PredictionRow> engine) : IDisposable
{
    private readonly TopicInput _input = new();
    private PredictionRow _output = new();

    /// <summary>The probability of each topic; good until the next call.</summary>
    public ReadOnlySpan<float> Score(ReadOnlySpan<char> headline, ReadOnlySpan<char> text)
    {
        _input.Headline = headline.ToString();
        _input.Text = text.ToString();
        engine.Predict(_input, ref _output);
        _input.Headline = _input.Text = "";
        return _output.Score;
    }

    /// <summary>The names of the scores.</summary>
    public string[] ReadLabels()
    {
        VBuffer<ReadOnlyMemory<char>> labels = default;
        engine.OutputSchema["Score"].GetSlotNames(ref labels);
        return [.. labels.DenseValues().Select(label => label.ToString())];
    }

    /// <inheritdoc/>
    public void Dispose() => engine.Dispose();
}
