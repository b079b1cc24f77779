namespace PersianNews.Cli.Input;

/// <summary>A stretch of input that one worker takes: whole lines of JSON Lines, or one plain-text document.</summary>
/// <param name="Source">The file's name as given, or <c>-</c> for standard input.</param>
/// <param name="Bytes">UTF-8; a byte order mark may come first; lines end with LF, the last one perhaps without.</param>
/// <param name="FirstLine">The number of the first line in its file, counted from 1.</param>
/// <param name="IsJson">Whether these are lines of JSON, or one plain text.</param>
/// <param name="Oversized">Whether this stands for one line over <see cref="InputLimits.LineBytes"/>, whose bytes were dropped.</param>
internal sealed record InputBatch(string Source, ReadOnlyMemory<byte> Bytes, long FirstLine, bool IsJson, bool Oversized = false)
{
    /// <summary>The lines, in their order.</summary>
    public IEnumerable<InputLine> Lines()
    {
        if (Oversized)
        {
            yield return new InputLine(FirstLine, default, IsTooLong: true);
            yield break;
        }

        ReadOnlyMemory<byte> rest = Bytes;
        for (long number = FirstLine; !rest.IsEmpty; number++)
        {
            int end = rest.Span.IndexOf((byte)'\n');
            ReadOnlyMemory<byte> line = Utf8Text.WithoutByteOrderMark(end < 0 ? rest : rest[..end]); // also where files were joined
            rest = end < 0 ? default : rest[(end + 1)..];
            yield return new InputLine(number, line, line.Length > InputLimits.LineBytes);
        }
    }
}
