using System.IO.Compression;
using System.IO.Pipelines;

namespace PersianNews.Cli.Input;

/// <summary>Unpacks what begins with the two bytes of gzip, whatever its name; other input passes as it is.</summary>
internal static class Gzip
{
    // Left to itself the runtime takes a file that breaks off for one that ends.
    static Gzip() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>Looks at the first bytes and returns the pipe to read: the same one, or one that unpacks it.</summary>
    /// <param name="pipe">The input, of which nothing has been read.</param>
    /// <param name="source">The file's name, for the message of an <see cref="IOException"/> where the packed bytes are damaged or break off.</param>
    /// <param name="options">How the unpacked bytes are buffered.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async ValueTask<PipeReader> UnpackAsync(PipeReader pipe, string source, StreamPipeReaderOptions options, CancellationToken cancellationToken) =>
        await FirstBytes.PeekAsync(pipe, cancellationToken).ConfigureAwait(false) is [0x1F, 0x8B]
            ? PipeReader.Create(new Unpacked(new GZipStream(pipe.AsStream(), CompressionMode.Decompress), source), options)
            : pipe;

    /// <summary>Says of which file the packed bytes are damaged, and how far they could be unpacked.</summary>
    private sealed class Unpacked(GZipStream gzip, string source) : Stream
    {
        private long _count;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            try
            {
                int read = await gzip.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
                _count += read;
                return read;
            }
            catch (InvalidDataException)
            {
                throw new IOException($"{source}: gzip that is damaged or breaks off; what it holds was read up to byte {_count}");
            }
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
