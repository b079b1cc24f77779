using PersianNews.ModelBuilder.HalfSpaces.Facts;
using PersianNews.ModelBuilder.HalfSpaces.Texts;
using PersianNews.Normalization.HalfSpaces;
using PersianNews.Normalization.HalfSpaces.Model;
using PersianNews.Normalization.HalfSpaces.Questions;

namespace PersianNews.ModelBuilder.HalfSpaces.Training;

/// <summary>Trains the weights over tables that have not seen the training lines, then builds the tables from everything.</summary>
internal static class ModelTraining
{
    private const int WeightBits = 20;
    private const int Epochs = 12;
    private const int Runs = 8; // each with damage of its own; their weights are averaged
    private const float Doubt = 0.1f; // a line of the press that says what the model finds this unlikely is taken for a slip
    private const int Folds = 4; // a treebank sentence is learnt over tables that have not seen it
    private const int HeldApart = 9; // one article of nine trains the weights, the others fill the tables meanwhile

    public static HalfSpaceModel Run(Vocabulary vocabulary, Corpus corpus, Dictionary<string, int> seen)
    {
        var counts = new Counts();
        var raw = new Counts();
        foreach (string line in corpus.Articles.SelectMany(a => a).Concat(corpus.Sentences))
        {
            raw.AddLine(line);
        }

        var edited = new Counts();
        foreach (string line in corpus.Sentences)
        {
            edited.AddLine(line);
        }

        var phrases = new Phrases(vocabulary, raw, edited);
        var spelling = new Spelling(vocabulary, raw, phrases);
        var lines = new List<(string Line, int Fold)>();
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            foreach (string paragraph in corpus.Articles[i])
            {
                string line = spelling.Correct(paragraph);
                if (i % HeldApart == 0)
                {
                    lines.Add((line, -1));
                }
                else
                {
                    counts.AddLine(line);
                }
            }
        }

        var treebank = new Counts[Folds + 1];
        for (int fold = 0; fold <= Folds; fold++)
        {
            treebank[fold] = new Counts();
        }

        for (int i = 0; i < corpus.Sentences.Count; i++)
        {
            string line = spelling.Correct(corpus.Sentences[i]);
            lines.Add((line, i % Folds));
            for (int fold = 0; fold <= Folds; fold++)
            {
                if (fold != i % Folds)
                {
                    treebank[fold].AddLine(line);
                }
            }
        }

        var tables = new HalfSpaceModel[Folds];
        Dictionary<string, int> hidden = [];
        for (int fold = 0; fold < Folds; fold++)
        {
            var builder = new ModelTables(vocabulary, counts.With(treebank[fold]), treebank[fold], seen);
            tables[fold] = builder.Build(new sbyte[1 << WeightBits]);
            hidden = builder.HiddenJoints;
        }

        var weights = new float[1 << WeightBits];
        for (int run = 0; run < Runs; run++)
        {
            Trainer trainer = Train(lines, tables, new Damage((ulong)run + 1, hidden, phrases, vocabulary), (ulong)(run * Epochs));
            float[] average = trainer.Average();
            for (int i = 0; i < weights.Length; i++)
            {
                weights[i] += average[i] / Runs;
            }
        }

        var all = new Counts();
        foreach (string line in corpus.Articles.SelectMany(a => a))
        {
            all.AddLine(spelling.Correct(line));
        }

        return new ModelTables(vocabulary, all.With(treebank[Folds]), treebank[Folds], seen).Build(Quantize(weights));
    }

    private static Trainer Train(List<(string Line, int Fold)> lines, HalfSpaceModel[] tables, Damage damage, ulong order)
    {
        var trainer = new Trainer(1 << WeightBits);
        var decoder = new Decoder();
        BoundaryEditList edits = default;
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            Shuffle(lines, order + (ulong)epoch);
            double before = trainer.Loss;
            foreach ((string line, int fold) in lines)
            {
                (string text, Boundary[] gold) = damage.Apply(line);
                trainer.Learn(tables[Math.Max(0, fold)], text, gold, fold >= 0, fold >= 0 || epoch == 0 ? 0 : Doubt, decoder, ref edits);
            }

            Console.Error.WriteLine($"epoch {epoch}: {lines.Count} lines, loss {trainer.Loss - before:F0}");
        }

        edits.Dispose();
        return trainer;
    }

    private static sbyte[] Quantize(float[] weights)
    {
        var quantized = new sbyte[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            quantized[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] * WeightJudge.Scale), -127, 127);
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
