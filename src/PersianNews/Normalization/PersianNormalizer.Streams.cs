using System.Buffers;
using System.Text;
using PersianNews.Normalization.Passes;

namespace PersianNews.Normalization;

public sealed partial class PersianNormalizer
{
    /// <summary>Normalizes a text of any length in constant memory; the result is that of normalizing it whole.</summary>
    /// <param name="input">The text.</param>
    /// <param name="output">Receives the normal form; it is not flushed.</param>
    public void Normalize(TextReader input, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var stream = new ChunkedText(this);
        while (stream.NeedsMore)
        {
            stream.Accept(input.ReadBlock(stream.Room.Span));
            output.Write(stream.Take());
        }
    }

    /// <summary>Normalizes a text of any length in constant memory; the result is that of normalizing it whole.</summary>
    /// <param name="input">The text.</param>
    /// <param name="output">Receives the normal form; it is not flushed.</param>
    /// <param name="cancellationToken">Ends the work between two reads.</param>
    /// <exception cref="OperationCanceledException">The work was stopped; what was written until then stays written.</exception>
    public async Task NormalizeAsync(TextReader input, TextWriter output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var stream = new ChunkedText(this);
        while (stream.NeedsMore)
        {
            stream.Accept(await input.ReadBlockAsync(stream.Room, cancellationToken).ConfigureAwait(false));
            await output.WriteAsync(stream.TakeMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Normalizes UTF-8 text of any length in constant memory. Both streams stay open.</summary>
    /// <param name="input">UTF-8, with or without a byte order mark; bytes that are not UTF-8 become U+FFFD.</param>
    /// <param name="output">Receives UTF-8 without a byte order mark.</param>
    public void Normalize(Stream input, Stream output)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var reader = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        Normalize(reader, writer);
    }

    /// <summary>Normalizes UTF-8 text of any length in constant memory. Both streams stay open.</summary>
    /// <param name="input">UTF-8, with or without a byte order mark; bytes that are not UTF-8 become U+FFFD.</param>
    /// <param name="output">Receives UTF-8 without a byte order mark.</param>
    /// <param name="cancellationToken">Ends the work between two reads.</param>
    /// <exception cref="OperationCanceledException">The work was stopped; what was written until then stays written.</exception>
    public async Task NormalizeAsync(Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var reader = new StreamReader(input, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            await NormalizeAsync(reader, writer, cancellationToken).ConfigureAwait(false);
        }
    }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The part of a long text that is in memory: filled by a reader, emptied block by block.</summary>
    private sealed class ChunkedText(PersianNormalizer normalizer) : IDisposable
    {
        // Room for whole blocks beyond the look-ahead that the cutter may need.
        private readonly char[] _chars = ArrayPool<char>.Shared.Rent(4 * BlockCutter.Longest);
        private readonly PooledWriter _output = new(4 * BlockCutter.Longest);
        private readonly NormalizerWorkspace _workspace = NormalizerWorkspace.Rent();
        private int _length;

        /// <summary>Whether the input has not ended.</summary>
        public bool NeedsMore { get; private set; } = true;

        /// <summary>Where the reader puts the next characters; a read that leaves room unfilled ends the input.</summary>
        public Memory<char> Room => _chars.AsMemory(_length);

        public void Accept(int count)
        {
            NeedsMore = count == _chars.Length - _length;
            _length += count;
        }

        public ReadOnlySpan<char> Take()
        {
            _output.Clear();
            int done = 0;
            while (_length - done > 0 && (!NeedsMore || _length - done > BlockCutter.Longest))
            {
                int length = BlockCutter.First(_chars.AsSpan(done, _length - done));
                _output.Write(BlockNormalizer.Run(_chars.AsSpan(done, length), normalizer.Options, _workspace, last: !NeedsMore && done + length == _length));
                done += length;
            }

            _chars.AsSpan(done, _length - done).CopyTo(_chars);
            _length -= done;
            return _output.Written;
        }

        public ReadOnlyMemory<char> TakeMemory()
        {
            Take();
            return _output.WrittenMemory;
        }

        public void Dispose()
        {
            ArrayPool<char>.Shared.Return(_chars);
            _output.Dispose();
            _workspace.Dispose();
        }
    }
}
