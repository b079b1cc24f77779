using System.Runtime.InteropServices;

namespace PersianNews.Tables;

/// <summary>
/// The bytes of a compiled table, little-endian, at a fixed place in memory: those of an embedded file, where the loader has mapped it, or a
/// copy. An embedded table costs nothing until a part of it is read.
/// </summary>
/// <remarks>
/// Pointers into a block are valid for as long as the block is referenced, so whoever holds one keeps a field with the block as well. A file
/// begins with <see cref="Lead"/> bytes of padding, because the loader places embedded files four bytes behind a multiple of eight: behind the
/// padding every value lies on its natural boundary.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
internal sealed unsafe class TableBlock
{
    /// <summary>The number of padding bytes at the start of a file.</summary>
    public const int Lead = 4;

    private readonly object _owner;

    private TableBlock(byte* start, int length, object owner)
    {
        Start = start;
        Length = length;
        _owner = owner;
    }

    /// <summary>The first byte of the file, padding included.</summary>
    public byte* Start { get; }

    /// <summary>The first byte behind the padding.</summary>
    public byte* Content => Start + Lead;

    /// <summary>The number of bytes, padding included.</summary>
    public int Length { get; }

    /// <summary>The bytes of an embedded file.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static TableBlock Embedded(string name)
    {
        Stream stream = typeof(TableBlock).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The assembly holds no table " + name);
        return stream is UnmanagedMemoryStream mapped ? new TableBlock(mapped.PositionPointer, (int)mapped.Length, mapped) : Copy(stream);
    }

    /// <summary>A copy of the bytes of a file, padding included.</summary>
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
