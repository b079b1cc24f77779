using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces;

namespace PersianNews.ModelBuilder.HalfSpaces;

/// <summary>Turns counts and lexica into the tables of the model.</summary>
internal sealed class Tables
{
    private const int MinListedShare = 300; // a reading rarer than 1 in 300 of its letters is not listed
    private const int Trust = 5; // edited text counts more than the press
    private const int RarelyJoined = 20; // a glued word that is a part of others this much more rarely than it is two words is none
    private const int FixedPhrase = 200; // a pair this frequent with a space is a phrase of two words
    private readonly Vocabulary _vocabulary;
    private readonly Counts _counts;
    private readonly Counts _treebank;
    private readonly HashSet<string> _lexiconPairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _seen;
    private readonly HiddenJoints _hidden;
    private readonly HashSet<string> _endingSplits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _gluedWords = new(StringComparer.Ordinal); // and how often they are written as two

    public Tables(Vocabulary vocabulary, Counts counts, Counts treebank, Dictionary<string, int> seen)
    {
        _vocabulary = vocabulary;
        _counts = counts;
        _seen = seen;
        _treebank = treebank;
        foreach (string word in vocabulary.Joined.Order(StringComparer.Ordinal))
        {
            string[] parts = word.Split(Folding.HalfSpace);
            for (int i = 1; i < parts.Length; i++)
            {
                _lexiconPairs.Add(parts[i - 1] + " " + parts[i]);
            }

            if (!counts.Joined.ContainsKey(word))
            {
                counts.AddWord(word, parts, 1);
            }
        }

        _hidden = new(vocabulary, counts);
        DeriveNouns();
        FindGluedWords();
    }

    /// <summary>Words whose parts meet without a half-space, and where.</summary>
    public Dictionary<string, int> HiddenJoints => _hidden.Places;

    public HalfSpaceModel Build(sbyte[] weights)
    {
        var splits = new TableBuilder<ushort>();
        HashSet<string> listed = AddSplits(splits);
        var words = new TableBuilder<uint>();

        // Of two keys that a table cannot tell apart the first one stays: endings, then what is frequent.
        foreach (string word in AllWords(listed)
            .OrderByDescending(w => _vocabulary.Affixes.ContainsKey(w) ? int.MaxValue : _counts.Alone.GetValueOrDefault(w) + _counts.OnLeft.GetValueOrDefault(w) + _counts.OnRight.GetValueOrDefault(w))
            .ThenBy(w => w, StringComparer.Ordinal))
        {
            words.Add(Letters.Hash(word), InfoOf(word, listed.Contains(word)).Bits);
        }

        TableBuilder<byte> pairs = MakePairs();
        Console.Error.WriteLine($"words {words.Count}, pairs {pairs.Count}, splits {splits.Count}");
        return HalfSpaceModel.Read(ModelFile.Write(words.Build(), pairs.Build(), splits.Build(), weights));
    }

    private TableBuilder<byte> MakePairs()
    {
        var pairs = new TableBuilder<byte>();
        var stems = new Dictionary<string, (int Together, int Apart, int Joined, int Kept, bool Lexicon)>(StringComparer.Ordinal);
        foreach (string pair in _counts.Together.Keys.Concat(_counts.Apart.Where(p => IsUsefulApart(p.Key, p.Value)).Select(p => p.Key)).Distinct()
            .OrderByDescending(p => _counts.Together.GetValueOrDefault(p) + _counts.Apart.GetValueOrDefault(p)).ThenBy(p => p, StringComparer.Ordinal))
        {
            int space = pair.IndexOf(' ');
            string left = pair[..space], right = pair[(space + 1)..];
            int together = _counts.Together.GetValueOrDefault(pair), apart = _counts.Apart.GetValueOrDefault(pair);
            int joined = _treebank.Together.GetValueOrDefault(pair), kept = _treebank.Apart.GetValueOrDefault(pair);
            bool lexicon = _lexiconPairs.Contains(pair);
            bool affix = _vocabulary.Affixes.ContainsKey(right);
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
            if (count > 2 || _vocabulary.Words.ContainsKey(word))
            {
                words.Add(word);
            }
        }

        words.UnionWith(_counts.OnLeft.Keys);
        words.UnionWith(_counts.OnRight.Keys);
        words.UnionWith(_vocabulary.Affixes.Keys);
        words.UnionWith(_hidden.OneWords);
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
        // Where an ending is glued by some writers' habit, only edited text tells how often the letters are a word of their own.
        int alone = (_endingSplits.Contains(word) ? _treebank : _counts).Alone.GetValueOrDefault(word);
        int left = _counts.OnLeft.GetValueOrDefault(word) + Trust * _treebank.OnLeft.GetValueOrDefault(word);
        int right = _counts.OnRight.GetValueOrDefault(word) + Trust * _treebank.OnRight.GetValueOrDefault(word);
        int whole = alone + Trust * _treebank.Alone.GetValueOrDefault(word) + left + right;
        bool oneWord = _hidden.OneWords.Contains(word), inLexicon = _vocabulary.Words.TryGetValue(word, out WordClasses classes);

        // «دراین» hangs on «باره», but not often enough for a word.
        bool glued = !oneWord && _gluedWords.TryGetValue(word, out int apart) && (left + right < 3 || (left + right) * RarelyJoined < apart);
        bool doubtful = glued || (!inLexicon && !oneWord && left + right < 3 && alone < 3);
        Affix affix = _vocabulary.Affixes.GetValueOrDefault(word);
        return new(glued ? 0 : Counts.Bucket(alone), classes, affix, Rate(left, whole), Rate(right, whole), hasSplits, doubtful, oneWord);
    }

