using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces;

namespace PersianNews.ModelBuilder.HalfSpaces;

/// <summary>Turns counts and lexica into the tables of the model.</summary>
internal sealed class Tables
{
    private const int MinListedShare = 300; // a reading rarer than 1 in 300 of its letters is not listed
    private readonly Vocabulary _vocabulary;
    private readonly Counts _counts;
    private readonly Dictionary<string, int> _seen;

    public Tables(Vocabulary vocabulary, Counts counts, Dictionary<string, int> seen)
    {
        _vocabulary = vocabulary;
        _counts = counts;
        _seen = seen;
        foreach (string word in vocabulary.Joined.Order(StringComparer.Ordinal))
        {
            if (!counts.Joined.ContainsKey(word))
            {
                counts.AddWord(word, word.Split(Folding.HalfSpace), 1);
            }
        }

        FindHiddenJoints();
    }

    /// <summary>Words whose parts meet at a letter that does not join, so that the half-space between them is not written: «کشورها».</summary>
    public Dictionary<string, int> HiddenJoints { get; } = new(StringComparer.Ordinal);

    public HalfSpaceModel Build(sbyte[] weights)
    {
        var splits = new TableBuilder<ushort>();
        HashSet<string> listed = AddSplits(splits);
        var words = new TableBuilder<uint>();
        foreach (string word in AllWords(listed).Order(StringComparer.Ordinal))
        {
            words.Add(Letters.Hash(word), InfoOf(word, listed.Contains(word)).Bits);
        }

        var pairs = new TableBuilder<byte>();
        foreach (string pair in _counts.Together.Keys.Concat(_counts.Apart.Where(p => IsUsefulApart(p.Key, p.Value)).Select(p => p.Key)).Distinct().Order(StringComparer.Ordinal))
        {
            int space = pair.IndexOf(' ');
            int together = Counts.Bucket(_counts.Together.GetValueOrDefault(pair)), apart = Counts.Bucket(_counts.Apart.GetValueOrDefault(pair));
            pairs.Add(Letters.HashPair(Letters.Hash(pair.AsSpan(0, space)), pair.AsSpan(space + 1)), (byte)(together | apart << 4));
        }

        Console.Error.WriteLine($"words {words.Count}, pairs {pairs.Count}, splits {splits.Count}");
        return new(words.Build(), pairs.Build(), splits.Build(), weights);
    }

    private static int Rate(int part, int whole)
    {
        if (part == 0)
        {
            return 0;
        }

        double rate = part / (whole + 1.0);
        return rate < 0.01 ? 1 : rate < 0.05 ? 2 : rate < 0.2 ? 3 : rate < 0.5 ? 4 : rate < 0.8 ? 5 : rate < 0.95 ? 6 : 7;
    }

    private IEnumerable<string> AllWords(HashSet<string> listed)
    {
        var words = new HashSet<string>(listed, StringComparer.Ordinal);
        foreach ((string word, int count) in _counts.Alone)
        {
            if (count > 1 || _vocabulary.Words.ContainsKey(word))
            {
                words.Add(word);
            }
        }

        words.UnionWith(_counts.OnLeft.Keys);
        words.UnionWith(_counts.OnRight.Keys);
        words.UnionWith(_vocabulary.Affixes.Keys);
        foreach ((string word, WordClasses classes) in _vocabulary.Words)
        {
            if (_seen.GetValueOrDefault(word) > 1 || (classes & (WordClasses.Present | WordClasses.Past | WordClasses.Participle)) != 0)
            {
                words.Add(word);
            }
        }

        foreach ((string word, int count) in _seen)
        {
            if (count >= 10 && !word.Contains(Folding.HalfSpace))
            {
                words.Add(word);
            }
        }

        return words;
    }

