using System.CommandLine;
using System.Globalization;
using PersianNews.ModelBuilder.HalfSpaces.Texts;
using PersianNews.ModelBuilder.HalfSpaces.Training;
using PersianNews.Normalization.HalfSpaces.Model;

namespace PersianNews.ModelBuilder.HalfSpaces;

/// <summary>The verb <c>half-spaces</c>.</summary>
internal static class HalfSpacesCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder of the corpora.", DefaultValueFactory = _ => "../shared/data" };
        var output = new Option<string>("--output") { Description = "The model file to write.", DefaultValueFactory = _ => "src/PersianNews/Data/half-spaces.model" };
        var command = new Command("half-spaces", "Builds the half-space model: tables of words and joints, and the weights.") { data, output };
        command.SetAction(result => Build(result.GetValue(data)!, result.GetValue(output)!));
        return command;
    }

    private static void Build(string data, string output)
    {
        Vocabulary vocabulary = Vocabulary.Read(data);
        Corpus corpus = Corpus.Read(data);
        Console.Error.WriteLine($"{corpus.Sentences.Count} sentences, {corpus.Articles.Count} articles, {vocabulary.Words.Count} words, {vocabulary.Joined.Count} joined");
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string line in TextLines.Read(Path.Combine(data, "unigrams.tsv.gz")).Skip(1))
        {
            string[] cells = line.Split('\t');
            Counts.Count(seen, PlainText.Clean(cells[0]), int.Parse(cells[2], CultureInfo.InvariantCulture));
        }

        HalfSpaceModel model = ModelTraining.Run(vocabulary, corpus, seen);
        File.WriteAllBytes(output, model.Bytes);
        Console.Error.WriteLine($"{output}: {model.Bytes.Length} bytes");
    }
}
