using PersianNews.Characters;
using PersianNews.Lexing;

namespace PersianNews.Articles;

/// <summary>The words that hold an article together, from the tables of <c>Data/</c>. The slots of its lexemes are <see cref="WordTags"/>.</summary>
internal static class ArticleLexicon
{
    private const int MaxPreposition = 3;

    /// <summary>The forms of the tables, for a lexicon that several parts share.</summary>
    public static IReadOnlyList<(string Form, LexiconSense Sense)> Forms { get; } = [.. AllForms()];

    /// <summary>The lexicon of the embedded tables.</summary>
    public static Lexicon Default { get; } = new(TagNumber, Forms);

    /// <summary>The slots of a number or mark.</summary>
    public static ulong TagNumber(in Lexeme lexeme) => (ulong)(lexeme.Kind == LexemeKind.Number ? WordTags.Stop : WordTags.None);

    /// <summary>Whether a lexeme is a short word that ends names and titles: in effect a preposition («در», «با»).</summary>
    public static bool IsPreposition(in Lexeme lexeme) => lexeme.End - lexeme.Start <= MaxPreposition && (TagsOf(in lexeme) & WordTags.Stop) != 0;

    /// <summary>What a lexeme can be.</summary>
    public static WordTags TagsOf(in Lexeme lexeme) => (WordTags)lexeme.Tags;

    /// <summary>What a whole word can be.</summary>
    public static WordTags TagsOf(ReadOnlySpan<char> word)
    {
        Default.Trie.Match(word, 0, out TrieMatch whole, out _);
        return whole.Entry != 0 && whole.End == word.Length ? (WordTags)Default.TagsOf(whole.Entry) : WordTags.None;
    }

    /// <summary>The outlet that a lexeme names; null when it names none.</summary>
    public static NewsAgency? AgencyOf(Lexicon lexicon, in Lexeme lexeme)
    {
        const ulong slots = (ulong)(WordTags.Agency | WordTags.AgencyWord);
        return (lexeme.Tags & slots) == 0 ? null : NewsAgency.All[lexicon.ValueOf(lexeme.Entry, slots)];
    }

    private static IEnumerable<(string Form, LexiconSense Sense)> AllForms() =>
        Verbs()
            .Concat(Table("roles.tsv", RoleTags))
            .Concat(Table("given-names.tsv", NameTags))
            .Concat(Table("article-words.tsv", JoinTags))
            .Concat(Table("boilerplate.tsv", ChromeTags))
            .Select(form => (form.Form, new LexiconSense((ulong)form.Tags, 0)))
            .Concat(Agencies());

    private static IEnumerable<(string Form, LexiconSense Sense)> Agencies()
    {
        int index = 0;
        foreach ((string[] alone, string[] cued) in NewsAgency.Spellings)
        {
            foreach (string form in alone)
            {
                yield return (form, new LexiconSense((ulong)WordTags.Agency, index));
            }

            foreach (string form in cued)
            {
                yield return (form, new LexiconSense((ulong)WordTags.AgencyWord, index));
            }

            index++;
        }
    }

    private static IEnumerable<(string Form, WordTags Tags)> Verbs()
    {
        List<string[]> rows = TsvTable.Read("reporting-verbs.tsv", 4);
        ILookup<string, string> auxiliaries = rows.Where(r => r[1] == "light").ToLookup(r => r[2], r => r[0]);
        foreach (string[] row in rows)
        {
            if (row[1] == "light")
            {
                continue;
            }

            WordTags tags = row[2] switch
            {
                "say" => WordTags.SayVerb,
                "tell" => WordTags.SayVerb | WordTags.TellVerb,
                "hold" => WordTags.SayVerb | WordTags.HoldVerb,
                "order" => WordTags.SayVerb | WordTags.OrderVerb,
                _ => throw Unknown("reporting-verbs.tsv", row[2]),
            };
            IEnumerable<string> forms = row[1] switch
            {
                "verb" => [row[0]],
                "compound" => row[3].Split(';').SelectMany(stem => auxiliaries[stem]).Select(form => row[0] + "|" + form),
                _ => throw Unknown("reporting-verbs.tsv", row[1]),
            };
            foreach (string form in forms)
            {
                yield return (form, tags);
            }
        }
    }

    private static IEnumerable<(string Form, WordTags Tags)> Table(string name, Func<string, WordTags> tagsOf) =>
        TsvTable.Read(name, 2).Select(row => (row[0], tagsOf(row[1]) is var tags and not WordTags.None ? tags : throw Unknown(name, row[1])));

    private static InvalidOperationException Unknown(string table, string kind) => new($"{table}: unknown kind «{kind}».");

    private static WordTags RoleTags(string kind) => kind switch
    {
        "role" => WordTags.Role,
        "honorific" => WordTags.Honorific,
        "name-part" => WordTags.NamePart,
        "pronoun" => WordTags.Pronoun,
        "deictic" => WordTags.Deictic | WordTags.Role,
        "org" => WordTags.Institution,
        "generic" => WordTags.Role | WordTags.Generic,
        _ => WordTags.None,
    };

    private static WordTags NameTags(string kind) => kind switch
    {
        "given" => WordTags.Given,
        "word" => WordTags.GivenWord,
        _ => WordTags.None,
    };

    private static WordTags JoinTags(string kind) => kind switch
    {
        "report" => WordTags.Report,
        "report-this" => WordTags.ReportAgain,
        "cite" => WordTags.Cite,
        "outlet" => WordTags.OutletCue,
        "reporter" => WordTags.Reporter,
        "interview" => WordTags.Interview,
        "stating" => WordTags.Stating,
        "according" => WordTags.According,
        "this" => WordTags.This,
        "that" => WordTags.That | WordTags.Stop,
        "object" => WordTags.Object | WordTags.Stop,
        "also" => WordTags.Also | WordTags.Stop,
        "and" => WordTags.And,
        "lead-in" => WordTags.LeadIn | WordTags.Stop,
        "stop" => WordTags.Stop,
        "adverb" => WordTags.Stop | WordTags.Adverb,
        "modal" => WordTags.Stop | WordTags.Modal,
        "action" => WordTags.Stop | WordTags.Action,
        "calendar" => WordTags.Stop | WordTags.Calendar,
        "suffix" => WordTags.Suffix,
        "place" => WordTags.Place,
        "complete" => WordTags.Role | WordTags.Complete,
        _ => WordTags.None,
    };

    private static WordTags ChromeTags(string kind) => kind switch
    {
        "end" => WordTags.End,
        "label" => WordTags.Label,
        "source" => WordTags.SourceLabel,
        "code" => WordTags.CodeLabel,
        "line" => WordTags.ChromeLine,
        "prefix" => WordTags.ChromePrefix,
        "inside" => WordTags.ChromeInside,
        "tail" => WordTags.ChromeTail,
        _ => WordTags.None,
    };
}
