using System.CommandLine;
using PersianNews.Articles;
using PersianNews.Articles.Words;
using PersianNews.Calendars;
using PersianNews.Characters;
using PersianNews.Dates;
using PersianNews.Dates.Reading;
using PersianNews.Grammar;
using PersianNews.Lexing;
using PersianNews.Normalization.Passes;
using PersianNews.Quantities;
using PersianNews.Tokenization;
using PersianNews.Words;

namespace PersianNews.ModelBuilder.Tables;

/// <summary>The verb <c>tables</c>: compiles the tables that must be there at a first call without being worked out.</summary>
internal static class TablesCommand
{
    /// <summary>The compiled files, by name.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> Compile()
    {
        yield return (FoldingTable.FileName, new FoldingRules().ToBytes());
        yield return (CharacterActions.FileName, new CharacterActionRules().ToBytes());
        yield return (SpacingClasses.FileName, SpacingClassRules.ToBytes());
        yield return (TokenClasses.FileName, TokenClassRules.ToBytes());
        yield return (FoldedWords.FileName, WordSets.ToBytes());
        yield return (SolarCalendar.FileName, SolarYears.ToBytes());
        yield return (LunarCalendar.FileName, LunarMonths.ToBytes());
        yield return (QuantityUnits.FileName, UnitRows.ToBytes());
        yield return (NewsAgency.FileName, AgencyRows.ToBytes());
        yield return (DateLexicon.FileName, DateWords.ToBytes());
        yield return (QuantityLexicon.FileName, LexiconBuilder.Build(QuantityWords.Forms()));
        yield return (ArticleLexicon.FileName, LexiconBuilder.Build(ArticleWords.Forms().Concat(QuantityWords.Forms())));
        yield return (DateGrammar.FileName, RuleCompiler.Compile(DateGrammar.Slots, DateGrammar.Macros, DateGrammar.Rules.Select(row => row.Rule.Pattern)));
        yield return (DateComposition.FileName, RuleCompiler.Compile(DateComposition.Slots, DateComposition.Macros, DateComposition.Rules.Select(row => row.Rule.Pattern)));
        yield return (QuantityGrammar.FileName, RuleCompiler.Compile(QuantityGrammar.Slots, new Dictionary<string, string>(), QuantityGrammar.Rules.Select(rule => rule.Pattern)));
    }

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var output = new Option<DirectoryInfo>("--out") { Description = "The folder to write to", DefaultValueFactory = _ => new DirectoryInfo("src/PersianNews/Data") };
        var command = new Command("tables", "Compiles the tables that the library reads where they lie, from the sources that were built in last. After a change of the character rules: run, build, run again.") { output };
        command.SetAction(result =>
        {
            foreach ((string name, byte[] bytes) in Compile())
            {
                File.WriteAllBytes(Path.Combine(result.GetValue(output)!.FullName, name), bytes);
            }
        });
        return command;
    }
}
