using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.ModelBuilder.HalfSpaces.Texts;

/// <summary>
/// Turns a subject pronoun and the verb that agrees with it into another person: «من می‌دانم», «تو می‌دانی». Written news hardly has the
/// second persons, and from whole paradigms it is learnt that pronoun and ending go together.
/// </summary>
internal sealed class VerbPersons(Vocabulary vocabulary)
{
    private const int Reach = 4; // words between the pronoun and the verb, at most
    private const string Imperfective = "می\u200C";
    private static readonly string[] Pronouns = ["من", "تو", "او", "ما", "شما", "آنها"];
    private static readonly string[] PresentEndings = ["م", "ی", "د", "یم", "ید", "ند"];
    private static readonly string[] PastEndings = ["م", "ی", "", "یم", "ید", "ند"];

    /// <summary>The line with each pronoun and its verb in the person that <paramref name="choose"/> gives, 0–5.</summary>
    public string Vary(string line, Func<int> choose)
    {
        for (int i = line.IndexOf(Imperfective, StringComparison.Ordinal); i >= 0; i = line.IndexOf(Imperfective, i + 1, StringComparison.Ordinal))
        {
            int from = i + Imperfective.Length, end = from;
            while (end < line.Length && Letters.Code(line[end]) > Letters.SilentCode)
            {
                end++;
            }

            string form = line[from..end];
            string[] endings = ClassOf(form) == WordClasses.Present ? PresentEndings : PastEndings;
            int person = PersonOf(form, endings);
            if (person < 0 || FindPronoun(line, i, Pronouns[person]) is not (>= 0 and var pronoun))
            {
                continue;
            }

            int other = choose();
            string changed = form[..^endings[person].Length] + endings[other];
            if (ClassOf(changed) == ClassOf(form))
            {
                line = line[..pronoun] + Pronouns[other] + line[(pronoun + Pronouns[person].Length)..from] + changed + line[end..];
                i += Pronouns[other].Length - Pronouns[person].Length;
            }
        }

        return line;
    }

    /// <summary>Present or past; none for what can be both, or is no verb.</summary>
    private WordClasses ClassOf(string form) => (vocabulary.Words.GetValueOrDefault(form) & (WordClasses.Present | WordClasses.Past)) switch
    {
        WordClasses.Present => WordClasses.Present,
        WordClasses.Past => WordClasses.Past,
        _ => WordClasses.None,
    };

    /// <summary>The number of the longest ending whose stem takes the ending of the first person too; −1 if there is none.</summary>
    private int PersonOf(string form, string[] endings)
    {
        WordClasses tense = ClassOf(form);
        int person = -1;
        for (int i = 0; i < endings.Length && tense != WordClasses.None; i++)
        {
            if (form.EndsWith(endings[i], StringComparison.Ordinal) && (person < 0 || endings[i].Length > endings[person].Length) && ClassOf(form[..^endings[i].Length] + endings[0]) == tense)
            {
                person = i;
            }
        }

        return person;
    }

    /// <summary>Where a pronoun stands among the words before a verb, with nothing but spaces between them; −1 if it does not.</summary>
    private static int FindPronoun(string line, int verb, string pronoun)
    {
        int at = line.LastIndexOf(' ', verb);
        for (int words = 0; words <= Reach && at > 0; words++)
        {
            int start = at;
            while (start > 0 && (Letters.Code(line[start - 1]) != 0 || line[start - 1] == '\u200C'))
            {
                start--;
            }

            if (line.AsSpan(start, at - start).SequenceEqual(pronoun))
            {
                return start;
            }

            at = start > 0 && start < at && line[start - 1] == ' ' ? start - 1 : -1;
        }

        return -1;
    }
}
