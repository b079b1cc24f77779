using PersianNews.ModelBuilder.HalfSpaces.Texts;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.ModelBuilder.HalfSpaces.Facts;

/// <summary>Makes the table of pairs: how often two words, or a word and the stem of another, are parts of one and how often they stand apart.</summary>
internal static class PairTable
{
    /// <summary>Makes the table.</summary>
    /// <param name="vocabulary">What the lexica say.</param>
    /// <param name="counts">Counts of all texts.</param>
    /// <param name="treebank">Counts of edited text alone.</param>
    /// <param name="lexiconPairs">The pairs of parts that a lexicon joins.</param>
    public static TableBuilder<byte> Make(Vocabulary vocabulary, Counts counts, Counts treebank, HashSet<string> lexiconPairs)
    {
        var pairs = new TableBuilder<byte>();
        var stems = new Dictionary<string, (int Together, int Apart, int Joined, int Kept, bool Lexicon)>(StringComparer.Ordinal);
        foreach (string pair in counts.Together.Keys.Concat(counts.Apart.Where(p => IsUsefulApart(p.Key, p.Value, vocabulary, counts)).Select(p => p.Key)).Distinct()
            .OrderByDescending(p => counts.Together.GetValueOrDefault(p) + counts.Apart.GetValueOrDefault(p)).ThenBy(p => p, StringComparer.Ordinal))
        {
            int space = pair.IndexOf(' ');
            string left = pair[..space], right = pair[(space + 1)..];
            int together = counts.Together.GetValueOrDefault(pair), apart = counts.Apart.GetValueOrDefault(pair);
            int joined = treebank.Together.GetValueOrDefault(pair), kept = treebank.Apart.GetValueOrDefault(pair);
            bool lexicon = lexiconPairs.Contains(pair);
            bool affix = vocabulary.Affixes.ContainsKey(right);
            if (together > 2 || !affix || apart > 0)
            {
                pairs.Add(HalfSpaceModel.PairKey(Letters.Hash(left), Letters.Hash(right)), new PairInfo(together, apart, UsageOf(joined, kept, lexicon)).Bits);
            }

            if (!affix && together > 0)
            {
                string key = left + " " + right[..Morphology.StemLength(right)];
                var (t, a, j, k, l) = stems.GetValueOrDefault(key);
                stems[key] = (t + together, a + apart, j + joined, k + kept, l || lexicon);
            }
        }

        foreach ((string key, var (together, apart, joined, kept, lexicon)) in stems.OrderByDescending(p => p.Value.Together + p.Value.Apart).ThenBy(p => p.Key, StringComparer.Ordinal))
        {
            int space = key.IndexOf(' ');
            pairs.Add(HalfSpaceModel.StemKey(Letters.Hash(key.AsSpan(0, space)), Letters.Hash(key.AsSpan(space + 1))), new PairInfo(together, apart, UsageOf(joined, kept, lexicon)).Bits);
        }

        return pairs;
    }

    private static Usage UsageOf(int joined, int kept, bool lexicon) =>
        joined + kept == 0 ? (lexicon ? Usage.Lexicon : Usage.Unknown) : joined >= kept ? Usage.Joined : Usage.Apart;

    /// <summary>Whether the count of a pair with a space could ever matter.</summary>
    private static bool IsUsefulApart(string pair, int count, Vocabulary vocabulary, Counts counts)
    {
        int space = pair.IndexOf(' ');
        string a = pair[..space], b = pair[(space + 1)..];
        return count >= 32
            || (count >= 3
                && (vocabulary.Affixes.ContainsKey(b)
                    || counts.OnLeft.GetValueOrDefault(b) * 20 > counts.Alone.GetValueOrDefault(b)
                    || counts.OnRight.GetValueOrDefault(a) * 20 > counts.Alone.GetValueOrDefault(a)));
    }
}
