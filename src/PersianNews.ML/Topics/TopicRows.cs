using Microsoft.ML.Data;

namespace PersianNews.ML.Topics;

/// <summary>An article as the trainer reads it.</summary>
internal sealed class TrainingRow
{
    public string Headline { get; set; } = "";

    public string Text { get; set; } = "";

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
