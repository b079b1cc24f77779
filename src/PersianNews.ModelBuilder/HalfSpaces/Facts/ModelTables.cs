using PersianNews.Characters;
using PersianNews.ModelBuilder.HalfSpaces.Texts;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.ModelBuilder.HalfSpaces.Facts;

/// <summary>Turns counts and lexica into the tables of the model.</summary>
internal sealed class ModelTables
{
    private const int Trust = 5; // edited text counts more than the press
    private const int RarelyJoined = 20; // a glued word that is a part of others this much more rarely than it is two words is none
    private readonly Vocabulary _vocabulary;
    private readonly Counts _counts;
    private readonly Counts _treebank;
    private readonly HashSet<string> _lexiconPairs = new(StringComparer.Ordinal); // parts that a lexicon joins
    private readonly Dictionary<string, int> _seen;
    private readonly HiddenJoints _hidden;
    private readonly HashSet<ulong> _twoEndings; // «ایها»: what stood before it may be lost («حرفه ایها»)
    private readonly Dictionary<string, int> _gluedWords = new(StringComparer.Ordinal); // and how often they are written as two

    /// <summary>Makes the tables.</summary>
    /// <param name="vocabulary">What the lexica say.</param>
    /// <param name="counts">Counts of all texts; what the lexica join is added to them.</param>
    /// <param name="treebank">Counts of edited text alone.</param>
    /// <param name="seen">How often a large crawl has each word.</param>
    public ModelTables(Vocabulary vocabulary, Counts counts, Counts treebank, Dictionary<string, int> seen)
    {
        _vocabulary = vocabulary;
        _counts = counts;
        _seen = seen;
        _treebank = treebank;
        _twoEndings = [.. from first in EndingsOf(vocabulary, Affix.Copula) from second in EndingsOf(vocabulary, Affix.Plural) select Letters.Hash(first + second)];
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

    /// <summary>Makes the model of these tables and of weights.</summary>
    public HalfSpaceModel Build(sbyte[] weights)
    {
        var splits = new SplitReadings(_vocabulary, _counts, _treebank, _hidden);
        var words = new TableBuilder<uint>();

        // Of two keys that a table cannot tell apart the first one stays: endings, then what is frequent.
        foreach (string word in AllWords(splits.Listed)
            .OrderByDescending(w => _vocabulary.Affixes.ContainsKey(w) ? int.MaxValue : _counts.Alone.GetValueOrDefault(w) + _counts.OnLeft.GetValueOrDefault(w) + _counts.OnRight.GetValueOrDefault(w))
            .ThenBy(w => w, StringComparer.Ordinal))
        {
            words.Add(Letters.Hash(word), InfoOf(word, splits).Bits);
        }

        TableBuilder<byte> pairs = PairTable.Make(_vocabulary, _counts, _treebank, _lexiconPairs);
        Console.Error.WriteLine($"words {words.Count}, pairs {pairs.Count}, splits {splits.Table.Count}");
        return HalfSpaceModel.Read(ModelFile.Write(words.Build(), pairs.Build(), splits.Table.Build(), weights));
    }

    /// <summary>How often a word hangs on its neighbour, 0–7.</summary>
    private static int Rate(int part, int whole)
    {
        if (part == 0)
        {
            return 0;
        }

        double rate = part / (whole + 1.0);
        return rate < 0.01 ? 1 : rate < 0.05 ? 2 : rate < 0.2 ? 3 : rate < 0.5 ? 4 : rate < 0.8 ? 5 : rate < 0.95 ? 6 : 7;
    }

    private HashSet<string> AllWords(HashSet<string> listed)
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

    private WordInfo InfoOf(string word, SplitReadings splits)
    {
        // Where an ending is glued by some writers' habit, only edited text tells how often the letters are a word of their own.
        int alone = (splits.ByEnding.Contains(word) ? _treebank : _counts).Alone.GetValueOrDefault(word);
        int left = _counts.OnLeft.GetValueOrDefault(word) + Trust * _treebank.OnLeft.GetValueOrDefault(word);
        int right = _counts.OnRight.GetValueOrDefault(word) + Trust * _treebank.OnRight.GetValueOrDefault(word);
        int whole = alone + Trust * _treebank.Alone.GetValueOrDefault(word) + left + right;
        bool oneWord = _hidden.OneWords.Contains(word), inLexicon = _vocabulary.Words.TryGetValue(word, out WordClasses classes);

        // «دراین» hangs on «باره», but not often enough for a word.
        bool glued = !oneWord && _gluedWords.TryGetValue(word, out int apart) && (left + right < 3 || (left + right) * RarelyJoined < apart);
        bool doubtful = glued || _twoEndings.Contains(Letters.Hash(word)) || (!inLexicon && !oneWord && left + right < 3 && alone < 3);
        Affix affix = _vocabulary.Affixes.GetValueOrDefault(word);
        WordTraits traits = (splits.Listed.Contains(word) ? WordTraits.HasSplits : WordTraits.None)
            | (doubtful ? WordTraits.Doubtful : WordTraits.None)
            | (oneWord ? WordTraits.OneWord : WordTraits.None)
            | _vocabulary.LetterNames.GetValueOrDefault(word);
        return new(glued ? 0 : Counts.Bucket(alone), classes, affix, Rate(left, whole), Rate(right, whole), traits);
    }

    private static IEnumerable<string> EndingsOf(Vocabulary vocabulary, Affix affix) => vocabulary.Affixes.Where(a => a.Value == affix).Select(a => a.Key);

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
