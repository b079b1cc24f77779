using PersianNews.ModelBuilder.Tables;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.ModelBuilder.HalfSpaces.Texts;

/// <summary>What the lexica say about words: their classes, words written with half-spaces, and every form of every verb.</summary>
internal sealed class Vocabulary
{
    /// <summary>Words without a half-space, and what they can be.</summary>
    public Dictionary<string, WordClasses> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>Words with half-spaces.</summary>
    public HashSet<string> Joined { get; } = new(StringComparer.Ordinal);

    /// <summary>The closed classes of word parts.</summary>
    public Dictionary<string, Affix> Affixes { get; } = new(StringComparer.Ordinal);

    /// <summary>Spoken present forms, as quoted speech has them behind می.</summary>
    public List<string> Spoken { get; } = [];

    /// <summary>Present stems of verbs, which make compounds with what stands before them («طنزآمیز»).</summary>
    public HashSet<string> PresentStems { get; } = new(StringComparer.Ordinal);

    /// <summary>Words of two parts that are written as one, with a space where the parts meet.</summary>
    public List<string> OneWords { get; } = [];

    /// <summary>The Persian names of Latin letters.</summary>
    public Dictionary<string, WordTraits> LetterNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the lexica of a folder of corpora, and the tables of this tool.</summary>
    public static Vocabulary Read(string folder)
    {
        var vocabulary = new Vocabulary();
        string lexica = Path.Combine(folder, "lexica");
        foreach (string line in TextLines.Read(Path.Combine(lexica, "hazm-words.dat.gz")))
        {
            string[] cells = line.Split('\t');
            vocabulary.Add(cells[0], ClassesOf(cells[2]), cells[1] != "0" || cells[2] != "0");
        }

        foreach (string line in TextLines.Read(Path.Combine(lexica, "lilak-fa.dic.gz")).Skip(1))
        {
            vocabulary.Add(line.Split('/')[0], WordClasses.None, true);
        }

        foreach (string line in TextLines.Read(Path.Combine(lexica, "shekar-compound_words.csv.gz")))
        {
            vocabulary.Add(line.Split(',')[0], WordClasses.None, true);
        }

        foreach (string line in TextLines.Read(Path.Combine(lexica, "hazm-verbs.dat")))
        {
            if (line.Split('#') is [{ Length: > 0 } past, { Length: > 0 } present, ..])
            {
                vocabulary.AddVerb(past, present);
            }
        }

        foreach (string line in TextLines.Read(Path.Combine(lexica, "shekar-verbs.csv")))
        {
            if (line.Split(',') is [{ Length: > 0 } present, { Length: > 0 } past, ..])
            {
                vocabulary.AddVerb(past, present);
            }
        }

        foreach (string line in TextLines.Read(Path.Combine(lexica, "hazm-iverbs.dat")))
        {
            if (line.Split(' ') is [_, { Length: > 0 } spoken, _])
            {
                string[] endings = ["م", "ی", "ه", "یم", "ین", "ن"];
                vocabulary.AddForms(spoken, WordClasses.Present, endings);
                vocabulary.AddForms("ب" + spoken, WordClasses.OtherVerb, endings);
                vocabulary.AddForms("ن" + spoken, WordClasses.OtherVerb, endings);
                vocabulary.Spoken.AddRange(endings.Select(e => spoken + e));
            }
        }

        foreach (string form in (string[])["بود", "بودم", "بودی", "بودیم", "بودید", "بودند", "است", "نیست", "نیستند", "هست", "هستند", "هستم", "هستیم", "هستید", "هستی", "باشد", "باشند", "شده", "نشده"])
        {
            vocabulary.Words[form] = vocabulary.Words.GetValueOrDefault(form) | WordClasses.OtherVerb;
        }

        foreach (string[] cells in TsvTable.Read("affixes.tsv", 2))
        {
            vocabulary.Affixes[cells[0]] = Enum.Parse<Affix>(cells[1]);
        }

        foreach (string[] cells in TsvTable.Read("abbreviations.tsv", 2).Where(cells => cells[1] is "letter" or "letter-word"))
        {
            // The table takes ان for آن; here the madda tells them apart.
            string name = cells[0];
            bool word = cells[1] == "letter-word" && (vocabulary.Affixes.ContainsKey(name) || vocabulary.Words.GetValueOrDefault(name) != WordClasses.None);
            vocabulary.LetterNames[name] = WordTraits.LetterName | (word ? WordTraits.None : WordTraits.OnlyLetterName);
        }

        vocabulary.OneWords.AddRange(TsvTable.Read("one-words.tsv", 1).Select(cells => cells[0]));
        return vocabulary;
    }

    private static WordClasses ClassesOf(string tags)
    {
        WordClasses classes = WordClasses.None;
        foreach (string tag in tags.Split(','))
        {
            classes |= tag switch
            {
                "N" or "PL" or "CL" => WordClasses.Noun,
                "AJ" or "AJC" => WordClasses.Adjective,
                "ADV" => WordClasses.Adverb,
                "P" or "CONJ" or "DET" or "PRO" or "PR" or "POSTP" or "NUM" => WordClasses.Function,
                _ => WordClasses.None,
            };
        }

        return classes;
    }

    private void Add(string raw, WordClasses classes, bool seen)
    {
        string word = PlainText.Clean(raw);
        if (word.Length == 0 || word.Any(c => Letters.Code(c) == 0 && c != '\u200C'))
        {
            return;
        }

        if (word.Contains('\u200C'))
        {
            Joined.Add(word);
        }
        else if (seen)
        {
            Words[word] = Words.GetValueOrDefault(word) | classes;
        }
    }

    private void AddVerb(string past, string present)
    {
        past = PlainText.Clean(past);
        present = PlainText.Clean(present);
        PresentStems.Add(present);
        AddForms(past, WordClasses.Past, ["", "م", "ی", "یم", "ید", "ند"]);
        AddForms(past, WordClasses.Participle, ["ه"]);
        AddForms(past, WordClasses.OtherVerb, ["ن"]);
        AddForms("ن" + past, WordClasses.OtherVerb, ["", "م", "ی", "یم", "ید", "ند", "ن"]);
        AddForms("ن" + past, WordClasses.Participle, ["ه"]);
        AddForms(present, WordClasses.Present, ["م", "ی", "د", "یم", "ید", "ند"]);
        AddForms("ب" + present, WordClasses.OtherVerb, ["م", "ی", "د", "یم", "ید", "ند"]);
        AddForms("ن" + present, WordClasses.OtherVerb, ["م", "ی", "د", "یم", "ید", "ند"]);
        if (present[^1] is 'ا' or 'و')
        {
            AddForms(present + "ی", WordClasses.Present, ["م", "ی", "د", "یم", "ید", "ند"]);
            AddForms("ب" + present + "ی", WordClasses.OtherVerb, ["م", "ی", "د", "یم", "ید", "ند"]);
        }
    }

    private void AddForms(string stem, WordClasses classes, string[] endings)
    {
        foreach (string ending in endings)
        {
            string form = stem + ending;
            if (form.Length > 1)
            {
                Words[form] = Words.GetValueOrDefault(form) | classes;
            }
        }
    }
}
