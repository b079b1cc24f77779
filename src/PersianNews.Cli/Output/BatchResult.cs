using PersianNews.Cli.Input;

namespace PersianNews.Cli.Output;

/// <summary>What became of a batch.</summary>
/// <param name="Bytes">The results, in input order.</param>
/// <param name="Count">How many documents they stand for.</param>
/// <param name="Fatal">In a strict run, the first bad line and what is wrong with it.</param>
internal sealed record BatchResult(ReadOnlyMemory<byte> Bytes, int Count, string? Fatal)
{
    /// <summary>Lines that could not be read.</summary>
    public LineTally Bad { get; init; }

    /// <summary>Lines whose title was not read, though the verb asks for headlines.</summary>
    public LineTally Titles { get; init; }
}
