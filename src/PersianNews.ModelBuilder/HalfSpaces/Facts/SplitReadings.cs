using PersianNews.Characters;
using PersianNews.ModelBuilder.HalfSpaces.Texts;
using PersianNews.Normalization.HalfSpaces.Model;
using PersianNews.Normalization.HalfSpaces.Questions;

namespace PersianNews.ModelBuilder.HalfSpaces.Facts;

/// <summary>The readings of letters that are also those of words with half-spaces, for <see cref="HalfSpaceModel.Splits"/>.</summary>
internal sealed class SplitReadings
{
    private const int MinListedShare = 300; // a reading rarer than 1 in 300 of its letters is not listed
    private const int MostReadings = 3;
    private readonly Vocabulary _vocabulary;
    private readonly Counts _counts;
    private readonly Counts _treebank;

    /// <summary>Lists the readings of the letters of each word with half-spaces, the more frequent one first.</summary>
    /// <param name="vocabulary">What the lexica say.</param>
    /// <param name="counts">Counts of all texts.</param>
    /// <param name="treebank">Counts of edited text alone.</param>
    /// <param name="hidden">The words that are written as one.</param>
    public SplitReadings(Vocabulary vocabulary, Counts counts, Counts treebank, HiddenJoints hidden)
    {
        _vocabulary = vocabulary;
        _counts = counts;
        _treebank = treebank;
        var readings = new Dictionary<string, List<(ushort Places, int Count, string Word)>>(StringComparer.Ordinal);
        foreach ((string word, int count) in _counts.Joined)
        {
            string letters = word.Replace("\u200C", "", StringComparison.Ordinal);
            if (letters.Length <= SplitLister.MaxLength && !letters.Contains('\u0654') && PlacesOf(word) is var places and not 0)
            {
                if (!readings.TryGetValue(letters, out var list))
                {
                    readings.Add(letters, list = []);
                }

                list.Add((places, count, word));
            }
        }

        foreach ((string letters, var list) in readings.Where(r => !hidden.OneWords.Contains(r.Key)).OrderByDescending(r => r.Value.Sum(x => x.Count)).ThenBy(r => r.Key, StringComparer.Ordinal))
        {
            int all = list.Sum(r => r.Count), plain = _counts.Alone.GetValueOrDefault(letters);
            int reading = 0;
            foreach ((ushort places, int count, string word) in list.OrderByDescending(r => r.Count).ThenBy(r => r.Word, StringComparer.Ordinal).Take(MostReadings))
            {
                if (count * MinListedShare > all + plain && !IsMisjoined(word))
                {
                    Table.Add(HalfSpaceModel.SplitKey(Letters.Hash(letters), reading++), places);
                    Listed.Add(letters);
                    string ending = word[(word.LastIndexOf(Folding.HalfSpace) + 1)..];

                    // «نبردهای» is glued by no habit: it is how «نبردها» is written. «نبودهایم» is a verb.
                    bool plural = ending == "ای" && hidden.Places.ContainsKey(letters);
                    if (!plural && !_vocabulary.Words.ContainsKey(letters) && _vocabulary.Affixes.ContainsKey(ending))
                    {
                        ByEnding.Add(letters);
                    }
                }
            }
        }
    }

    /// <summary>The table.</summary>
    public TableBuilder<ushort> Table { get; } = new();

    /// <summary>The letters that have a reading.</summary>
    public HashSet<string> Listed { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of them that only an ending takes apart.</summary>
    public HashSet<string> ByEnding { get; } = new(StringComparer.Ordinal);

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
                || Phrases.IsPhrase(pair, _counts, _treebank))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The places of the half-spaces of a word, five bits each; 0 where there are more than three.</summary>
    private static ushort PlacesOf(string word)
    {
        int places = 0, n = 0, letters = 0;
        foreach (char c in word)
        {
            if (c != Folding.HalfSpace)
            {
                letters++;
            }
            else if (n == SplitCandidate.MaxPlaces)
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
}
