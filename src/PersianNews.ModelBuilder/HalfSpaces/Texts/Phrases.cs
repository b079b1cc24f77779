using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces.Lines;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.ModelBuilder.HalfSpaces.Texts;

/// <summary>
/// Pairs of words that edited text writes with a space, but parts of the press with a half-space («به‌عنوان»). In right text they have the
/// space; where a crawl loses the half-spaces of such a house, it is lost as they are («بهعنوان»).
/// </summary>
internal sealed class Phrases
{
    private const int Frequent = 200; // a pair this frequent with a space is a phrase of two words
    private const int Fewest = 5; // times with a half-space
    private const int MostHouses = 25; // per cent; what more of the press writes with a half-space («ثبت‌نام») is no slip
    private readonly Dictionary<string, int> _shares = new(StringComparer.Ordinal);
    private readonly Counts _all;

    public Phrases(Vocabulary vocabulary, Counts all, Counts edited)
    {
        _all = all;
        foreach ((string pair, int together) in all.Together)
        {
            int space = pair.IndexOf(' ');
            string left = pair[..space], right = pair[(space + 1)..];
            if (together >= Fewest && Letters.JoinsNext(left[^1]) && !vocabulary.Affixes.ContainsKey(left) && !vocabulary.Affixes.ContainsKey(right)
                && IsPhrase(pair, all, edited) && all.Alone.GetValueOrDefault(left + right) < together && Share(together, all.Apart[pair]) is <= MostHouses and var share)
            {
                _shares.Add(pair, Math.Max(1, share));
            }
        }
    }

    /// <summary>Whether a pair is frequent with a space, and edited text has it so.</summary>
    public static bool IsPhrase(string pair, Counts all, Counts edited) =>
        all.Apart.GetValueOrDefault(pair) > Frequent && edited.Apart.GetValueOrDefault(pair) > 2 + 2 * edited.Together.GetValueOrDefault(pair);

    /// <summary>Per cent of the cases in which the press writes the two words before and behind a space with a half-space; 0 where they are no such pair.</summary>
    public int ShareAt(string line, int space) => _shares.GetValueOrDefault(PairAt(line, space));

    /// <summary>The line with spaces in these pairs, and so in longer phrases that begin with them («به‌عنوان‌مثال»).</summary>
    public string Part(string line)
    {
        int parted = 0;
        for (int i = line.IndexOf(Folding.HalfSpace); i >= 0; i = line.IndexOf(Folding.HalfSpace, i + 1))
        {
            string pair = PairAt(line, i);
            if (_shares.ContainsKey(pair) || (parted > 0 && pair.StartsWith(line[parted..i] + ' ', StringComparison.Ordinal) && _all.Apart.GetValueOrDefault(pair) > _all.Together.GetValueOrDefault(pair)))
            {
                line = line[..i] + ' ' + line[(i + 1)..];
                parted = i + 1;
            }
        }

        return line;
    }

    private static int Share(int together, int apart) => 100 * together / (together + apart);

    private static string PairAt(string line, int place)
    {
        int from = place, to = place + 1;
        while (from > 0 && Letters.Code(line[from - 1]) != 0)
        {
            from--;
        }

        while (to < line.Length && Letters.Code(line[to]) != 0)
        {
            to++;
        }

        return line[from..place] + " " + line[(place + 1)..to];
    }
}
