using PersianNews.ModelBuilder.HalfSpaces.Texts;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.ModelBuilder.HalfSpaces.Facts;

/// <summary>
/// Finds the words whose parts meet without a half-space: at a letter that does not join («کشورها»), at a preverb («برمی»), or
/// because the word is written as one («اینجا»). Where a space creeps in there, it must go. Their pairs are added to the counts.
/// </summary>
internal sealed class HiddenJoints
{
    private const string Negation = "غیر"; // the one frequent prefix whose half-space is never written
    private readonly Vocabulary _vocabulary;
    private readonly Counts _counts;

    public HiddenJoints(Vocabulary vocabulary, Counts counts)
    {
        _vocabulary = vocabulary;
        _counts = counts;
        foreach ((string affix, Affix kind) in _vocabulary.Affixes)
        {
            int place = affix.IndexOf(affix.EndsWith("نمی", StringComparison.Ordinal) ? "نمی" : "می", StringComparison.Ordinal);
            if (kind == Affix.Imperfective && place > 1)
            {
                Places[affix] = place;
                Counts.Count(_counts.Together, affix[..place] + " " + affix[place..], _counts.OnRight.GetValueOrDefault(affix));
            }
        }

        foreach (string word in vocabulary.OneWords)
        {
            int place = word.IndexOf(' ');
            string joined = word.Remove(place, 1);
            OneWords.Add(joined);
            Places[joined] = place;
            Counts.Count(_counts.Together, word, _counts.Alone.GetValueOrDefault(joined) / 4);
        }

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
                Places[word] = best;
                Counts.Count(_counts.Together, word[..best] + " " + word[best..], count);
                if (word[..best] == Negation)
                {
                    Counts.Count(_counts.OnRight, Negation, count);
                }
            }
        }
    }

    /// <summary>The words, and how many letters lie before the joint.</summary>
    public Dictionary<string, int> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>The words that are written as one.</summary>
    public HashSet<string> OneWords { get; } = new(StringComparer.Ordinal);

    private bool IsHiddenJoint(string left, string right)
    {
        if (_counts.Alone.GetValueOrDefault(left) < 3)
        {
            return false;
        }

        if (left == Negation && _vocabulary.Words.ContainsKey(right))
        {
            return true;
        }

        int hangs = _counts.OnLeft.GetValueOrDefault(right);
        return _vocabulary.Affixes.GetValueOrDefault(right) switch
        {
            Affix.Plural => true,
            Affix.Comparative => (_vocabulary.Words.GetValueOrDefault(left) & (WordClasses.Adjective | WordClasses.Adverb)) != 0,
            Affix.None => left.Length > 2 && hangs >= (right.Length > 2 ? 5 : 50) && hangs * 4 > _counts.Alone.GetValueOrDefault(right),
            _ => false,
        };
    }
}
