using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Runtime.CompilerServices;
using PersianNews.Cli.Input;
using PersianNews.Cli.Output;
using PersianNews.Dates;

namespace PersianNews.Cli.Commands;

/// <summary>
/// A verb that reads documents and writes one result each: <c>persian-news VERB [FILE…]</c> with the options that all of them share.
/// </summary>
internal sealed class DocumentCommand : Command
{
    private readonly Argument<string[]> _files = new("FILE") { Description = "Files to read, packed by gzip or not; none, or -, for standard input.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<InputFormat> _input = new("--input") { Description = "text: one document per file. jsonl: one object a line with text and, where known, id, headline, published. auto (default): jsonl when the first visible character is '{', else text.", HelpName = "auto|text|jsonl" };
    private readonly Option<OutputFormat> _output = new("--output") { Description = "auto (default): pretty on a terminal, else jsonl. text: plain lines.", HelpName = "auto|pretty|text|jsonl" };
    private readonly Option<string?> _published = new("--published") { Description = "Reference day for documents that carry none (2024-07-06, RFC 3339, or Solar Hijri 1403-04-16).", HelpName = "DATE" };
    private readonly Option<int> _threads = new("--threads") { Description = "Worker threads; the output keeps the input's order.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<bool> _strict = new("--strict") { Description = "The first bad line ends the run with exit code 2." };

    /// <summary>Makes the command of a verb.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="description">One line for the help text.</param>
    /// <param name="options">Options of this verb alone.</param>
    /// <param name="verb">Makes the verb from its parsed options.</param>
    public DocumentCommand(string name, string description, IEnumerable<Option> options, Func<ParseResult, IVerb> verb)
        : base(name, description)
    {
        Choice.Restrict(_input);
        Choice.Restrict(_output);
        _threads.CustomParser = result =>
        {
            string word = result.Tokens is [Token token] ? token.Value : "";
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int threads) || threads is < 1 or > 1024)
            {
                result.AddError($"--threads: '{word}' is not a number between 1 and 1024");
            }

            return threads;
        };
        _published.Validators.Add(result =>
        {
            if (result.Tokens is [Token token] && !PublicationTime.TryParse(token.Value, out _))
            {
                result.AddError($"--published: '{token.Value}' is not a date (2024-07-06, RFC 3339, or Solar Hijri 1403-04-16)");
            }
        });

        Add(_files);
        foreach (Option option in options.Concat([_input, _output, _published, _threads, _strict]))
        {
            Add(option);
        }

        SetAction((parsed, cancellation) => RunAsync(parsed, verb(parsed), cancellation));
    }

    private async Task<int> RunAsync(ParseResult parsed, IVerb verb, CancellationToken cancellation)
    {
        string[] files = parsed.GetValue(_files) is { Length: > 0 } named ? named : ["-"];
        foreach (string file in files.Where(static file => file != "-"))
        {
            InputFile.MustExist(file);
        }

        OutputFormat format = parsed.GetValue(_output);
        if (format == OutputFormat.Auto)
        {
            format = Console.IsOutputRedirected ? OutputFormat.Jsonl : OutputFormat.Pretty;
        }

        DateTimeOffset? published = parsed.GetValue(_published) is { } day && PublicationTime.TryParse(day, out DateTimeOffset moment) ? moment : null;
        bool strict = parsed.GetValue(_strict);
        var writer = new BatchWriter(verb, format, published, PrettyStyle.ForStandardOutput(), Messages.Write);
        var pipeline = new OrderedPipeline(writer, parsed.GetValue(_threads), strict);
        await using Stream output = StandardOutput.Open();
        await using var progress = Progress.StartIfTerminal();
        var notes = new RunNotes();
        string? fatal = await pipeline.RunAsync(ReadAllAsync(files, new BatchReader(parsed.GetValue(_input)), cancellation), output, ClosedPipe.ReaderIsGone, Note, cancellation).ConfigureAwait(false);
        foreach (string message in fatal is null ? notes.Tell() : [fatal])
        {
            Messages.Write(message);
        }

        return fatal is null ? ExitCode.Done : ExitCode.Broken;

        void Note(BatchResult done)
        {
            progress.Add(done.Count);
            notes.Add(done);
        }
    }

    private static async IAsyncEnumerable<InputBatch> ReadAllAsync(string[] files, BatchReader reader, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (string file in files)
        {
            await using Stream stream = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
            await foreach (InputBatch batch in reader.ReadAsync(stream, file, cancellation).ConfigureAwait(false))
            {
                yield return batch;
            }
        }
    }
}
