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
        var stems = new Dictionary<string, Evidence>(StringComparer.Ordinal);
        foreach (string pair in counts.Together.Keys.Concat(counts.Apart.Where(p => IsUsefulApart(p.Key, p.Value, vocabulary, counts)).Select(p => p.Key)).Distinct()
            .OrderByDescending(p => counts.Together.GetValueOrDefault(p) + counts.Apart.GetValueOrDefault(p)).ThenBy(p => p, StringComparer.Ordinal))
        {
            int space = pair.IndexOf(' ');
            string left = pair[..space], right = pair[(space + 1)..];
            var evidence = new Evidence(
                counts.Together.GetValueOrDefault(pair),
                counts.Apart.GetValueOrDefault(pair),
                treebank.Together.GetValueOrDefault(pair),
                treebank.Apart.GetValueOrDefault(pair),
                lexiconPairs.Contains(pair));
            bool affix = vocabulary.Affixes.ContainsKey(right);
            if (evidence.Together > 2 || !affix || evidence.Apart > 0)
            {
                pairs.Add(HalfSpaceModel.PairKey(Letters.Hash(left), Letters.Hash(right)), evidence.ToInfo().Bits);
            }

            if (!affix && evidence.Together > 0)
            {
                string key = left + " " + right[..Morphology.StemLength(right)];
                stems[key] = stems.GetValueOrDefault(key).With(evidence);
            }
        }

        foreach ((string key, Evidence evidence) in stems.OrderByDescending(p => p.Value.Together + p.Value.Apart).ThenBy(p => p.Key, StringComparer.Ordinal))
        {
            int space = key.IndexOf(' ');
            pairs.Add(HalfSpaceModel.StemKey(Letters.Hash(key.AsSpan(0, space)), Letters.Hash(key.AsSpan(space + 1))), evidence.ToInfo().Bits);
        }

        return pairs;
    }

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

    /// <summary>What the sources say about a pair.</summary>
    /// <param name="Together">How often all texts have the two as parts of one word.</param>
    /// <param name="Apart">How often all texts have a space between them.</param>
    /// <param name="EditedTogether">How often edited text has them as parts of one word.</param>
    /// <param name="EditedApart">How often edited text has a space between them.</param>
    /// <param name="InLexicon">Whether a lexicon joins them.</param>
    private readonly record struct Evidence(int Together, int Apart, int EditedTogether, int EditedApart, bool InLexicon)
    {
        public Evidence With(Evidence other) => new(
            Together + other.Together, Apart + other.Apart, EditedTogether + other.EditedTogether, EditedApart + other.EditedApart, InLexicon || other.InLexicon);

        public PairInfo ToInfo() => new(Together, Apart, UsageOf());

        private Usage UsageOf() =>
            EditedTogether + EditedApart == 0 ? (InLexicon ? Usage.Lexicon : Usage.Unknown) : EditedTogether >= EditedApart ? Usage.Joined : Usage.Apart;
    }
}