    private WordInfo InfoOf(string word, bool hasSplits)
    {
        int alone = _counts.Alone.GetValueOrDefault(word), left = _counts.OnLeft.GetValueOrDefault(word), right = _counts.OnRight.GetValueOrDefault(word);
        bool inLexicon = _vocabulary.Words.TryGetValue(word, out WordClasses classes);
        _vocabulary.Affixes.TryGetValue(word, out Affix affix);
        int whole = alone + left + right;
        return new(Counts.Bucket(alone), classes, affix, Rate(left, whole), Rate(right, whole), hasSplits, !inLexicon && alone < 3 && left + right < 3);
    }

    private bool IsUsefulApart(string pair, int count)
    {
        int space = pair.IndexOf(' ');
        string a = pair[..space], b = pair[(space + 1)..];
        return count >= 16 || (count >= 2 && (_vocabulary.Affixes.ContainsKey(b) || _counts.OnLeft.GetValueOrDefault(b) * 20 > _counts.Alone.GetValueOrDefault(b) || _counts.OnRight.GetValueOrDefault(a) * 20 > _counts.Alone.GetValueOrDefault(a)));
    }

    /// <summary>Lists the readings of the letters of each word with half-spaces, the more frequent one first.</summary>
    private HashSet<string> AddSplits(TableBuilder<ushort> splits)
    {
        var readings = new Dictionary<string, List<(ushort Places, int Count, string Word)>>(StringComparer.Ordinal);
        foreach ((string word, int count) in _counts.Joined)
        {
            string letters = word.Replace("\u200C", "", StringComparison.Ordinal);
            if (letters.Length <= Splitter.MaxLength && !letters.Contains('\u0654') && PlacesOf(word) is var places and not 0)
            {
                if (!readings.TryGetValue(letters, out var list))
                {
                    readings.Add(letters, list = []);
                }

                list.Add((places, count, word));
            }
        }

        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string letters, var list) in readings.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            int all = list.Sum(r => r.Count), plain = _counts.Alone.GetValueOrDefault(letters);
            int reading = 0;
            foreach ((ushort places, int count, _) in list.OrderByDescending(r => r.Count).ThenBy(r => r.Word, StringComparer.Ordinal).Take(3))
            {
                if (count * MinListedShare > all + plain)
                {
                    splits.Add(HalfSpaceModel.SplitKey(Letters.Hash(letters), reading++), places);
                    listed.Add(letters);
                }
            }
        }

        return listed;
    }

    private static ushort PlacesOf(string word)
    {
        int places = 0, n = 0, letters = 0;
        foreach (char c in word)
        {
            if (c != Folding.HalfSpace)
            {
                letters++;
            }
            else if (n == 3)
            {
                return 0;
            }
            else
            {
                places |= letters << (5 * n++);
            }
        }

        return (ushort)places;
    }

    private void FindHiddenJoints()
    {
        foreach ((string word, int count) in _counts.Alone.OrderBy(w => w.Key, StringComparer.Ordinal).ToArray())
        {
            int best = 0;
            for (int i = 2; i < word.Length - 1; i++)
            {
                if (!Letters.JoinsNext(word[i - 1]) && IsHiddenJoint(word[..i], word[i..]))
                {
                    best = i;
                }
            }

            if (best > 0)
            {
                HiddenJoints[word] = best;
                Counts.Count(_counts.Together, word[..best] + " " + word[best..], count);
            }
        }
    }

    private bool IsHiddenJoint(string left, string right)
    {
        if (_counts.Alone.GetValueOrDefault(left) < 3)
        {
            return false;
        }

        int hangs = _counts.OnLeft.GetValueOrDefault(right);
        return _vocabulary.Affixes.GetValueOrDefault(right) switch
        {
            Affix.Plural => true,
            Affix.Comparative => (_vocabulary.Words.GetValueOrDefault(left) & (WordClasses.Adjective | WordClasses.Adverb)) != 0,
            Affix.None => right.Length > 2 && left.Length > 2 && hangs >= 5 && hangs * 4 > _counts.Alone.GetValueOrDefault(right),
            _ => false,
        };
    }
}
