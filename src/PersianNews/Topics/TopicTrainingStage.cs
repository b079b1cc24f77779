namespace PersianNews.Topics;

/// <summary>The stages of a training run, in their order.</summary>
public enum TopicTrainingStage : byte
{
    /// <summary>Reading the examples.</summary>
    Reading,

    /// <summary>Finding which words keep the same company.</summary>
    Relating,

    /// <summary>Learning from most of the examples, to calibrate probabilities on the rest.</summary>
    Calibrating,

    /// <summary>Learning from all examples.</summary>
    Learning,
}
