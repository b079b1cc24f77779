using System.Text.Json;
using PersianNews.Characters;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.ModelBuilder.HalfSpaces.Texts;

/// <summary>The texts that the model learns from, cleaned, one line (sentence or paragraph) each.</summary>
internal sealed class Corpus
{
    private const int MinWords = 30;
    private static readonly string[] CommonVerbs = ["کن", "شو", "ده", "توان", "خواه", "گوی", "باش", "رود", "رس", "گیر", "گرد", "کرد", "شد", "داد", "دار"];

    /// <summary>Treebank sentences with half-spaces as editors write them.</summary>
    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>Paragraphs of articles that use half-spaces consistently, article by article.</summary>
    public required IReadOnlyList<string[]> Articles { get; init; }

    /// <summary>Reads the texts of a folder of corpora.</summary>
    public static Corpus Read(string folder)
    {
        var sentences = new List<string>();
        foreach (string line in TextLines.Read(Path.Combine(folder, "zwnj.train.txt")))
        {
            sentences.Add(PlainText.Clean(line));
        }

        var articles = new List<string[]>();
        var article = new List<string>();
        foreach (string line in TextLines.Read(Path.Combine(folder, "raw-news.txt.gz")).Concat(ReadTopics(Path.Combine(folder, "topics.train.jsonl.gz"))).Append(""))
        {
            if (line.Length > 0)
            {
                article.Add(PlainText.Clean(line));
                continue;
            }

            if (IsConsistent(article))
            {
                articles.Add([.. article.Where(l => l.Length > 0)]);
            }

            article.Clear();
        }

        return new() { Sentences = sentences, Articles = articles };
    }

    /// <summary>The paragraphs of articles in JSON Lines, with an empty line before each article.</summary>
    private static IEnumerable<string> ReadTopics(string path)
    {
        foreach (string line in TextLines.Read(path))
        {
            yield return "";
            using var document = JsonDocument.Parse(line);
            string article = document.RootElement.GetProperty("title").GetString() + '\n' + document.RootElement.GetProperty("text").GetString();
            foreach (string paragraph in article.Split('\n').Where(p => !string.IsNullOrWhiteSpace(p)))
            {
                yield return paragraph;
            }
        }
    }

    /// <summary>Whether nearly every می and nearly every ها of an article has its half-space.</summary>
    private static bool IsConsistent(List<string> lines)
    {
        var habits = default(Habits);
        foreach (string line in lines)
        {
            string previous = "";
            foreach (string word in PlainText.Words(line))
            {
                if (word.Length > 0)
                {
                    habits.Note(previous, word);
                }

                previous = word;
            }
        }

        return habits.AreConsistent;
    }

    private static bool StartsWithVerb(string word, string prefix) =>
        word.StartsWith(prefix, StringComparison.Ordinal) && CommonVerbs.Any(v => word.AsSpan(prefix.Length).StartsWith(v, StringComparison.Ordinal));

    /// <summary>How an article writes می and ها: with a half-space, or with a space or nothing in its place.</summary>
    private struct Habits
    {
        private int _words;
        private int _halfSpaces;
        private int _verbs;
        private int _lostVerbs;
        private int _plurals;
        private int _lostPlurals;

        /// <summary>Whether there is enough to tell, and hardly a half-space lost: one verb in twenty, one plural in ten.</summary>
        public readonly bool AreConsistent => _words >= MinWords && _halfSpaces > 0 && _verbs + _plurals > 0
            && _lostVerbs <= 0.05 * (_verbs + _lostVerbs) && _lostPlurals <= 0.1 * (_plurals + _lostPlurals);

        /// <summary>Takes notice of a word and the one before it, which is empty where something else stands between them.</summary>
        public void Note(string previous, string word)
        {
            _words++;
            _halfSpaces += word.Contains(Folding.HalfSpace) ? 1 : 0;
            if (word.StartsWith("می\u200C", StringComparison.Ordinal) || word.StartsWith("نمی\u200C", StringComparison.Ordinal))
            {
                _verbs++;
            }
            else if (previous is "می" or "نمی" ? StartsWithVerb(word, "") : StartsWithVerb(word, "می") || StartsWithVerb(word, "نمی"))
            {
                _lostVerbs++;
            }

            int plural = word.LastIndexOf("ها", StringComparison.Ordinal);
            if (plural < 0 || word[(plural + 2)..] is not ("" or "ی" or "یی"))
            {
                return;
            }

            if (plural > 0 && word[plural - 1] == Folding.HalfSpace)
            {
                _plurals++;
            }
            else if ((plural == 0 && previous.Length > 1) || (plural > 2 && Letters.JoinsNext(word[plural - 1]) && word is not ("تنها" or "تنهایی" or "انتها" or "انتهای" or "نهایی")))
            {
                _lostPlurals++;
            }
        }
    }
}
