using PersianNews.Articles;
using PersianNews.Articles.Words;
using PersianNews.Lexing;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>The words of articles: what each kind of row in the tables of <c>Data/</c> becomes in <see cref="ArticleLexicon"/>.</summary>
internal static class ArticleWords
{
    /// <summary>The forms and what they mean.</summary>
    public static IEnumerable<(string Form, LexiconSense Sense)> Forms() =>
        Verbs()
            .Concat(Table("roles.tsv", RoleTags))
            .Concat(Table("given-names.tsv", NameTags))
            .Concat(Table("article-words.tsv", JoinTags))
            .Concat(Table("common-words.tsv", CommonTags))
            .Concat(Table("boilerplate.tsv", ChromeTags))
            .Select(form => (form.Form, new LexiconSense((ulong)form.Tags, 0)))
            .Concat(Agencies());

    private static IEnumerable<(string Form, LexiconSense Sense)> Agencies()
    {
        int index = 0;
        foreach (string[] row in AgencyRows.Read())
        {
            foreach (string form in Spellings(row[4]))
            {
                yield return (form, new LexiconSense((ulong)WordTags.Agency, index));
            }

            foreach (string form in Spellings(row[5]))
            {
                yield return (form, new LexiconSense((ulong)WordTags.AgencyWord, index));
            }

            index++;
        }
    }

    private static string[] Spellings(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<(string Form, WordTags Tags)> Verbs()
    {
        List<string[]> rows = TsvTable.Read("reporting-verbs.tsv", 4);
        ILookup<string, (string Form, bool Participle)> auxiliaries = rows.Where(r => r[1] is "light" or "participle").ToLookup(r => r[2], r => (r[0], r[1] == "participle"));
        foreach (string[] row in rows)
        {
            if (row[1] is "light" or "participle")
            {
                continue;
            }

            WordTags tags = row[2] switch
            {
                "say" => WordTags.SayVerb,
                "tell" => WordTags.SayVerb | WordTags.TellVerb,
                "state" => WordTags.SayVerb | WordTags.TellVerb | WordTags.HoldVerb,
                "add" => WordTags.SayVerb | WordTags.TellVerb | WordTags.Continuing,
                "resume" => WordTags.SayVerb | WordTags.Continuing,
                "raise" => WordTags.RaiseVerb,
                "held" => WordTags.Participle | WordTags.HoldVerb,
                "participle" => WordTags.Participle,
                "hold" => WordTags.SayVerb | WordTags.HoldVerb,
                "order" => WordTags.SayVerb | WordTags.OrderVerb,
                _ => throw Unknown("reporting-verbs.tsv", row[2]),
            };
            IEnumerable<(string Form, bool Participle)> forms = row[1] switch
            {
                "verb" => [(row[0], false)],
                "compound" => row[3].Split(';').SelectMany(stem => auxiliaries[stem]).Select(form => (row[0] + "|" + form.Form, form.Participle)),
                _ => throw Unknown("reporting-verbs.tsv", row[1]),
            };
            foreach ((string form, bool participle) in forms)
            {
                yield return (form, participle ? WordTags.Participle | tags & WordTags.HoldVerb : tags);
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
        "country" => WordTags.Institution,
        "complete" => WordTags.Role | WordTags.Complete,
        _ => WordTags.None,
    };

    private static WordTags CommonTags(string kind) => kind == "common" ? WordTags.Common : WordTags.None;

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
        "links" => WordTags.ChromeLinks,
        "section" => WordTags.Section,
        _ => WordTags.None,
    };
}
