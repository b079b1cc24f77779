using Xunit;

namespace PersianNews.Tests.Architecture;

/// <summary>Which folder of the core may use which (docs/concepts.md draws it). Nothing points upwards.</summary>
public class DependencyArrowTests
{
    // The values that parts speak in; all else in the root namespace is the chain on top.
    private static readonly string[] Vocabulary =
    [
        "TextSpan", "Topic", "TopicScore", "TopicExample", "TopicTrainerOptions", "TopicTrainingProgress", "TopicTrainingStage",
        "CalendarKind", "DateContext", "DateDuration", "DateExpression", "DateForm", "DateGrain", "DateInterval", "DateIntervals", "DateIssues", "DateKind",
        "DateMatch", "DateModifier", "DateParseError", "DateParserOptions", "DateRule", "DigitShape", "NamedDay", "PartOfDay", "SolarHijriDate", "TimeOfDay",
        "AgencyMention", "ArticleCredits", "ArticlePart", "ArticleSegment", "NewsAgency", "NewsAgencyKind", "Person", "QuotationForm",
        "NormalizerOptions", "EditReasons", "DigitForms", "EzafeForms", "HalfSpaceHandling", "MarkupHandling",
    ];

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Tables"] = [],
        ["Characters"] = ["Tables"],
        ["Words"] = ["Characters", "Tables"],
        ["Lexing"] = ["Characters", "Tables"],
        ["Grammar"] = ["Lexing", "Characters", "Tables"],
        ["Calendars"] = ["Tables"],
        ["Normalization.Edits"] = [],
        ["Normalization.HalfSpaces.Model"] = ["Characters", "Tables"],
        ["Normalization.HalfSpaces.Lines"] = ["Normalization.HalfSpaces.Model", "Characters"],
        ["Normalization.HalfSpaces.Questions"] = ["Normalization.HalfSpaces.Lines", "Normalization.HalfSpaces.Model", "Characters", "Tables"],
        ["Normalization.HalfSpaces"] = ["Normalization.HalfSpaces.Questions", "Normalization.HalfSpaces.Lines", "Normalization.HalfSpaces.Model", "Characters"],
        ["Normalization.Passes"] = ["Normalization.HalfSpaces", "Normalization.Edits", "Words", "Characters", "Tables"],
        ["Normalization"] = ["Normalization.Passes", "Normalization.Edits", "Tokenization", "Characters"],
        ["Tokenization"] = ["Words", "Characters", "Tables"],
        ["Search"] = ["Normalization", "Tokenization", "Words", "Characters"],
        ["Dates.Resolving"] = ["Calendars"],
        ["Dates.Writing"] = ["Dates.Resolving", "Characters"],
        ["Dates.Matches"] = ["Dates.Writing", "Dates.Resolving", "Calendars", "Characters"],
        ["Dates.Reading"] = ["Dates.Matches", "Dates.Resolving", "Grammar", "Lexing", "Characters", "Tables"],
        ["Dates.Joining"] = ["Dates.Reading", "Dates.Matches", "Grammar", "Lexing"],
        ["Dates"] = ["Dates.Joining", "Dates.Reading", "Dates.Matches", "Dates.Writing", "Dates.Resolving", "Grammar", "Lexing", "Calendars", "Characters", "Tables"],
        ["Quantities"] = ["Grammar", "Lexing", "Characters", "Tables"],
        ["Topics.Features"] = ["Characters"],
        ["Topics.Models"] = ["Topics.Features", "Characters", "Tables"],
        ["Topics.Files"] = ["Topics.Models", "Topics.Features"],
        ["Topics.Scoring"] = ["Topics.Models", "Topics.Features"],
        ["Topics.Training"] = ["Topics.Files", "Topics.Models", "Topics.Features"],
        ["Topics"] = ["Topics.Training", "Topics.Scoring", "Topics.Files", "Topics.Models", "Topics.Features"],
        ["Articles.Words"] = ["Lexing", "Characters", "Tables"],
        ["Articles.Pages"] = ["Articles.Words", "Lexing", "Characters"],
        ["Articles.Speech"] = ["Articles.Words", "Lexing", "Characters"],
        ["Articles"] = ["Articles.Speech", "Articles.Pages", "Articles.Words", "Dates", "Tokenization", "Lexing", "Characters"],
    };

    [Fact]
    public void No_part_uses_another_against_the_arrows()
    {
        var offences = new SortedSet<string>(StringComparer.Ordinal);
        foreach ((string from, string to) in NamespaceReferences.Of(typeof(TextSpan).Assembly))
        {
            if (FolderOf(from) is not { } user || FolderOf(to) is not { } used || user == used)
            {
                continue;
            }

            if (!Allowed.TryGetValue(user, out string[]? may))
            {
                offences.Add($"{user}: a folder the list above does not know");
            }
            else if (!may.Contains(used))
            {
                offences.Add($"{user} uses {used}: {from} → {to}");
            }
        }

        Assert.True(offences.Count == 0, string.Join('\n', offences));
    }

    [Fact]
    public void The_reader_of_references_sees_into_method_bodies() =>
        Assert.Contains(NamespaceReferences.Of(typeof(DependencyArrowTests).Assembly), pair => pair == (typeof(DependencyArrowTests).FullName, typeof(NamespaceReferences).FullName));

    // null: the vocabulary, the chain on top, or code that the compiler made.
    private static string? FolderOf(string type)
    {
        const string root = "PersianNews.";
        if (!type.StartsWith(root, StringComparison.Ordinal))
        {
            return null;
        }

        int name = type.LastIndexOf('.');
        return name < root.Length || Vocabulary.Contains(type[(name + 1)..]) ? null : type[root.Length..name];
    }
}