    /// <summary>A compound with the present stem of a verb makes a noun in ی: «طنزآمیز», «طنزآمیزی».</summary>
    private void DeriveNouns()
    {
        foreach (string pair in _counts.Together.Keys.ToArray())
        {
            if (_vocabulary.PresentStems.Contains(pair[(pair.IndexOf(' ') + 1)..]) && !_vocabulary.Affixes.ContainsKey(pair[..pair.IndexOf(' ')]))
            {
                _counts.Together.TryAdd(pair + "ی", 1);
            }
        }
    }

    /// <summary>Whether the count of a pair with a space could ever matter.</summary>
    private bool IsUsefulApart(string pair, int count)
    {
        int space = pair.IndexOf(' ');
        string a = pair[..space], b = pair[(space + 1)..];
        return count >= 32
            || (count >= 3
                && (_vocabulary.Affixes.ContainsKey(b)
                    || _counts.OnLeft.GetValueOrDefault(b) * 20 > _counts.Alone.GetValueOrDefault(b)
                    || _counts.OnRight.GetValueOrDefault(a) * 20 > _counts.Alone.GetValueOrDefault(a)));
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
        foreach ((string letters, var list) in readings.Where(r => !_hidden.OneWords.Contains(r.Key)).OrderByDescending(r => r.Value.Sum(x => x.Count)).ThenBy(r => r.Key, StringComparer.Ordinal))
        {
            int all = list.Sum(r => r.Count), plain = _counts.Alone.GetValueOrDefault(letters);
            int reading = 0;
            foreach ((ushort places, int count, string word) in list.OrderByDescending(r => r.Count).ThenBy(r => r.Word, StringComparer.Ordinal).Take(3))
            {
                if (count * MinListedShare > all + plain && !IsMisjoined(word))
                {
                    splits.Add(HalfSpaceModel.SplitKey(Letters.Hash(letters), reading++), places);
                    listed.Add(letters);
                    if (!_vocabulary.Words.ContainsKey(letters) && _vocabulary.Affixes.ContainsKey(word[(word.LastIndexOf(Folding.HalfSpace) + 1)..]))
                    {
                        _endingSplits.Add(letters);
                    }
                }
            }
        }

        return listed;
    }

    /// <summary>
    /// Whether a word has a half-space where there should be none: lexica write the two parts as one and texts do so as often,
    /// or they are a frequent phrase that edited text writes apart. Where edited text has the half-space, that settles it («پول‌شویی»).
    /// </summary>
    private bool IsMisjoined(string word)
    {
        string[] parts = word.Split(Folding.HalfSpace);
        for (int i = 1; i < parts.Length; i++)
        {
            if (_vocabulary.Affixes.ContainsKey(parts[i - 1]) || _vocabulary.Affixes.ContainsKey(parts[i]))
            {
                continue;
            }

            string pair = parts[i - 1] + " " + parts[i], plain = parts[i - 1] + parts[i];
            if (_treebank.Together.GetValueOrDefault(pair) > _treebank.Alone.GetValueOrDefault(plain) + 1)
            {
                continue;
            }

            if ((_vocabulary.Words.ContainsKey(plain) && _counts.Alone.GetValueOrDefault(plain) >= _counts.Together.GetValueOrDefault(pair))
                || (_counts.Apart.GetValueOrDefault(pair) > FixedPhrase && _treebank.Apart.GetValueOrDefault(pair) > 2 + 2 * _treebank.Together.GetValueOrDefault(pair)))
            {
                return true;
            }
        }

        return false;
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

    private static bool IsLongPair(string pair) => pair.IndexOf(' ') is > 2 and var space && pair.Length - space > 3;

    /// <summary>
    /// Words that are far more often written as two: «درزمینه». A lexicon made from texts has such slips too («موردنیاز»); against
    /// it the evidence must be stronger.
    /// </summary>
    private void FindGluedWords()
    {
        foreach ((string pair, int count) in _counts.Apart)
        {
            if (count >= 8)
            {
                string glued = pair.Replace(" ", "", StringComparison.Ordinal);
                int alone = _counts.Alone.GetValueOrDefault(glued);
                if (_vocabulary.Words.ContainsKey(glued) ? count >= 50 && alone * 10 < count && IsLongPair(pair) : alone * 8 < count)
                {
                    _gluedWords[glued] = Math.Max(count, _gluedWords.GetValueOrDefault(glued));
                }
            }
        }
    }
}
