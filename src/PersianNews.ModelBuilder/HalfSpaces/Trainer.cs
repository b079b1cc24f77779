using PersianNews.Normalization.HalfSpaces;

namespace PersianNews.ModelBuilder.HalfSpaces;

/// <summary>
/// Learns the weights: a logistic model of each gap and a multinomial one of the readings of each run of letters, by
/// stochastic gradient steps of AdaGrad over damaged lines.
/// </summary>
internal sealed class Trainer(HalfSpaceModel tables)
{
    private const float LearningRate = 0.12f;
    private const float Decay = 1e-6f;
    private readonly float[] _weights = new float[tables.Weights.Length];
    private readonly float[] _squares = new float[tables.Weights.Length];

    public float[] Weights => _weights;

    public double Loss { get; private set; }

    public void Learn(string text, Boundary[] gold, float importance, Decoder decoder, ref EditList edits)
    {
        // The number of letters before each position.
        Span<int> letters = stackalloc int[0];
        int[] index = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            index[i + 1] = index[i] + (Letters.Code(text[i]) > Letters.SilentCode ? 1 : 0);
        }

        _ = letters;
        var judge = new Teacher(this, index, gold, importance);
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

        foreach (int f in features)
        {
            float g = gradient + Decay * _weights[f];
            _squares[f] += g * g;
            _weights[f] -= LearningRate * g / (0.05f + MathF.Sqrt(_squares[f]));
        }
    }

    private readonly struct Teacher(Trainer trainer, int[] index, Boundary[] gold, float importance) : IJudge
    {
        public bool Join(in Part left, in Part right, ReadOnlySpan<int> features)
        {
            bool join = gold[index[left.End] - 1] != Boundary.Space;
            float p = 1 / (1 + MathF.Exp(-trainer.Sum(features)));
            trainer.Loss -= Math.Log(Math.Max(1e-6, join ? p : 1 - p));
            trainer.Step(features, (p - (join ? 1 : 0)) * importance);
            return join;
        }

        public int Split(in Part part, ReadOnlySpan<SplitCandidate> candidates, ReadOnlySpan<int> features, ReadOnlySpan<int> ends)
        {
            int right = GoldOf(part, candidates);
            if (right < -1)
            {
                return -1;
            }

            Span<float> p = stackalloc float[candidates.Length];
            float whole = 1;
            for (int i = 0, from = 0; i < candidates.Length; from = ends[i++])
            {
                p[i] = MathF.Exp(Math.Min(30, trainer.Sum(features[from..ends[i]])));
                whole += p[i];
            }

            for (int i = 0, from = 0; i < candidates.Length; from = ends[i++])
            {
                trainer.Step(features[from..ends[i]], (p[i] / whole - (i == right ? 1 : 0)) * importance);
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
