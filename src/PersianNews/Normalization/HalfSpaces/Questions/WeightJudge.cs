using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.Normalization.HalfSpaces.Questions;

/// <summary>Decides by the sum of the weights. Leaving things alone has the sum 0, and changes must exceed it by a margin.</summary>
internal readonly unsafe struct WeightJudge(HalfSpaceModel model) : IJudge
{
    /// <summary>One natural unit of log-odds, in units of weight.</summary>
    public const int Scale = 32;

    // Precision before recall: what a change must show beyond being likelier than not. Chosen on development data; see
    // docs/decisions/0005-half-space-model.md.
    private const int WholeLine = 5 * Scale / 2; // the line has a half-space and no damage
    private const int EachKept = 2 * Scale; // every further half-space makes damage less likely, tenfold in training
    private const int QuietLine = Scale / 4; // the line shows neither
    private const int NewSpace = 5 * Scale / 4;
    private const int NewSpaceIfDoubtful = Scale; // the word is known to be mostly written as two
    private const int NewSpaceInLong = Scale / 2; // «صداوسیماجمهوری»: no single word is that long
    private const int LongRun = 10, LongPart = 4;
    private const int Compound = 3 * Scale / 8;

    private readonly sbyte* _weights = model.Weights;

    /// <inheritdoc/>
    public int Split(in Part part, ReadOnlySpan<SplitCandidate> candidates, ReadOnlySpan<int> features, ReadOnlySpan<int> ends, in LineHabits habits)
    {
        int best = -1, bestSum = 0;
        for (int i = 0, from = 0; i < candidates.Length; from = ends[i++])
        {
            int sum = Sum(features[from..ends[i]]);
            if (sum > bestSum)
            {
                best = i;
                bestSum = sum;
            }
        }

        // The likelier way to cut wins before margins are asked: a new space that is not sure enough must not become a half-space.
        return best >= 0 && bestSum > MarginOf(in habits) + (candidates[best].HasSpace ? SpaceMarginOf(in part, candidates[best]) : 0) ? best : -1;
    }

    /// <inheritdoc/>
    public bool Join(in Part left, in Part right, ReadOnlySpan<int> features, in LineHabits habits)
    {
        if (left.Info.Affix == Affix.None && right.Info.Affix == Affix.None)
        {
            return Sum(features) > MarginOf(in habits) + Compound;
        }

        return Sum(features) > (habits.LooksWhole ? WholeOf(in habits) : 0);
    }

    private static int SpaceMarginOf(in Part part, SplitCandidate candidate) =>
        part.Length >= LongRun && candidate.IsBetweenParts(LongPart, part.Length) ? NewSpaceInLong : part.Info.IsDoubtful ? NewSpaceIfDoubtful : NewSpace;

    private static int WholeOf(in LineHabits habits) => WholeLine + EachKept * Math.Min(3, habits.Kept - 1);

    private static int MarginOf(in LineHabits habits) => habits.LooksWhole ? WholeOf(in habits) : habits.IsQuiet ? QuietLine : 0;

    private int Sum(ReadOnlySpan<int> features)
    {
        int sum = 0;
        foreach (int feature in features)
        {
            sum += _weights[feature];
        }

        return sum;
    }
}
