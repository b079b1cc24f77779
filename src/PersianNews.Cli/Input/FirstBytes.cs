using System.Buffers;
using System.IO.Pipelines;

namespace PersianNews.Cli.Input;

/// <summary>Looks at how an input begins without taking anything from it.</summary>
internal static class FirstBytes
{
    private const int Count = 2;

    /// <summary>The first two bytes, or as many as there are.</summary>
    public static async ValueTask<byte[]> PeekAsync(PipeReader pipe, CancellationToken cancellationToken)
    {
        ReadResult read = await pipe.ReadAtLeastAsync(Count, cancellationToken).ConfigureAwait(false);
        byte[] start = read.Buffer.Slice(0, Math.Min(Count, read.Buffer.Length)).ToArray();
        pipe.AdvanceTo(read.Buffer.Start);
        return start;
    }
}
