namespace PersianNews.Topics.Training;

/// <summary>What <see cref="LinearSolver"/> learns.</summary>
internal enum LinearLoss
{
    /// <summary>
    /// The probabilities of all classes together (multinomial logistic regression): what a teacher says in shares is learnt in shares, and what is
    /// learnt holds better for articles of sources that no example came from.
    /// </summary>
    Logistic,

    /// <summary>
    /// For each class apart, to score on the right side of a margin (one against the rest, squared hinge). What is well on its side counts no
    /// longer, so that all the weight there is goes to what is hard to tell: how each source files. Scores are in nats only roughly, until they are calibrated.
    /// </summary>
    Margin,
}
