namespace PersianNews.Cli.Output;

/// <summary>What became of a batch.</summary>
/// <param name="Bytes">The results, in input order.</param>
/// <param name="Count">How many documents they stand for.</param>
/// <param name="Fatal">In a strict run, the first bad line and what is wrong with it.</param>
internal sealed record BatchResult(ReadOnlyMemory<byte> Bytes, int Count, string? Fatal);
