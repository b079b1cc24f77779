using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using PersianNews.Cli;
using PersianNews.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// A file may be called @something: what it holds is no part of the command line.
ParseResult parsed = PersianNewsCommand.Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors is [ParseError first, ..])
{
    Command command = parsed.CommandResult.Command;
    Messages.Write(parsed.UnmatchedTokens is [string unknown, ..] ? $"'{unknown}' is no command or option here; see --help"
        : command.Subcommands.Count > 0 ? $"no command is given, such as '{command.Subcommands[0].Name}'; see --help"
        : first.Message);
    return ExitCode.Usage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UsageException e)
{
    Messages.Write(e.Message);
    return ExitCode.Usage;
}
catch (IOException e) when (ClosedPipe.IsCauseOf(e))
{
    return ExitCode.Done;
}
catch (Exception e) when (e is IOException or UnauthorizedAccessException)
{
    Messages.Write(e.Message);
    return ExitCode.Broken;
}
catch (OperationCanceledException)
{
    Messages.Write("stopped");
    return ExitCode.Broken;
}
