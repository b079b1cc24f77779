using System.CommandLine;
using PersianNews.Cli.Topics;

namespace PersianNews.Cli.Commands;

/// <summary>The table of commands.</summary>
internal static class PersianNewsCommand
{
    /// <summary>Makes the root command with all verbs.</summary>
    public static RootCommand Create()
    {
        var preset = new Option<NormalizerPreset>("--preset") { Description = "editorial: all a careful editor would do; light: characters and spacing only; search: folded for indexing.", HelpName = "editorial|light|search" };
        Choice.Restrict(preset);
        var offsets = new Option<bool>("--offsets") { Description = "Also list every stretch that changed: [originalStart, originalLength, newStart, newLength]." };
        var model = new Option<string?>("--model") { Description = "A model made by 'train topics'; without it the built-in one.", HelpName = "FILE" };

        var root = new RootCommand("Persian news text: what it says, when, how much, who said it, and what it is about.\n\nExit codes: 0 done, 1 wrong usage, 2 input or output broke.")
        {
            new DocumentCommand("analyze", "Take articles apart: headline, agency, dates, quantities, quotations, topics.", [], static _ => new AnalyzeVerb()),
            new DocumentCommand("normalize", "Rewrite text in one normal form, lost half-spaces restored.", [preset, offsets], parsed => new NormalizeVerb(parsed.GetValue(preset), parsed.GetValue(offsets))),
            new DocumentCommand("tokenize", "Cut text into words, numbers and marks.", [], static _ => new TokenizeVerb()),
            new DocumentCommand("sentences", "Cut text into sentences.", [], static _ => new SentencesVerb()),
            new DocumentCommand("dates", "Find dates and times, and resolve them.", [], static _ => new DatesVerb()),
            new DocumentCommand("quantities", "Find numbers with what they count.", [], static _ => new QuantitiesVerb()),
            new DocumentCommand("topics", "Rank the sections a text belongs to.", [model], parsed => new TopicsVerb(NamedModel.LoadOrDefault(parsed.GetValue(model)))),
            new Command("train", "Train a model on your own labelled texts.") { new TrainTopicsCommand() },
            new Command("evaluate", "Measure a model on labelled texts.") { new EvaluateTopicsCommand() },
        };
        return root;
    }
}
