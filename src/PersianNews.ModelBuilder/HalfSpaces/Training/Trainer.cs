using PersianNews.Normalization.HalfSpaces;
using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;
using PersianNews.Normalization.HalfSpaces.Questions;

namespace PersianNews.ModelBuilder.HalfSpaces.Training;

/// <summary>
/// Learns the weights: a logistic model of each gap and a multinomial one of the readings of each run of letters, by
/// stochastic gradient steps of AdaGrad over damaged lines.
/// </summary>
internal sealed class Trainer(int size)
{
    private const float LearningRate = 0.12f;
    private const float PressImportance = 0.1f; // its habits vary, its gaps are not edited
    private const float Decay = 1e-6f;
    private readonly float[] _weights = new float[size];
    private readonly float[] _squares = new float[size];
    private readonly double[] _moments = new double[size];
    private readonly FeatureDropout _dropout = new();
    private long _steps;

    /// <summary>The weights, averaged over all steps.</summary>
    public float[] Average()
    {
        var average = new float[_weights.Length];
        for (int i = 0; i < average.Length; i++)
        {
            average[i] = (float)(_weights[i] - _moments[i] / Math.Max(1, _steps)) * FeatureDropout.Share;
        }

        return average;
    }

    public double Loss { get; private set; }

    public void Learn(HalfSpaceModel tables, string text, Boundary[] gold, bool treebank, float doubt, Decoder decoder, ref BoundaryEditList edits)
    {
        // The number of letters before each position.
        int[] index = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            index[i + 1] = index[i] + (Letters.Code(text[i]) > Letters.SilentCode ? 1 : 0);
        }

        var judge = new Teacher(this, tables, index, gold, treebank, doubt);
        edits.Clear();
        for (int position = 0; position < text.Length;)
        {
            position = decoder.Decode(text, position, tables, ref judge, ref edits);
        }
    }

    private float Sum(ReadOnlySpan<int> features)
    {
        float sum = 0;
        foreach (int f in features)
        {
            sum += _weights[f];
        }

        return sum;
    }

    private void Step(ReadOnlySpan<int> features, float gradient)
    {
        if (Math.Abs(gradient) < 0.002f)
        {
            return;
        }

        _steps++;
        foreach (int f in features)
        {
            float g = gradient + Decay * _weights[f];
            _squares[f] += g * g;
            float step = LearningRate * g / (0.05f + MathF.Sqrt(_squares[f]));
            _weights[f] -= step;
            _moments[f] -= (double)step * _steps;
        }
    }

    private readonly struct Teacher(Trainer trainer, HalfSpaceModel tables, int[] index, Boundary[] gold, bool treebank, float doubt) : IJudge
    {
        private readonly float _importance = treebank ? 1 : PressImportance;

        public bool Join(in Part left, in Part right, ReadOnlySpan<int> features, in LineHabits habits)
        {
            trainer._dropout.Take(features, [features.Length]);
            ReadOnlySpan<int> kept = trainer._dropout.FeaturesOf(0);
            bool join = gold[index[left.End] - 1] != Boundary.Space;
            float p = 1 / (1 + MathF.Exp(-trainer.Sum(kept)));
            // The press writes many compounds with a space; that is no evidence against joining them.
            bool habit = !treebank && !join && left.Info.Affix == Affix.None && right.Info.Affix == Affix.None
                && tables.Pair(left.Hash, right.Hash) is var pair && (pair.Together > 0 || pair.Usage == Usage.Lexicon || right.Info.JoinsLeft > 4);
            if (habit || (join ? p : 1 - p) < doubt)
            {
                return join;
            }

            trainer.Loss -= Math.Log(Math.Max(1e-6, join ? p : 1 - p));
            trainer.Step(kept, (p - (join ? 1 : 0)) * _importance);
            return join;
        }

        public int Split(in Part part, ReadOnlySpan<SplitCandidate> candidates, ReadOnlySpan<int> features, ReadOnlySpan<int> ends, in LineHabits habits)
        {
            int right = GoldOf(part, candidates);
            if (right < -1 || (right == -1 && !treebank && part.Info.IsKnown && (!part.Info.HasSplits || part.Info.IsDoubtful)))
            {
                return -1;
            }

            trainer._dropout.Take(features, ends);
            Span<float> p = stackalloc float[candidates.Length];
            float whole = 1;
            for (int i = 0; i < candidates.Length; i++)
            {
                p[i] = MathF.Exp(Math.Min(30, trainer.Sum(trainer._dropout.FeaturesOf(i))));
                whole += p[i];
            }

            if ((right < 0 ? 1 : p[right]) / whole < doubt)
            {
                return right;
            }

            for (int i = 0; i < candidates.Length; i++)
            {
                trainer.Step(trainer._dropout.FeaturesOf(i), (p[i] / whole - (i == right ? 1 : 0)) * _importance);
            }

            trainer.Loss -= Math.Log(Math.Max(1e-6, (right < 0 ? 1 : p[right]) / whole));
            return right;
        }

        /// <summary>The candidate that the gold text has; −1 for none of them, −2 if the gold text has one that is not listed.</summary>
        private int GoldOf(in Part part, ReadOnlySpan<SplitCandidate> candidates)
        {
            int first = index[part.Start], count = index[part.End] - first, places = 0;
            for (int i = 0; i + 1 < count; i++)
            {
                places += gold[first + i] != Boundary.Joined ? 1 : 0;
            }

            for (int k = 0; k < candidates.Length; k++)
            {
                SplitCandidate candidate = candidates[k];
                bool same = candidate.Count == places;
                for (int i = 0; same && i < candidate.Count; i++)
                {
                    same = gold[first + candidate.PlaceAt(i) - 1] == (candidate.IsSpaceAt(i) ? Boundary.Space : Boundary.HalfSpace);
                }

                if (same)
                {
                    return k;
                }
            }

            return places == 0 ? -1 : -2;
        }
    }
}
