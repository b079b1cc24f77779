using System.Runtime.InteropServices;
using PersianNews.Characters;

namespace PersianNews.ModelBuilder.HalfSpaces.Texts;

/// <summary>Counts of words, of the parts of words with half-spaces, and of pairs, joined and apart.</summary>
internal sealed class Counts
{
    /// <summary>Words that stand alone.</summary>
    public Dictionary<string, int> Alone { get; } = new(StringComparer.Ordinal);

    /// <summary>Words with half-spaces.</summary>
    public Dictionary<string, int> Joined { get; } = new(StringComparer.Ordinal);

    /// <summary>Parts that hang on the part before them.</summary>
    public Dictionary<string, int> OnLeft { get; } = new(StringComparer.Ordinal);

    /// <summary>Parts that the next part hangs on.</summary>
    public Dictionary<string, int> OnRight { get; } = new(StringComparer.Ordinal);

    /// <summary>Two words and the space between them.</summary>
    public Dictionary<string, int> Apart { get; } = new(StringComparer.Ordinal);

    /// <summary>Two parts of one word, written with a space between them.</summary>
    public Dictionary<string, int> Together { get; } = new(StringComparer.Ordinal);

    public void AddLine(string line)
    {
        string previous = "";
        foreach (string word in PlainText.Words(line))
        {
            if (word.Length == 0)
            {
                previous = "";
                continue;
            }

            string[] parts = word.Split(Folding.HalfSpace);
            if (previous.Length > 0)
            {
                Count(Apart, previous + " " + parts[0]);
            }

            AddWord(word, parts, 1);
            previous = parts[^1];
        }
    }

    /// <summary>The sum of two counts.</summary>
    public Counts With(Counts other)
    {
        var sum = new Counts();
        foreach (Counts part in (Counts[])[this, other])
        {
            Add(sum.Alone, part.Alone);
            Add(sum.Joined, part.Joined);
            Add(sum.OnLeft, part.OnLeft);
            Add(sum.OnRight, part.OnRight);
            Add(sum.Apart, part.Apart);
            Add(sum.Together, part.Together);
        }

        return sum;

        static void Add(Dictionary<string, int> to, Dictionary<string, int> from)
        {
            foreach ((string key, int count) in from)
            {
                Count(to, key, count);
            }
        }
    }

    public void AddWord(string word, string[] parts, int times)
    {
        if (parts.Length == 1)
        {
            Count(Alone, word, times);
            return;
        }

        Count(Joined, word, times);
        for (int i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                // That a verb hangs on می says nothing about its compounds.
                if (!parts[i - 1].EndsWith("می", StringComparison.Ordinal))
                {
                    Count(OnLeft, parts[i], times);
                }

                Count(Together, parts[i - 1] + " " + parts[i], times);
            }

            if (i + 1 < parts.Length)
            {
                Count(OnRight, parts[i], times);
            }
        }
    }

    public static void Count(Dictionary<string, int> counts, string key, int times = 1) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += times;

    /// <summary>About log₂, from 0 for none: 1, 2, 3 for 1, 2–3, 4–7 and so on, at most <paramref name="max"/>.</summary>
    public static int Bucket(int count, int max = 15) => count <= 0 ? 0 : Math.Min(max, int.Log2(count) + 1);
}
