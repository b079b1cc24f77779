using PersianNews.Normalization.HalfSpaces.Lines;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>Answers the two questions. The restorer asks the weights; training answers from the gold text and moves the weights.</summary>
internal interface IJudge
{
    /// <summary>Which of the candidates to take, or −1 to leave the run as it is.</summary>
    /// <param name="part">The run of letters.</param>
    /// <param name="candidates">The ways to cut it.</param>
    /// <param name="features">The features of all candidates, one behind the other.</param>
    /// <param name="ends">Where those of each candidate end.</param>
    /// <param name="habits">What the line shows.</param>
    int Split(in Part part, ReadOnlySpan<SplitCandidate> candidates, ReadOnlySpan<int> features, ReadOnlySpan<int> ends, in LineHabits habits);

    /// <summary>Whether the gap between two parts is a lost half-space.</summary>
    bool Join(in Part left, in Part right, ReadOnlySpan<int> features, in LineHabits habits);
}
