namespace PersianNews.Cli.Input;

/// <summary>A stretch of input that one worker takes: whole lines of JSON Lines, or one plain-text document.</summary>
/// <param name="Source">The file's name as given, or <c>-</c> for standard input.</param>
/// <param name="Bytes">UTF-8; lines end with LF, the last one perhaps without.</param>
/// <param name="FirstLine">The number of the first line in its file, counted from 1.</param>
/// <param name="IsJson">Whether these are lines of JSON, or one plain text.</param>
/// <param name="Oversized">Whether this stands for one line over <see cref="InputLimits.LineBytes"/>, whose bytes were dropped.</param>
internal sealed record InputBatch(string Source, byte[] Bytes, long FirstLine, bool IsJson, bool Oversized = false);
