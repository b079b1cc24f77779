using Microsoft.ML.Data;

namespace PersianNews.ML.Topics;

/// <summary>An article as the trainer reads it: only tokens of the vocabulary.</summary>
internal sealed class TrainingRow
{
    public string[] Tokens { get; set; } = [];

    public string Label { get; set; } = "";

    public float Weight { get; set; } = 1;
}

/// <summary>A feature of the vocabulary.</summary>
internal sealed class VocabularyRow
{
    public string Token { get; set; } = "";
}

/// <summary>What a model answers.</summary>
internal sealed class PredictionRow
{
    [ColumnName("Score")]
    public float[] Score { get; set; } = [];
}
