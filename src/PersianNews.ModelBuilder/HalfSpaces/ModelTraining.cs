using PersianNews.Normalization.HalfSpaces;

namespace PersianNews.ModelBuilder.HalfSpaces;

/// <summary>Trains the weights over tables that have not seen the training lines, then builds the tables from everything.</summary>
internal static class ModelTraining
{
    private const int WeightBits = 20;
    private const int Epochs = 4;
    private const int HeldApart = 6; // one article of six trains the weights, the others fill the tables meanwhile

    public static HalfSpaceModel Run(Vocabulary vocabulary, Corpus corpus, Dictionary<string, int> seen)
    {
        var counts = new Counts();
        var lines = new List<(string Line, float Importance)>();
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            foreach (string line in corpus.Articles[i])
            {
                if (i % HeldApart == 0)
                {
                    lines.Add((line, 0.5f));
                }
                else
                {
                    counts.AddLine(line);
                }
            }
        }

        lines.AddRange(corpus.Sentences.Select(s => (s, 1f)));
        var tables = new Tables(vocabulary, counts, seen);
        HalfSpaceModel half = tables.Build(new sbyte[1 << WeightBits]);
        var trainer = new Trainer(half);
        var decoder = new Decoder();
        EditList edits = default;
        var damage = new Damage(1, tables.HiddenJoints);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            Shuffle(lines, (ulong)epoch);
            double before = trainer.Loss;
            foreach ((string line, float importance) in lines)
            {
                (string text, _) = damage.Apply(line, out Boundary[] gold);
                trainer.Learn(text, gold, importance, decoder, ref edits);
            }

            Console.Error.WriteLine($"epoch {epoch}: {lines.Count} lines, loss {trainer.Loss - before:F0}");
        }

        edits.Dispose();
        var all = new Counts();
        foreach (string line in corpus.Articles.SelectMany(a => a).Concat(corpus.Sentences))
        {
            all.AddLine(line);
        }

        return new Tables(vocabulary, all, seen).Build(Quantize(trainer.Weights));
    }

    private static sbyte[] Quantize(float[] weights)
    {
        const float Scale = 32;
        var quantized = new sbyte[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            quantized[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] * Scale), -127, 127);
        }

        return quantized;
    }

    private static void Shuffle<T>(List<T> items, ulong seed)
    {
        ulong state = seed * 0x9E37_79B9_7F4A_7C15UL + 1;
        for (int i = items.Count - 1; i > 0; i--)
        {
            state = state * 6364136223846793005UL + 1442695040888963407UL;
            int j = (int)((state >> 33) % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
