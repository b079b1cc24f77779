using System.Runtime.InteropServices;
using PersianNews.Topics.Models;
using PersianNews.Topics.Training;

namespace PersianNews.ModelBuilder.Topics;

/// <summary>
/// A vector for each word, learnt from running text without labels: words with like neighbours get like vectors
/// (skip-grams with negative sampling, Mikolov and others 2013).
/// </summary>
internal sealed class WordVectors
{
    /// <summary>How many numbers a word has.</summary>
    public const int Dimensions = 96;

    private const int Passes = 2;
    private const int Window = 6;
    private const int Negatives = 5;
    private const int MinimumDocuments = 5;
    private const float Rate = 0.03f;
    private const double FrequentShare = 1e-4; // words with a larger share of the text are read less often than they occur
    private readonly Dictionary<uint, int> _ids;
    private readonly float[] _vectors;

    private WordVectors(uint[] words, float[] vectors)
    {
        _ids = Index(words);
        _vectors = vectors;
    }

    /// <summary>Learns the vectors.</summary>
    public static WordVectors Train(IReadOnlyList<string> texts)
    {
        uint[][] articles = [.. texts.Select(t => WordSequence.Read(t))];
        var counts = new Dictionary<uint, int>();
        var documents = new Dictionary<uint, int>();
        foreach (uint[] article in articles)
        {
            foreach (uint word in article)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
            }

            foreach (uint word in article.Distinct())
            {
                CollectionsMarshal.GetValueRefOrAddDefault(documents, word, out _)++;
            }
        }

        uint[] words = [.. documents.Where(d => d.Value >= MinimumDocuments).OrderByDescending(d => d.Value).ThenBy(d => d.Key).Select(d => d.Key)];
        Dictionary<uint, int> ids = Index(words);
        int[][] sequences = [.. articles.Select(article => article.Where(ids.ContainsKey).Select(word => ids[word]).ToArray())];
        float[] vectors = Learn(sequences, [.. words.Select(word => counts[word])]);
        return new WordVectors(words, vectors);
    }

    /// <summary>The vector of a word; empty for one that is not known.</summary>
    public ReadOnlySpan<float> Find(uint word) => _ids.TryGetValue(word, out int id) ? _vectors.AsSpan(id * Dimensions, Dimensions) : [];

    private static float[] Learn(int[][] sequences, int[] counts)
    {
        var random = new DeterministicRandom(3);
        float[] words = new float[counts.Length * Dimensions], contexts = new float[words.Length], change = new float[Dimensions];
        foreach (ref float value in words.AsSpan())
        {
            value = (random.Unit() - 0.5f) / Dimensions;
        }

        int[] negatives = NegativeTable(counts);
        long total = counts.Sum(c => (long)c), seen = 0;
        float[] keep = [.. counts.Select(c => (float)Math.Min(1, Math.Sqrt(FrequentShare * total / c) + (FrequentShare * total / c)))];
        int[] order = [.. Enumerable.Range(0, sequences.Length)];
        var kept = new List<int>();
        for (int pass = 0; pass < Passes; pass++)
        {
            random.Shuffle<int>(order);
            foreach (int article in order)
            {
                kept.Clear();
                foreach (int word in sequences[article])
                {
                    if (random.Unit() < keep[word])
                    {
                        kept.Add(word);
                    }
                }

                seen += sequences[article].Length;
                float rate = Rate * Math.Max(0.02f, 1 - ((float)seen / (total * Passes)));
                for (int at = 0; at < kept.Count; at++)
                {
                    int reach = 1 + random.Below(Window);
                    for (int other = Math.Max(0, at - reach); other <= Math.Min(kept.Count - 1, at + reach); other++)
                    {
                        if (other != at)
                        {
                            Pull(words.AsSpan(kept[other] * Dimensions, Dimensions), kept[at], rate);
                        }
                    }
                }
            }
        }

        return words;

        // Towards the word that was found near, and away from some that were not.
        void Pull(Span<float> word, int near, float rate)
        {
            Array.Clear(change);
            for (int i = 0; i <= Negatives; i++)
            {
                int target = i == 0 ? near : negatives[random.Below(negatives.Length)];
                if (i > 0 && target == near)
                {
                    continue;
                }

                Span<float> context = contexts.AsSpan(target * Dimensions, Dimensions);
                float probability = 1 / (1 + MathF.Exp(-Vectors.Dot(word, context)));
                float step = rate * ((i == 0 ? 1 : 0) - probability);
                Vectors.AddScaled(step, context, change);
                Vectors.AddScaled(step, word, context);
            }

            Vectors.AddScaled(1, change, word);
        }
    }

    /// <summary>Words to draw negatives from, each as often as its frequency to the power of 3/4 asks for.</summary>
    private static int[] NegativeTable(int[] counts)
    {
        double[] shares = [.. counts.Select(c => Math.Pow(c, 0.75))];
        double total = shares.Sum(), reached = 0;
        int[] table = new int[1 << 22];
        int filled = 0;
        for (int word = 0; word < counts.Length; word++)
        {
            reached += shares[word];
            int end = word == counts.Length - 1 ? table.Length : (int)(reached / total * table.Length);
            table.AsSpan(filled, end - filled).Fill(word);
            filled = end;
        }

        return table;
    }

    private static Dictionary<uint, int> Index(uint[] words)
    {
        var ids = new Dictionary<uint, int>(words.Length);
        foreach (uint word in words)
        {
            ids.Add(word, ids.Count);
        }

        return ids;
    }
}
