using System.Runtime.InteropServices;

namespace PersianNews.Tables;

/// <summary>
/// The bytes of a compiled table: those of an embedded file where the loader has mapped them, so that nothing is read, copied
/// or computed before a part of it is used, or those that were just built. Little-endian.
/// </summary>
/// <remarks>
/// Whoever points into a block keeps it; the block keeps its bytes in place. Four bytes that say nothing come first: the loader puts
/// embedded files four bytes behind a multiple of eight, and so whatever follows them lies on its natural boundary.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed unsafe class TableBlock
{
    /// <summary>How many bytes say nothing.</summary>
    public const int Lead = 4;

    private readonly object _owner;

    private TableBlock(byte* start, int length, object owner)
    {
        Start = start;
        Length = length;
        _owner = owner;
    }

    /// <summary>The first byte.</summary>
    public byte* Start { get; }

    /// <summary>The first byte that says something.</summary>
    public byte* Content => Start + Lead;

    /// <summary>How many bytes there are.</summary>
    public int Length { get; }

    /// <summary>The bytes of an embedded file.</summary>
    public static TableBlock Embedded(string name)
    {
        Stream stream = typeof(TableBlock).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The assembly holds no table " + name);
        return stream is UnmanagedMemoryStream mapped ? new TableBlock(mapped.PositionPointer, (int)mapped.Length, mapped) : Copy(stream);
    }

    /// <summary>Bytes that were just built.</summary>
    public static TableBlock Of(ReadOnlySpan<byte> bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length + 8, pinned: true);
        byte* start = (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);
        start += (8 - Lead - (nint)start % 8 + 8) % 8;
        bytes.CopyTo(new Span<byte>(start, bytes.Length));
        return new TableBlock(start, bytes.Length, pinned);
    }

    private static TableBlock Copy(Stream stream)
    {
        var copy = new byte[stream.Length];
        stream.ReadExactly(copy);
        return Of(copy);
    }
}
