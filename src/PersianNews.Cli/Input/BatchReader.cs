using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace PersianNews.Cli.Input;

/// <summary>
/// Cuts input into batches. What one read of the operating system brings becomes one batch, so that a slow
/// producer gets its answers at once and a fast one gets large batches.
/// </summary>
internal sealed class BatchReader(InputFormat format)
{
    private const int ReadBytes = 256 << 10;

    /// <summary>Reads all batches of one source.</summary>
    /// <exception cref="IOException">The source broke, is damaged gzip or UTF-16, or a plain text is larger than <see cref="InputLimits.FileBytes"/>.</exception>
    public async IAsyncEnumerable<InputBatch> ReadAsync(Stream stream, string source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = new StreamPipeReaderOptions(bufferSize: ReadBytes, minimumReadSize: ReadBytes / 4, leaveOpen: true);
        PipeReader pipe = await Gzip.UnpackAsync(PipeReader.Create(stream, options), source, options, cancellationToken).ConfigureAwait(false);
        await RefuseUtf16Async(pipe, source, cancellationToken).ConfigureAwait(false);
        bool json = await IsJsonAsync(pipe, cancellationToken).ConfigureAwait(false);
        long line = 1;
        bool skipping = false;
        while (true)
        {
            ReadResult read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            ReadOnlySequence<byte> buffer = read.Buffer;
            if (!json)
            {
                if (buffer.Length > InputLimits.FileBytes)
                {
                    throw new IOException($"{source}: a plain text of more than {InputLimits.FileBytes >> 20} MiB");
                }

                if (read.IsCompleted)
                {
                    yield return new InputBatch(source, buffer.ToArray(), 1, IsJson: false);
                    break;
                }

                pipe.AdvanceTo(buffer.Start, buffer.End);
                continue;
            }

            if (skipping)
            {
                SequencePosition? end = buffer.PositionOf((byte)'\n');
                if (end is null && !read.IsCompleted)
                {
                    pipe.AdvanceTo(buffer.End);
                    continue;
                }

                buffer = end is null ? buffer.Slice(buffer.End) : buffer.Slice(buffer.GetPosition(1, end.Value));
                skipping = false;
                line++;
            }

            SequencePosition lastLineEnd = read.IsCompleted ? buffer.End : EndOfLastLine(buffer);
            ReadOnlySequence<byte> lines = buffer.Slice(0, lastLineEnd);
            if (!lines.IsEmpty)
            {
                byte[] bytes = lines.ToArray();
                yield return new InputBatch(source, bytes, line, IsJson: true);
                line += bytes.AsSpan().Count((byte)'\n');
            }
            else if (buffer.Length > InputLimits.LineBytes)
            {
                yield return new InputBatch(source, default, line, IsJson: true, Oversized: true);
                skipping = true;
                lastLineEnd = buffer.End;
            }

            pipe.AdvanceTo(lastLineEnd, buffer.End);
            if (read.IsCompleted)
            {
                break;
            }
        }

        await pipe.CompleteAsync().ConfigureAwait(false);
    }

    /// <summary>Refuses what begins with the byte order mark of UTF-16: nothing of it could be read.</summary>
    private static async ValueTask RefuseUtf16Async(PipeReader pipe, string source, CancellationToken cancellationToken)
    {
        if (await FirstBytes.PeekAsync(pipe, cancellationToken).ConfigureAwait(false) is [0xFF, 0xFE] or [0xFE, 0xFF])
        {
            throw new IOException($"{source}: is UTF-16, not UTF-8");
        }
    }

    private async ValueTask<bool> IsJsonAsync(PipeReader pipe, CancellationToken cancellationToken)
    {
        if (format != InputFormat.Auto)
        {
            return format == InputFormat.Jsonl;
        }

        while (true)
        {
            ReadResult read = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            bool? json = FirstVisibleIsBrace(read.Buffer);
            pipe.AdvanceTo(read.Buffer.Start, json is null ? read.Buffer.End : read.Buffer.Start);
            if (json is not null || read.IsCompleted)
            {
                return json ?? false;
            }
        }
    }

    private static bool? FirstVisibleIsBrace(in ReadOnlySequence<byte> buffer)
    {
        foreach (ReadOnlyMemory<byte> segment in buffer)
        {
            foreach (byte b in segment.Span)
            {
                if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0xEF or 0xBB or 0xBF))
                {
                    return b == (byte)'{';
                }
            }
        }

        return null;
    }

    private static SequencePosition EndOfLastLine(in ReadOnlySequence<byte> buffer)
    {
        SequencePosition end = buffer.Start;
        long offset = 0;
        foreach (ReadOnlyMemory<byte> segment in buffer)
        {
            int newline = segment.Span.LastIndexOf((byte)'\n');
            if (newline >= 0)
            {
                end = buffer.GetPosition(offset + newline + 1);
            }

            offset += segment.Length;
        }

        return end;
    }
}
