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
    private const int Press = -1; // the fold of a line of the press

    /// <summary>Trains a model.</summary>
    /// <param name="vocabulary">What the lexica say.</param>
    /// <param name="corpus">The texts.</param>
    /// <param name="seen">How often a large crawl has each word.</param>
    public static HalfSpaceModel Run(Vocabulary vocabulary, Corpus corpus, Dictionary<string, int> seen)
    {
        Counts raw = CountsOf(corpus.Articles.SelectMany(article => article).Concat(corpus.Sentences));
        var phrases = new Phrases(vocabulary, raw, CountsOf(corpus.Sentences));
        var spelling = new Spelling(vocabulary, raw, phrases);
        string[][] articles = [.. corpus.Articles.Select(article => article.Select(spelling.Correct).ToArray())];
        string[] sentences = [.. corpus.Sentences.Select(spelling.Correct)];

        // The tables that each fold of the treebank is learnt over, and the press with the first.
        Counts press = CountsOf(articles.Where((_, i) => !TrainsWeights(i)).SelectMany(article => article));
        var tables = new HalfSpaceModel[Folds];
        Dictionary<string, int> hidden = [];
        for (int fold = 0; fold < Folds; fold++)
        {
            Counts others = CountsOf(sentences.Where((_, i) => i % Folds != fold));
            var builder = new ModelTables(vocabulary, press.With(others), others, seen);
            tables[fold] = builder.Build(new sbyte[1 << WeightBits]);
            hidden = builder.HiddenJoints;
        }

        List<(string Line, int Fold)> lines =
        [
            .. articles.Where((_, i) => TrainsWeights(i)).SelectMany(article => article).Select(line => (line, Press)),
            .. sentences.Select((line, i) => (line, i % Folds)),
        ];
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

        Counts treebank = CountsOf(sentences), all = CountsOf(articles.SelectMany(article => article));
        return new ModelTables(vocabulary, all.With(treebank), treebank, seen).Build(Quantize(weights));
    }

    private static bool TrainsWeights(int article) => article % HeldApart == 0;

    private static Counts CountsOf(IEnumerable<string> lines)
    {
        var counts = new Counts();
        foreach (string line in lines)
        {
            counts.AddLine(line);
        }

        return counts;
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
                bool treebank = fold != Press;
                trainer.Learn(tables[treebank ? fold : 0], text, gold, treebank, treebank || epoch == 0 ? 0 : Doubt, decoder, ref edits);
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
