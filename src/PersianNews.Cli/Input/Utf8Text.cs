using System.Buffers;
using System.Text;

namespace PersianNews.Cli.Input;

/// <summary>What has to be known of bytes that should be UTF-8.</summary>
internal static class Utf8Text
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>What follows the byte order mark, or everything where there is none.</summary>
    public static ReadOnlyMemory<byte> WithoutByteOrderMark(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;

    /// <summary>The position of the first byte that does not belong to well-formed UTF-8, counted from 0; -1 if there is none.</summary>
    public static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return -1;
        }

        int position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out int length) == OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }
}
